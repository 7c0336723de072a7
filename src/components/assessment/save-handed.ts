import type { Response, Withdrawal } from '../../core/model/assessment.js';
import { loadPart } from '../../parts.js';
import { downloadText } from '../base/download.js';

/** What a person hands on: a response, or that one was taken back. */
export type Handed = Response | Withdrawal;

/** As it is handed on: without a name, nothing else may tell who it was. */
export async function asHanded(handed: Handed): Promise<Handed> {
  const { toResponseFile } = await loadPart.exports();
  return handed.format === 'kobling-response' ? toResponseFile(handed) : handed;
}

/** Saves it as a file, whose name tells of the person only a piece of the id. */
export async function saveHanded(element: HTMLElement, handed: Handed): Promise<void> {
  const { writeJson, safeFileName } = await loadPart.exports();
  const { instrument, round, id } = handed;
  const what = handed.format === 'kobling-withdrawal' ? 'tilbage' : '';
  const words = ['kobling', instrument.id, round ?? '', what, id.slice(0, 6)].filter(Boolean).join('-');
  downloadText(element, safeFileName(words, 'json'), writeJson(await asHanded(handed)));
}
