/** One object of a JSON-LD document, cleaned: without a prototype, without null. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Every way to write a name of schema.org in full; the first is the usual one. */
const PREFIXES = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name without what says that it is schema.org's. */
export function bareName(name: string): string {
  return name.replace(/^(?:schema:|https?:\/\/(?:www\.)?schema\.org\/)/u, '');
}

/** A value as the list it stands for: `@list` and `@set` opened, one value as a list of one. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(asList);
  if (isNode(value) && ('@list' in value || '@set' in value)) return asList(value['@list'] ?? value['@set']);
  return [value];
}

/** The key under which a node has this property of schema.org; undefined for none. */
export function keyOf(node: LdNode, name: string): string | undefined {
  return PREFIXES.map((prefix) => prefix + name).find((key) => key in node);
}

/** The names of a node's types, without schema.org's address. */
export function typesOf(node: LdNode): readonly string[] {
  return asList(node['@type'] ?? node['type'])
    .filter((type) => typeof type === 'string')
    .map(bareName);
}

/** The id of a node, under either of the names that schema.org's context gives it. */
export function idOf(node: LdNode): string | undefined {
  const id = node['@id'] ?? node['id'];
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : undefined;
}

/** Whether a node only points at another: it has an id, perhaps a type, and nothing to say. */
export function isReference(node: LdNode): boolean {
  return (
    idOf(node) !== undefined &&
    Object.keys(node).every((key) => ['@id', 'id', '@type', 'type', '@context'].includes(key))
  );
}

/** A string, number or `{ "@value": … }` as it is written; undefined for anything else. */
export function literal(value: unknown): string | undefined {
  const inner = isNode(value) && '@value' in value ? value['@value'] : value;
  if (typeof inner === 'number' && Number.isFinite(inner)) return String(inner);
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : undefined;
}
