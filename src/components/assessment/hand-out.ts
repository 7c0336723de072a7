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

/** Hands a response out, as a file or on the clipboard. */
export class HandOut {
  /** What came of copying: the text is there to be copied by hand where the browser refused. */
  copied: 'not-yet' | 'done' | { readonly text: string } = 'not-yet';

  constructor(private readonly element: KoblingElement) {}

  async download(response: Response): Promise<void> {
    await this.element.withPart(async () => {
      const { name, text } = await fileOf(response);
      downloadText(this.element, name, text);
    });
  }

  async copy(response: Response): Promise<void> {
    await this.element.withPart(async () => {
      const { text } = await fileOf(response);
      this.copied = (await copyText(this.element, text)) ? 'done' : { text };
      this.element.requestUpdate();
    });
  }
}
