import type { TemplateResult } from 'lit';
import { renderConfirm } from '../base/confirm.js';
import type { Speaker } from '../base/texts-for.js';
import { onwardTexts } from './onward-texts.js';
import type { StepView } from './step-view.js';

/** The question before a draft is deleted. */
export function renderStartOver(view: StepView, id: string, onYes: () => void): TemplateResult {
  const { level, session } = view;
  const t = onwardTexts(view);
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
export const whereKiosk = (speaker: Speaker): string => onwardTexts(speaker).whereKiosk;
