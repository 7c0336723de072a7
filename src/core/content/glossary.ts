import type { System } from '../model/vocabulary.js';
import type { Text } from '../model/text.js';

/** A word that people in the three systems understand in different ways; a system that does not use it is left out. */
export interface GlossaryEntry extends Partial<Readonly<Record<System, Text>>> {
  readonly id: string;
  readonly term: Text;
  /** What all mean by it. */
  readonly common: Text;
  /** How it goes wrong. */
  readonly misunderstanding: Text;
}

/** All words that mean different things in the three systems. Loaded when first asked for. */
export async function loadGlossary(): Promise<readonly GlossaryEntry[]> {
  const { default: glossary } = await import('./glossary.json');
  return glossary;
}
