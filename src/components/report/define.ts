import { defineElement } from '../base/define-element.js';
import { KoblingReport } from './report.js';

defineElement('kobling-report', KoblingReport);

export { KoblingReport };
