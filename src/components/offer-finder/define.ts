import { defineElement } from '../base/define-element.js';
import { KoblingOfferFinder } from './offer-finder.js';

defineElement('kobling-offer-finder', KoblingOfferFinder);

export { KoblingOfferFinder };
