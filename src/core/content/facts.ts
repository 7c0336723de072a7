import type { Text } from '../model/text.js';

/** A fact of the condition vocabulary, as a question that an owner can answer or bring along. */
export interface FactQuestion {
  readonly type: 'boolean' | 'number' | 'choice';
  readonly question: Text;
  readonly options?: readonly { readonly value: string | number; readonly text: Text }[];
  readonly unit?: Text;
  /** About a person's health or origin: asked only in the session, never stored. */
  readonly sensitive?: boolean;
}

/** All facts that the built-in conditions ask about, by the condition's `fact`. Loaded when first asked for. */
export async function loadFacts(): Promise<Readonly<Record<string, FactQuestion>>> {
  const { default: facts } = await import('./facts.json');
  return facts as Readonly<Record<string, FactQuestion>>;
}
