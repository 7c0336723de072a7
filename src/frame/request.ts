/** What the address of a frame asks for, and what of it was left out. */
export interface FrameRequest {
  /** Without prefix; undefined where the address names none that there is. */
  readonly element: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of the document; undefined: the element's own heading. */
  readonly title: string | undefined;
  /** Origin of the page around; undefined: what the browser says it is. */
  readonly parent: string | undefined;
  /** What is not known or not allowed, as it stood in the address, with the reason. */
  readonly refused: readonly string[];
}

/** Attributes of each element that a frame may show, by its name without prefix. */
export type Documented = Readonly<Record<string, readonly string[]>>;

/**
 * Reads the query of a frame's address. Only documented attributes of a known element come through, so nothing in it can
 * become a handler, a style or another element.
 * @param query e.g. `?element=radar&lang=da`
 */
export function readRequest(query: string, documented: Documented): FrameRequest {
  const given = new URLSearchParams(query);
  const asked = given.get('element') ?? '';
  const element = Object.hasOwn(documented, asked) ? asked : undefined;
  const known = new Set(element === undefined ? [] : documented[element]);
  const attributes = new Map<string, string>();
  const refused: string[] = [];
  let title: string | undefined;
  let parent: string | undefined;
  for (const name of new Set(given.keys())) {
    const [value = '', ...more] = given.getAll(name);
    if (more.length > 0) refused.push(`${name} a second time`);
    if (name === 'element') {
      if (element === undefined)
        refused.push(`element=${value} (known: ${Object.keys(documented).join(', ')})`);
    } else if (name === 'title') title = value.trim() || undefined;
    else if (name === 'parent') {
      parent = originOf(value);
      if (parent === undefined) refused.push(`parent=${value} (an origin such as https://intranet.example)`);
    } else if (!known.has(name)) refused.push(`${name} (no attribute of ${asked || 'an element'})`);
    else {
      const strange = value.split(/\s+/).find((word) => isForeignScheme(word));
      if (strange === undefined) attributes.set(name, value);
      else refused.push(`${name}=${strange} (https, or an address beside this page)`);
    }
  }
  if (asked === '') refused.push(`no element (known: ${Object.keys(documented).join(', ')})`);
  return { element, attributes, title, parent, refused };
}

/** Whether a word is an address that leads elsewhere, and not by https. Browsers drop control characters in addresses. */
function isForeignScheme(word: string): boolean {
  const plain = word.replace(/[\u0000-\u0020]/g, '');
  return (
    /^[\\/]{2}|^[\\/]\\/.test(plain) || (/^[a-z][a-z\d+.-]*:/i.test(plain) && !/^https:\/\//i.test(plain))
  );
}

/** An origin as a browser writes it, or undefined. */
function originOf(text: string): string | undefined {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) && origin === text.replace(/\/$/, '') ? origin : undefined;
  } catch {
    return undefined;
  }
}
