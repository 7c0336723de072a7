import { html, svg, type TemplateResult } from 'lit';
import type { System } from '../../core/model/vocabulary.js';
import { inlineMark } from './weave.js';

/** A group's mark in running text: its system's, or the ring of those who are not shown by system. */
export const groupMark = (system: System | null): TemplateResult =>
  system === null
    ? html`<svg class="mark" aria-hidden="true">
        ${svg`<circle class="neutral" cx="0.5em" cy="0.5em" r="0.32em"></circle>`}
      </svg>`
    : inlineMark(system);
