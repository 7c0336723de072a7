import { buildShards, MANIFEST_FILE } from '../../core/exchange/shards/build-shards.js';
import { checkFile } from '../check/check-file.js';
import { printCheck } from '../check/print-check.js';
import { EXIT } from '../host.js';
import { loadSchemes } from '../schemes.js';
import { lookInto } from '../shards/folder.js';
import { writeFiles } from '../shards/write-files.js';
import { UsageError } from '../arguments.js';
import type { Catalogue } from '../../core/model/catalogue.js';
import type { Command } from './command.js';

/** `kobling catalogue build`: large catalogues as shards, for any server that gives files. */
export const build: Command = {
  flags: { out: 'words', id: 'words', prune: 'yes' },
  async run({ words, flags }, { host, language, texts, today }) {
    if (words.length === 0) throw new UsageError('no-file', '');
    const out = flags.get('out')?.replace(/[\\/]+$/u, '');
    if (out === undefined || out === '')
      throw new UsageError('missing-flag', '--out', [texts.build.outExample]);
    const folder = await lookInto(out, host);
    if (!folder.isUsable) {
      host.complain(`${texts.build.foreign(out)}\n`);
      return EXIT.failed;
    }
    const schemes = await loadSchemes();
    const catalogues: Catalogue[] = [];
    let isWhole = true;
    for (const file of words) {
      const check = checkFile(await host.read(file), file, today, schemes, { isSource: true });
      host.print(printCheck(check, texts, language, schemes));
      if (!check.catalogue) return EXIT.failed;
      isWhole &&= check.findings.every(({ weight }) => weight !== 'problem');
      const twin = catalogues.findIndex(({ id }) => id === check.catalogue?.id);
      if (twin !== -1) {
        host.complain(`${texts.build.sameId(file, words[twin] ?? '', check.catalogue.id)}\n`);
        return EXIT.failed;
      }
      catalogues.push(check.catalogue);
    }
    const id = flags.get('id')?.trim();
    const { paths, bytes } = await writeFiles(buildShards(catalogues, { id }), out, host);
    const old = folder.ours.filter((path) => !paths.has(path));
    if (flags.has('prune')) for (const path of old) await host.remove(`${out}/${path}`);
    const offers = catalogues.reduce((sum, catalogue) => sum + catalogue.offers.length, 0);
    host.print(`\n${texts.build.done(offers, paths.size, bytes, `${out}/${MANIFEST_FILE}`)}\n`);
    if (old.length > 0)
      host.print(`${flags.has('prune') ? texts.build.pruned(old.length) : texts.build.old(old.length)}\n`);
    return isWhole ? EXIT.ok : EXIT.problems;
  },
};
