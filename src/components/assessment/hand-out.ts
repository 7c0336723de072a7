import type { Response } from '../../core/model/assessment.js';
import { loadPart } from '../../parts.js';
import { copyText } from '../base/copy.js';
import { downloadText } from '../base/download.js';
import type { KoblingElement } from '../base/element.js';

/** A response as the file that is handed on; of the person its name tells only a piece of the id. */
async function fileOf(response: Response): Promise<{ readonly name: string; readonly text: string }> {
  const { toResponseFile, writeJson, safeFileName } = await loadPart.exports();
  const { instrument, round, id } = response;
  const words = ['kobling', instrument.id, round ?? '', id.slice(0, 6)].filter(Boolean).join('-');
  return { name: safeFileName(words, 'json'), text: writeJson(toResponseFile(response)) };
}

/** Hands the response out as a file. */
export async function downloadResponse(element: KoblingElement, response: Response): Promise<void> {
  const { name, text } = await fileOf(response);
  downloadText(element, name, text);
}

/**
 * Puts the response on the clipboard.
 * @returns null when it is there, else the text, to be copied by hand
 */
export async function copyResponse(element: KoblingElement, response: Response): Promise<string | null> {
  const { text } = await fileOf(response);
  return (await copyText(element, text)) ? null : text;
}
