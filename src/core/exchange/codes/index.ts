export { inLines, writeCode } from './write-code.js';
export { readCodes, type CodeDamage, type ReadCode } from './read-codes.js';
export {
  readRoundLink,
  ROUND_LINK_KEY,
  ROUND_LINK_LENGTH,
  writeRoundLink,
  type DecodedRoundLink,
  type RoundLinkRefusal,
} from './round-link.js';
export type { Carried } from './short-keys.js';
