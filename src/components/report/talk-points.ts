import type { DialoguePoint } from '../../core/model/report.js';
import { isContext, type Told } from './themes.js';

/** What to talk about, the strongest first; context is nothing that a group could answer for. */
export const pointsOf = (told: Told): readonly DialoguePoint[] =>
  told.report.dialoguePoints.filter(({ dimension }) => !isContext(told, dimension));
