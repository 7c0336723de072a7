import 'kobling/assessment';
import 'kobling/offer-finder';
import 'kobling/radar';
import 'kobling/workspace';
import { Directive, effect, ElementRef, inject, input } from '@angular/core';
import type {
  KoblingAssessmentProperties,
  KoblingOfferFinderProperties,
  KoblingRadarProperties,
} from 'kobling/types';
import type { KoblingAssessment } from 'kobling/assessment/element';
import type { KoblingOfferFinder } from 'kobling/offer-finder/element';
import type { KoblingRadar } from 'kobling/radar/element';

// Angular checks what is bound to a tag only where a directive says which types it takes. These are all there is to it:
// what is bound goes on to the element's own property.

@Directive({ selector: 'kobling-offer-finder' })
export class OfferFinderTypes {
  readonly catalogues = input<KoblingOfferFinderProperties['catalogues']>();
  readonly maxOffers = input<KoblingOfferFinderProperties['maxOffers']>(4);

  constructor() {
    const { nativeElement } = inject<ElementRef<KoblingOfferFinder>>(ElementRef);
    effect(() => (nativeElement.catalogues = this.catalogues()));
    effect(() => (nativeElement.maxOffers = this.maxOffers() ?? 4));
  }
}

@Directive({ selector: 'kobling-assessment' })
export class AssessmentTypes {
  readonly instrument = input<KoblingAssessmentProperties['instrument']>('partnership-short');

  constructor() {
    const { nativeElement } = inject<ElementRef<KoblingAssessment>>(ElementRef);
    effect(() => (nativeElement.instrument = this.instrument()));
  }
}

@Directive({ selector: 'kobling-radar' })
export class RadarTypes {
  readonly view = input<KoblingRadarProperties['view']>();

  constructor() {
    const { nativeElement } = inject<ElementRef<KoblingRadar>>(ElementRef);
    effect(() => (nativeElement.view = this.view()));
  }
}
