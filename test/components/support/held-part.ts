/** A part that is held back. */
export interface HeldPart {
  /** Lets it come. */
  readonly come: () => void;
  /** From now on it is loaded as ever. */
  readonly putBack: () => void;
}

/**
 * Holds a part back until it is let come.
 * @param parts those that it stands among, as src/parts.ts has them
 */
export async function holdPart<Parts extends Readonly<Record<keyof Parts, () => Promise<unknown>>>>(
  parts: Parts,
  name: keyof Parts,
): Promise<HeldPart> {
  const real = parts[name];
  const part: unknown = await real();
  let come: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  Object.assign(parts, { [name]: () => held.then(() => part) });
  return { come, putBack: () => void Object.assign(parts, { [name]: real }) };
}
