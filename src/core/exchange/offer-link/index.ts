export { decodeOfferLink, type DecodedLink, type LinkKnowledge } from './decode-link.js';
export { encodeOfferLink, type EncodedLink } from './encode-link.js';
export { lostRefs } from './lost-refs.js';
export {
  EMPTY_LINK,
  LINK_CAPS,
  LINK_KEY,
  LINK_VERSION,
  type LinkPart,
  type LinkRefusal,
  type OfferLink,
} from './offer-link.js';
