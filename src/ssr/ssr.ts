/**
 * Elements of the kit as HTML from a server (Node 20 or newer), with their shadow trees written out: a reader sees them
 * before any script has come, and nothing jumps when it has. Needs `@lit-labs/ssr` beside the kit.
 *
 * What is painted is the state that a reader without answers meets. Nothing is fetched and nothing is stored: catalogues
 * and instruments that have an address are left to the browser.
 */
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LitElement, type ReactiveController } from 'lit';
import { KoblingElement } from '../components/base/element.js';
import { StoreController } from '../components/base/store-controller.js';
import '../components/all.js';
import { MIN_NARROW_EM } from '../components/base/layout.js';
import { setApart, tidy } from './tidy.js';

export interface PageOptions {
  /** Language of the page; elements that say nothing else speak it. Default: Danish. */
  readonly lang?: string;
  /** For a Content-Security-Policy that allows styles by nonce. */
  readonly nonce?: string;
}

export interface ElementOptions {
  /** As on the tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands inside the tag, as HTML that you trust: the fallback, or what a workspace wraps. */
  readonly content?: string;
  /** Address of a file with what `styles` gives, for a policy that allows no styles in the page. */
  readonly stylesheet?: string;
}

/** One page on its way out. Elements that stand on it together have landmark names of their own. */
export interface ServedPage {
  /**
   * @param name of the element, without prefix
   * @returns its HTML
   * @throws RangeError for a name that no element has
   */
  render(name: string, options?: ElementOptions): Promise<string>;
  /** The styles of an element with these attributes, for a file of their own. */
  styles(name: string, options?: Pick<ElementOptions, 'attributes'>): Promise<string>;
}

/** Attributes that lead to a file. */
const ADDRESSES: ReadonlySet<string> = new Set(['catalogues', 'instrument']);
const BUILT_IN = /^[a-z-]+$/;
/** These paint all they have without looking into a store; the others say what is in it. */
const NEEDS_NO_STORE: ReadonlySet<string> = new Set(['assessment', 'offer-finder', 'workspace']);
/** Most ms to wait for what an element loads from beside itself. */
const PATIENCE_MS = 10_000;

const controllers = new WeakMap<KoblingElement, ReactiveController[]>();
KoblingElement.prototype.addController = function (controller) {
  controllers.set(this, [...(controllers.get(this) ?? []), controller]);
  LitElement.prototype.addController.call(this, controller);
};

export function servePage({ lang = 'da', nonce }: PageOptions = {}): ServedPage {
  const document = new ServerDocument();

  const prepare = async (name: string, attributes: Readonly<Record<string, string>>) => {
    if (!customElements.get(`kobling-${name}`)) throw new RangeError(`kobling: there is no element ${name}`);
    const renderer = new LitElementRenderer(`kobling-${name}`);
    const element = renderer.element as unknown as KoblingElement;
    const root = new ServerRoot(document);
    const own = { lang, ...attributes };
    Object.defineProperties(element, {
      ownerDocument: { value: document },
      isConnected: { value: true },
      lang: { value: own.lang },
      renderRoot: { value: root },
      shadowRoot: { value: root },
      // The store of a server is nobody's.
      effectiveStorage: { value: 'none', configurable: true },
    });
    const isWhole = Object.entries(own).every(([key, value]) => !ADDRESSES.has(key) || BUILT_IN.test(value));
    for (const [key, value] of Object.entries(own))
      if (!ADDRESSES.has(key) || BUILT_IN.test(value)) renderer.setAttribute(key, value);
    renderer.connectedCallback();
    if (!NEEDS_NO_STORE.has(name) && isWhole)
      for (const controller of controllers.get(element) ?? []) controller.hostUpdate?.();
    if (isWhole) await painted(element);
    // From here on it speaks of the reader's browser.
    Reflect.deleteProperty(element, 'effectiveStorage');
    if (element.effectiveStorage === 'local')
      for (const controller of controllers.get(element) ?? [])
        if (controller instanceof StoreController && controller.status)
          controller.status = { ...controller.status, backend: 'indexeddb', reason: null };
    element.adoptedCallback();
    return { renderer, element, css: root.css + TOGETHER, own };
  };

  /** What the element paints where it has room, or where it is narrow. */
  const paint = async (renderer: LitElementRenderer, element: KoblingElement, narrow: boolean) => {
    Object.assign(element, { narrow });
    const info: RenderInfo = {
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [element],
      slotStack: [],
      deferHydration: false,
    };
    return tidy(await collectResult([...afterStyles(renderer.renderShadow(info) ?? [])]));
  };

  return {
    async render(name, { attributes = {}, content = '', stylesheet } = {}) {
      const { renderer, element, css, own } = await prepare(name, attributes);
      const [wide, narrow] = [await paint(renderer, element, false), await paint(renderer, element, true)];
      const body =
        wide === narrow
          ? wide
          : `<div class="wide">${wide}</div><div class="narrow">${setApart(narrow)}</div>`;
      const style = (text: string) => `<style${nonce ? ` nonce="${escape(nonce)}"` : ''}>${text}</style>`;
      const styles = stylesheet ? `<link rel="stylesheet" href="${escape(stylesheet)}">` : style(css);
      // Without scripts it would be a form that does nothing: then the page's own content is shown.
      const still = `<noscript>${style('.served [part]{display:none!important}')}<slot></slot></noscript>`;
      const given = Object.entries(own).map(([key, value]) => ` ${key}="${escape(value)}"`);
      const shadow = `${styles}${name === 'workspace' ? '' : still}${body}`;
      return `<kobling-${name}${given.join('')}><template shadowrootmode="open"><div class="served">${shadow}</div></template>${content}</kobling-${name}>`;
    },
    async styles(name, { attributes = {} } = {}) {
      return (await prepare(name, attributes)).css;
    },
  };
}

/** Which of the two drawings shows, and that the kit's own waits behind it until it is whole. */
const TOGETHER =
  '.served~*{display:none!important}' +
  `@container (max-width:${MIN_NARROW_EM}em){.wide{display:none!important}}` +
  `@container not (max-width:${MIN_NARROW_EM}em){.narrow{display:none!important}}`;

/** The renderer's own styles know neither theme nor density. */
function afterStyles<T>(result: readonly T[]): readonly T[] {
  return result.slice(result.findIndex((each) => each === '</style>') + 1);
}

/** Waits for what the element loads from beside itself. */
async function painted(element: KoblingElement): Promise<void> {
  const started = Date.now();
  const state = element as unknown as { readonly isPainted: boolean };
  while (!state.isPainted) {
    if (Date.now() - started > PATIENCE_MS)
      throw new Error(`kobling: <${element.localName}> has nothing to show after ${PATIENCE_MS / 1000} s`);
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** As much of a document as an element asks for: it is laid out nowhere. */
class ServerDocument {
  readonly URL = 'https://server.example/';
  readonly defaultView = null;
  readonly documentElement = null;
  createElement(): { textContent: string } {
    return { textContent: '' };
  }
}

/** Takes the styles that an element would put on. */
class ServerRoot {
  #texts: string[] = [];
  constructor(readonly ownerDocument: ServerDocument) {}
  get css(): string {
    return this.#texts.join('');
  }
  /** Asked for the old ones before the new ones come. */
  querySelectorAll(): [] {
    this.#texts = [];
    return [];
  }
  append({ textContent }: { textContent: string }): void {
    this.#texts.push(textContent);
  }
}
