import { html, type TemplateResult } from 'lit';
import { CLOSE, NARROW, type Pitch } from '../base/weave.js';
import { renderField, type AskView } from './ask-view.js';
import { renderFacts } from './facts-view.js';
import { renderStair } from './needs-view.js';

/** The class by which the styles know a pitch. */
export const roomOf = (pitch: Pitch): string => (pitch === CLOSE ? 'close' : pitch === NARROW ? 'tight' : '');

/** What is asked, from the field to the sentence about the company. */
export const renderAsking = (view: AskView): TemplateResult =>
  html`${renderField(view)} ${renderStair(view)} ${renderFacts(view)}`;
