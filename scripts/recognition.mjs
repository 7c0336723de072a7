// Prints how well needs are recognised. `npm run recognition` reads the validation sentences, which nobody who trains
// has read: only figures are printed, never a sentence. `-- --cv` learns from four fifths of the phrasings and tries
// the rest, five times; changes to the recogniser are judged by that.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  corpusLines,
  exampleReader,
  kitModule,
  LOCALES,
  NEED_IDS,
  NONE,
  packedModel,
} from './lib/need-corpus.mjs';
import { packModel } from './lib/need-encoder.mjs';
import { draw, trainNeeds } from './lib/need-trainer.mjs';
import { count, printConfusion, printCounts } from './lib/recognition-figures.mjs';
import { ROOT } from './lib/paths.mjs';

const { matchNeeds, recogniseBy } = await kitModule('core/offers/recognise.ts');
const kit = await kitModule('core/offers/need-model.ts');

async function validation() {
  const file = join(ROOT, 'test', 'core', 'offers', 'validation-sentences.json');
  const sentences = JSON.parse(readFileSync(file, 'utf8'));
  const models = {};
  for (const locale of LOCALES) models[locale] = await kit.unpackModel(packedModel(locale));
  const readings = [];
  for (const { text, locale, needs } of sentences)
    readings.push({ locale, needs, matches: await recogniseBy(async (of) => models[of], text, locale) });
  return readings;
}

async function crossValidation(folds = 5) {
  const { tokenise } = await kitModule('core/offers/text.ts');
  const read = await exampleReader();
  const readings = [];
  for (const locale of LOCALES) {
    const random = draw(7);
    const lines = corpusLines(locale).map((line) => ({ ...line, fold: Math.floor(random() * folds) }));
    for (let fold = 0; fold < folds; fold += 1) {
      const taught = lines.filter((line) => line.fold !== fold);
      const trained = trainNeeds(
        taught.map(({ text, need }) => read(text, need)),
        NONE + 1,
      );
      const model = await kit.unpackModel(packModel(trained, NEED_IDS, kit));
      for (const { text, need } of lines.filter((line) => line.fold === fold && line.whole))
        readings.push({
          locale,
          needs: need === NONE ? [] : [NEED_IDS[need]],
          matches: matchNeeds(model, text, tokenise(text)),
        });
    }
  }
  return readings;
}

const readings = process.argv.includes('--cv') ? await crossValidation() : await validation();
for (const locale of LOCALES) {
  const own = readings.filter((reading) => reading.locale === locale);
  printCounts(locale, count(own));
}
printConfusion(readings, NEED_IDS);
