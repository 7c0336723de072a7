/** Deep enough for a list of contexts with one object in it. */
function namesSchemaOrg(context: unknown, depth = 0): boolean {
  if (typeof context === 'string')
    return /^https?:\/\/(?:www\.)?schema\.org(?:[/#]|$)/iu.test(context.trim());
  if (typeof context !== 'object' || context === null || depth > 2) return false;
  return Object.values(context).some((inner) => namesSchemaOrg(inner, depth + 1));
}

/** Whether a parsed value is JSON-LD in the words of schema.org, as its `@context` says; of a list, any of its items. */
export function isJsonLd(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => !Array.isArray(item) && isJsonLd(item));
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, '@context') &&
    namesSchemaOrg(Reflect.get(value, '@context'))
  );
}
