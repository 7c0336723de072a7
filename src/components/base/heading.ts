import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  /** Look, independent of the level: `h2` title, `h3` smaller title, `label` over a section. */
  readonly size?: 'h2' | 'h3' | 'label' | 'claim';
  /** With an id the heading can take focus, as the place to go on from. */
  readonly id?: string;
  /** Ids of what is read after it when it takes focus. */
  readonly describedBy?: string;
}

/**
 * A heading at any level. It is a div with a role, since a tag cannot be a value in a template; the accessibility tree
 * is the same.
 * @param level 2–6; others are brought into that range
 */
export function headingAt(
  level: number,
  text: unknown,
  { size = 'h3', id, describedBy }: HeadingOptions = {},
): TemplateResult {
  return html`<div
    class=${size}
    part="heading"
    role="heading"
    aria-level=${Math.min(6, Math.max(2, Math.trunc(level) || 2))}
    id=${id ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    tabindex=${id === undefined ? nothing : '-1'}
  >
    ${text}
  </div>`;
}
