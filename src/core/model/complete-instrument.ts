import type { Dimension, Instrument, Item, Wording } from './assessment.js';
import type { Text } from './text.js';

type Loose<T> = { readonly [K in keyof T]?: T[K] | null };

/** An item as a file may write it. */
export type RawItem = Loose<Omit<Item, 'wording'>> &
  Pick<Item, 'id' | 'dimension' | 'kind' | 'text'> & { readonly wording?: Loose<Wording> | null };
/** An instrument as a file may write it: what is missing or null gets its default. */
export type RawInstrument = Loose<Omit<Instrument, 'dimensions' | 'items' | 'citation'>> &
  Pick<Instrument, 'format' | 'version' | 'id' | 'revision' | 'title' | 'scale'> & {
    readonly dimensions: readonly (Loose<Dimension> & { readonly id: string; readonly title: Text })[];
    readonly items: readonly RawItem[];
    readonly source?: { readonly citation?: string | null } | null;
  };

function completeItem(raw: RawItem): Item {
  return {
    id: raw.id,
    dimension: raw.dimension,
    kind: raw.kind,
    text: raw.text,
    wording: raw.wording ? { other: raw.wording.other ?? null, desired: raw.wording.desired ?? null } : null,
    reversed: raw.reversed ?? false,
    help: raw.help ?? null,
    competence: raw.competence ?? null,
    source: raw.source ?? null,
    options: raw.options ?? [],
    unit: raw.unit ?? null,
    min: raw.min ?? null,
    max: raw.max ?? null,
    showIf: raw.showIf ?? null,
    position: raw.position ?? null,
  };
}

/** Fills in every key of the model. Trusts the shape: the readers have checked a foreign file, the tests our own. */
export function completeInstrument(raw: RawInstrument): Instrument {
  return {
    format: 'kobling-instrument',
    version: 1,
    id: raw.id,
    revision: raw.revision,
    title: raw.title,
    intro: raw.intro ?? null,
    scale: raw.scale,
    dimensions: raw.dimensions.map((dimension) => ({
      id: dimension.id,
      title: dimension.title,
      description: dimension.description ?? null,
      context: dimension.context ?? false,
    })),
    items: raw.items.map(completeItem),
    citation: raw.source?.citation ?? null,
  };
}
