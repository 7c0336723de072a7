import type { Store } from '../../core/storage/store.js';
import type { KoblingElement } from './element.js';

/** Where the address of the page on which people answer lies among the settings, once somebody has written it. */
const PAGE_KEY = 'round-page';

/** The address of the page where people answer, and whence it is known. */
export interface AnswerPage {
  /** Empty where nobody knows. */
  readonly address: string;
  readonly from: 'written' | 'host' | 'here' | 'nobody';
}

/**
 * An address as it is put before a link's fragment; undefined for anything that is no page.
 * @param own address of this page
 * @param base what it is relative to; without one it must be whole
 */
export function pageAddress(written: string, own: string, base?: string): string | undefined {
  try {
    const url = new URL(written, base);
    const isPage = /^https?:$/u.test(url.protocol) || url.protocol === new URL(own).protocol;
    if (!isPage || url.username || url.password) return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** What the page itself knows: what the host says, else the page itself where a round can be answered on it. */
function known(host: KoblingElement, given: string | undefined): AnswerPage {
  const { ownerDocument } = host;
  const own = ownerDocument.URL;
  const [here = ''] = own.split('#');
  if (given !== undefined && given.trim() !== '') {
    const address = pageAddress(given, own, ownerDocument.baseURI);
    if (address !== undefined) return { address, from: 'host' };
    console.warn(
      `kobling: <${host.localName} answer-page>: ${JSON.stringify(given)} is no address of a page.`,
    );
  }
  // An element with a round of its own takes none from a link.
  return ownerDocument.querySelector('kobling-assessment:not([round])') === null
    ? { address: '', from: 'nobody' }
    : { address: here, from: 'here' };
}

/**
 * Finds the page where people answer: the one written here last, else the one the host names, else this page.
 * @param given address that the host names, relative to the page
 */
export async function findAnswerPage(
  host: KoblingElement,
  store: Store | undefined,
  given: string | undefined,
): Promise<AnswerPage> {
  const kept = (await store?.get('settings', PAGE_KEY))?.value;
  if (typeof kept === 'string' && kept !== '') return { address: kept, from: 'written' };
  return known(host, given);
}

/** What is to be written so that this address is found again; what the page knows by itself is not kept. */
export function keepAnswerPage(host: KoblingElement, given: string | undefined, address: string) {
  const isKnown = address === '' || address === known(host, given).address;
  return { collection: 'settings', key: PAGE_KEY, value: isKnown ? undefined : address } as const;
}
