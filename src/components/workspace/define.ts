import { defineElement } from '../base/define-element.js';
import { KoblingWorkspace } from './workspace.js';

defineElement('kobling-workspace', KoblingWorkspace);

export { KoblingWorkspace };
