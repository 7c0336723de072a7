import 'kobling/offer-finder';
import 'kobling/radar';
import type { KoblingEventOf } from 'kobling/types';

// Each line below a ✗ must be refused; every other line must be taken.
const finder = document.createElement('kobling-offer-finder');
finder.catalogues = '/tilbud.json';
finder.catalogues = [{}];
finder.density = 'compact';
finder.maxOffers = 3;
// ✗
finder.catalogues = 5;
// ✗
finder.density = 'tight';
// ✗
finder.maxOffers = '3';
// ✗
finder.maxOfers = 3;

const radar = document.createElement('kobling-radar');
radar.view = 'table';
// ✗
radar.view = 'tabel';

finder.addEventListener('kobling-result', ({ count, ids }) => [count.toFixed(), ids.join()]);
// ✗
finder.addEventListener('kobling-result', ({ offers }) => offers);
// ✗
document.querySelector('kobling-radar')?.addEventListener('kobling-error', (event) => event.count);

export type Known = KoblingEventOf<'kobling-offer-finder', 'kobling-result'>['currentTarget']['catalogues'];
// ✗
export type Unknown = KoblingEventOf<'kobling-report', 'kobling-complete'>;
// ✗
export type NoTag = KoblingEventOf<'kobling-raport', 'kobling-result'>;
