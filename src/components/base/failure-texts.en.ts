import type { FailureTexts } from './failure-texts.da.js';

/** English words for what could not be had or used. */
export const en: FailureTexts = {
  why: {
    missing: 'The file is not on the server.',
    denied: 'The server does not allow the file to be fetched.',
    busy: 'The server has an error just now.',
    silent: 'The file could not be fetched: there was no answer.',
    address: 'This page may not fetch files from that address.',
    page: 'A web page came instead of the file, perhaps one for logging in.',
    kind: 'This is not the kind of file that is needed here.',
    empty: 'The file is empty.',
    large: 'The file is larger than this page can read.',
    newer: 'The file was made for a newer version than the one on this page.',
    faulty: 'The file has an error.',
    unread: 'The file could not be read. It may have been moved or deleted.',
    full: 'The browser has no room.',
    changed: 'Something here has changed since you chose the file.',
    unsaved: 'The browser could not save.',
  },
  mend: {
    later: 'Try again in a little while.',
    owner: 'Those who run this page can mend it. The details below will help them.',
    other: 'Choose another file.',
    fresh: 'Fetch the file again from where it came, and choose the new one.',
    reload: 'Reload the page to get the newest version, and choose the file once more.',
    room: 'Give the browser more room, and choose the file once more.',
    again: 'Choose the file once more.',
  },
  retry: 'Try again',
};
