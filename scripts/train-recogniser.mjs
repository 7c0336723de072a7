// Trains the need recogniser from the phrasings: `npm run train` writes src/core/content/need-model-<language>.json,
// `--check` fails if what stands there is not what the phrasings give.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { corpusLines, exampleReader, kitModule, LOCALES, NEED_IDS, NONE } from './lib/need-corpus.mjs';
import { packModel } from './lib/need-encoder.mjs';
import { trainNeeds } from './lib/need-trainer.mjs';
import { ROOT, SRC } from './lib/paths.mjs';

const kit = await kitModule('core/offers/need-model.ts');
const read = await exampleReader();
let stale = 0;

for (const locale of LOCALES) {
  const lines = corpusLines(locale);
  const trained = trainNeeds(
    lines.map(({ text, need }) => read(text, need)),
    NONE + 1,
  );
  const packed = `${JSON.stringify(packModel(trained, NEED_IDS, kit), null, 2)}\n`;
  const file = join(SRC, 'core', 'content', `need-model-${locale}.json`);
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === packed;
  const name = relative(ROOT, file);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, packed);
    console.log(
      `${name}: ${lines.length} lines, ${trained.cells.size} features, ${packed.length} characters`,
    );
  } else if (!isSame) {
    stale += 1;
    console.error(`${name} is not what the phrasings give; run \`npm run train\``);
  }
}
process.exit(stale > 0 ? 1 : 0);
