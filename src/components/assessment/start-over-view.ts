import type { TemplateResult } from 'lit';
import { renderConfirm } from '../base/confirm.js';
import type { Locale } from '../base/locale.js';
import { da } from './onward-texts.da.js';
import { en } from './onward-texts.en.js';
import type { StepView } from './step-view.js';

const TEXTS = { da, en };

/** The question before a draft is deleted. */
export function renderStartOver(
  { locale, level, session }: StepView,
  id: string,
  onYes: () => void,
): TemplateResult {
  const t = TEXTS[locale];
  return renderConfirm({
    id,
    level: level + 1,
    title: t.startOverTitle,
    text: t.startOverText(session.answered),
    yes: t.startOverYes,
    no: t.cancel,
    onYes,
  });
}

/** What becomes of answers on a shared device. */
export const whereKiosk = (locale: Locale): string => TEXTS[locale].whereKiosk;
