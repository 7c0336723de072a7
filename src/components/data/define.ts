import { defineElement } from '../base/define-element.js';
import { KoblingData } from './data.js';

defineElement('kobling-data', KoblingData);

export { KoblingData };
