import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { KoblingRadar } from 'kobling/radar/element';
import instrument from '../../shared/instrument.json';
import { PARTNERS } from '../../shared/partners.ts';
import { inWords, ROUND, type CatalogueChoice, type Language, type Part } from '../../shared/words.ts';
import { AssessmentTypes, OfferFinderTypes, RadarTypes } from './kobling.ts';

type View = NonNullable<KoblingRadar['view']>;

@Component({
  selector: 'app-root',
  imports: [AssessmentTypes, OfferFinderTypes, RadarTypes],
  // Lets tags with a dash through that are no components of Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.component.html',
})
export class AppComponent {
  protected readonly round = ROUND;
  protected readonly partners = PARTNERS;
  protected readonly instrument = instrument;
  protected readonly inWords = inWords;
  protected readonly lang = signal<Language>('da');
  protected readonly from = signal<CatalogueChoice>('all');
  protected readonly view = signal<View>('radar');
  protected readonly shown = signal(true);
  protected readonly parts = signal<readonly Part[]>(['assessment', 'radar']);
  protected readonly heard = signal<readonly string[]>([]);

  protected hear(words: string): void {
    this.heard.update((before) => [...before, words]);
  }

  protected onChange({ what, count }: { what: string; count: number }): void {
    this.hear(inWords(what, count));
  }

  /** Two ways: what the reader chooses in the radar becomes the application's state. */
  protected onRadarChange(event: { what: string; count: number }, { view }: KoblingRadar): void {
    this.onChange(event);
    if (event.what === 'view' && view) this.view.set(view);
  }

  protected swap(): void {
    this.parts.update((before) => [...before].reverse());
  }
}
