import { EXIT } from '../host.js';
import { template as makeTemplate } from '../templates/template.js';
import { UsageError } from '../arguments.js';
import type { Command } from './command.js';

/** `kobling catalogue template`: a spreadsheet to fill in. It never writes over one that is there. */
export const template: Command = {
  flags: { out: 'words', all: 'yes' },
  async run({ words, flags }, { host, language, texts }) {
    if (words.length > 0) throw new UsageError('flag-with-value', 'template');
    const out = flags.get('out') ?? texts.templateName;
    if (await host.exists(out)) {
      host.complain(`${texts.alreadyThere(out)}\n`);
      return EXIT.failed;
    }
    await host.write(out, makeTemplate(texts, language, flags.has('all')));
    host.print(`${texts.wrote(out)}\n${texts.afterTemplate(out)}\n`);
    return EXIT.ok;
  },
};
