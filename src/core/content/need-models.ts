/** What the recogniser learnt from how people say their needs; one file a language, loaded when somebody writes. */

export type Locale = 'da' | 'en';

/** As `npm run train` writes it; unpacked in `offers/need-model.ts`. */
export interface PackedModel {
  /** Ids of the needs, apart by spaces. */
  readonly needs: string;
  /** base64 of a range-coded stream. */
  readonly data: string;
}

/** Loads the model of a language. Rejects if its file cannot be reached. */
export async function loadNeedModel(locale: Locale): Promise<PackedModel> {
  return locale === 'da'
    ? (await import('./need-model-da.json')).default
    : (await import('./need-model-en.json')).default;
}
