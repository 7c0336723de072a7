import type { da } from './build.da.js';

const number = (count: number): string => new Intl.NumberFormat('en-GB').format(count);
const megabytes = (bytes: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(bytes / 1_000_000);

/** What `catalogue build` says; same keys as the Danish texts. */
export const en: typeof da = {
  outExample: '--out catalogue',
  foreign: (folder) =>
    `${folder} holds other things than a catalogue made by this command. Nothing has been touched. Choose an empty folder with --out.`,
  sameId: (file, other, id) =>
    `${file} and ${other} have the same id: “${id}”. Give each its own, so that offers can be told apart. Nothing has been written.`,
  done: (offers, files, bytes, manifest) =>
    `${number(offers)} offers in ${number(files)} files, ${megabytes(bytes)} MB.\nPut the whole folder on your web server, and give the finder the address of ${manifest}.`,
  old: (count) =>
    `${number(count)} ${count === 1 ? 'file' : 'files'} of an earlier edition still ${count === 1 ? 'lies' : 'lie'} there, for whoever has the page open. Delete them next time with --prune.`,
  pruned: (count) => `${number(count)} ${count === 1 ? 'file' : 'files'} of an earlier edition deleted.`,
};
