import 'kobling/assessment';
import 'kobling/offer-finder';
import 'kobling/radar';
import 'kobling/workspace';
import type { KoblingRadar } from 'kobling/radar/element';
import instrument from '../../shared/instrument.json';
import { PARTNERS } from '../../shared/partners.ts';
import { inWords } from '../../shared/words.ts';

/** The element of this selector; its type follows from the tag. */
function one<E extends Element>(found: E | null): E {
  if (!found) throw new Error('index.html has lost a part that main.ts needs');
  return found;
}

const workspace = one(document.querySelector('kobling-workspace'));
const assessment = one(document.querySelector('kobling-assessment'));
const radar = one(document.querySelector('kobling-radar'));
const heard = one(document.querySelector('#heard'));
const controls = one(document.querySelector('form')).elements;
const field = (name: string) => controls.namedItem(name) as HTMLSelectElement;
const shown = controls.namedItem('shown') as HTMLInputElement;

function hear(words: string): void {
  const line = document.createElement('li');
  line.textContent = words;
  heard.append(line);
}

// Complex data goes in by property.
assessment.instrument = instrument;
const finder = document.createElement('kobling-offer-finder');
finder.needs = 'recruit-skilled automation';
finder.municipality = '615';
finder.catalogues = PARTNERS.all;
finder.textContent = 'Ring til os på 70 00 00 00.';

// Every event is typed: `what`, `count` and `ids` are known of a result.
finder.addEventListener('kobling-result', ({ what, count, ids }) => hear(inWords(what, count, ids)));
for (const element of [finder, assessment, radar]) {
  element.addEventListener('kobling-change', ({ what, count }) => hear(inWords(what, count)));
  element.addEventListener('kobling-error', ({ error, code }) => hear(`${error} ${code}`));
}

// Two ways: the page's own field sets the view, and follows what the reader chooses in the radar.
radar.addEventListener('kobling-change', ({ what }) => {
  if (what === 'view' && radar.view) field('view').value = radar.view;
});
field('view').addEventListener('change', () => {
  radar.view = field('view').value as NonNullable<KoblingRadar['view']>;
});

field('lang').addEventListener('change', () => (workspace.lang = field('lang').value));
field('from').addEventListener('change', () => {
  finder.catalogues = PARTNERS[field('from').value === 'all' ? 'all' : 'municipality'];
});
shown.addEventListener('change', () => showFinder());
one(document.querySelector('[name=swap]')).addEventListener('click', () => {
  const parts = one(document.querySelector('#parts'));
  parts.append(one(parts.firstElementChild));
});

function showFinder(): void {
  if (shown.checked) one(document.querySelector('#place')).append(finder);
  else finder.remove();
}
showFinder();
