import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { OfferFinderTypes, RadarTypes } from '../src/kobling';

// Each line below a ✗ must be refused; every other line must be taken.
@Component({
  selector: 'right-and-wrong',
  imports: [OfferFinderTypes, RadarTypes],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <kobling-offer-finder
      #finder
      [catalogues]="[{}]"
      [maxOffers]="3"
      (kobling-result)="hear($event.count.toFixed(), finder.maxOffers)"
    ></kobling-offer-finder>
    <!-- ✗ -->
    <kobling-offer-finder [catalogues]="5"></kobling-offer-finder>
    <!-- ✗ -->
    <kobling-offer-finder [maxOffers]="'three'"></kobling-offer-finder>
    <!-- ✗ -->
    <kobling-radar [view]="'tabel'"></kobling-radar>
    <!-- ✗ -->
    <kobling-radar (kobling-result)="hear($event.offers)"></kobling-radar>
    <!-- ✗ -->
    <kobling-radar #radar (kobling-change)="hear(radar.views)"></kobling-radar>
  `,
})
export class RightAndWrong {
  hear(...words: unknown[]): void {
    console.log(words);
  }
}
