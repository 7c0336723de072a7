import { checkAsData, printCheck } from '../check/print-check.js';
import { checkFile } from '../check/check-file.js';
import { EXIT, HostError } from '../host.js';
import { loadSchemes } from '../schemes.js';
import { UsageError } from '../arguments.js';
import { writeJson } from '../../core/exchange/write-json.js';
import type { Command } from './command.js';
import type { Exit } from '../host.js';
import type { FileCheck } from '../check/check-file.js';

function exitOf({ refused, findings }: FileCheck, isStrict: boolean): Exit {
  if (refused !== null) return EXIT.failed;
  const counts = findings.some(({ weight }) => weight === 'problem' || isStrict);
  return counts ? EXIT.problems : EXIT.ok;
}

/** `kobling catalogue check`: says what is wrong in catalogue files, in their owner's terms. */
export const check: Command = {
  flags: { json: 'yes', strict: 'yes' },
  async run({ words, flags }, { host, language, texts, today }) {
    if (words.length === 0) throw new UsageError('no-file', '');
    const schemes = await loadSchemes();
    const asJson = flags.has('json');
    const answers: object[] = [];
    let exit: Exit = EXIT.ok;
    const worse = (next: Exit): void => {
      if (next > exit) exit = next;
    };
    for (const file of words) {
      try {
        const result = checkFile(await host.read(file), file, today, schemes);
        worse(exitOf(result, flags.has('strict')));
        if (asJson) answers.push(checkAsData(result, texts, language, schemes));
        else host.print(printCheck(result, texts, language, schemes));
      } catch (error) {
        // One file that is not there keeps nobody from hearing about the others.
        if (!(error instanceof HostError)) throw error;
        worse(EXIT.failed);
        if (asJson) answers.push({ file, refused: error.fault, problems: [], advice: [] });
        else host.complain(`${file}\n  ${texts.host[error.fault]}\n`);
      }
    }
    if (asJson) host.print(writeJson({ exit, files: answers }));
    return exit;
  },
};
