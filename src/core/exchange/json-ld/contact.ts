import type { LdGraph, LdThing } from './graph.js';
import { isNode, literal, type LdNode } from './node.js';
import { everyWord } from './words.js';

/** An address as it is written, made whole where the page's own is known. Whether it is safe the reader says. */
export function addressIn(value: unknown, base: string | undefined): string | undefined {
  const written = literal(isNode(value) ? (value['@id'] ?? value['url'] ?? value) : value);
  if (written === undefined || base === undefined || /^[a-z][a-z\d+.-]*:/iu.test(written)) return written;
  try {
    return new URL(written, base).href;
  } catch {
    return written;
  }
}

/** Whom to turn to: the thing's own contact, that of its channels, else that of its provider. */
export function contactOf(
  thing: LdThing,
  provider: LdNode | undefined,
  graph: LdGraph,
  base: string | undefined,
): Readonly<Record<string, string | undefined>> | undefined {
  const channels = graph.nodes(thing.node, 'availableChannel');
  const points = [
    ...graph.nodes(thing.node, 'contactPoint'),
    ...channels.flatMap((channel) => graph.nodes(channel, 'servicePhone')),
    ...(provider ? [...graph.nodes(provider, 'contactPoint'), provider] : []),
  ];
  const first = (name: string): unknown => points.flatMap((point) => graph.values(point, name))[0];
  const [page] = [
    ...graph.values(thing.node, 'url'),
    ...channels.flatMap((channel) => graph.values(channel, 'serviceUrl')),
    ...points.slice(0, provider ? -1 : undefined).flatMap((point) => graph.values(point, 'url')),
  ];
  const own = points.find((point) => point !== provider);
  const contact = {
    name: own && everyWord(graph.values(own, 'name'))[0],
    phone: literal(first('telephone'))?.replace(/^tel:/iu, ''),
    email: literal(first('email'))?.replace(/^mailto:/iu, ''),
    url: addressIn(page, base),
  };
  return Object.values(contact).some((value) => value !== undefined) ? contact : undefined;
}
