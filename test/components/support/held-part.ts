import { loadPart } from '../../../src/parts.js';

/** A part that is held back. */
export interface HeldPart {
  /** Lets it come. */
  readonly come: () => void;
  /** From now on it is loaded as ever. */
  readonly putBack: () => void;
}

/** Holds a part back until it is let come. */
export async function holdPart<Name extends keyof typeof loadPart>(name: Name): Promise<HeldPart> {
  const real = loadPart[name];
  const part: unknown = await real();
  let come: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  Object.assign(loadPart, { [name]: () => held.then(() => part) });
  return { come, putBack: () => void Object.assign(loadPart, { [name]: real }) };
}

/** Makes a part impossible to fetch, and what the element tells developers of it silent; gives what puts both back. */
export function losePart<Name extends string>(parts: Record<Name, unknown>, name: Name): () => void {
  const [real, said] = [parts[name], console.error];
  Object.assign(parts, { [name]: () => Promise.reject(new TypeError('Failed to fetch')) });
  console.error = () => undefined;
  return () => {
    Object.assign(parts, { [name]: real });
    console.error = said;
  };
}
