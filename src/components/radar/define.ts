import { defineElement } from '../base/define-element.js';
import { KoblingRadar } from './radar.js';

defineElement('kobling-radar', KoblingRadar);

export { KoblingRadar };
