import { writeJson } from '../write-json.js';
import { BASE32, writeBytes } from './alphabet.js';
import { crcBytes } from './crc32.js';
import { LETTERS, shorten, type Carried } from './short-keys.js';
import { squeeze } from './squeeze.js';

/** What every code begins with. */
export const CODE_MARK = 'KOBLING/';
export const CODE_VERSION = 1;
/** Characters on a line of a code; mail programs break later. */
const LINE = 60;

/**
 * A response, withdrawal, tally or round as a code of capitals and digits:
 * `KOBLING/1ZR/<body>/<check>/` – version, method, format; the file, deflated; CRC-32 of what stands before it.
 * One line; `inLines` makes it ready to be pasted.
 */
export async function writeCode(carried: Carried): Promise<string> {
  const { method, bytes } = await squeeze(writeJson(shorten(carried), { indent: 0 }));
  const head = `${CODE_VERSION}${method}${LETTERS[carried.format]}`;
  const body = writeBytes(bytes, BASE32);
  return `${CODE_MARK}${head}/${body}/${writeBytes(crcBytes(`${head}/${body}`), BASE32)}/`;
}

/** A code in lines of 60 characters, for a letter. */
export const inLines = (code: string): string => code.replace(new RegExp(`.{${LINE}}(?=.)`, 'gu'), '$&\n');
