import { defineElement } from '../base/define-element.js';
import { KoblingAssessment } from './assessment.js';

defineElement('kobling-assessment', KoblingAssessment);

export { KoblingAssessment };
