import type { KoblingElement } from './element.js';

/** The element that a node is painted in; undefined for a node that stands elsewhere. Its class is told by what it can. */
export function elementAround(node: Node): KoblingElement | undefined {
  const root = node.getRootNode();
  const isOurs = (host: Element): host is KoblingElement => 'withPart' in host;
  return 'host' in root && root.host instanceof Element && isOurs(root.host) ? root.host : undefined;
}
