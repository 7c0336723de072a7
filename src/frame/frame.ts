/**
 * The script of frame.html: shows the element that the address names, and tells the page around how high it is.
 * It speaks to nobody but that page, whose origin is in the address, or else in what the browser says of it.
 */
import { Heights } from './heights.js';
import { readRequest, type Documented } from './request.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';
import { nb } from './texts.nb.js';
import tags from '../languages/tags.json';

/** Put in by the build, from the manifest. */
declare const __KOBLING_FRAME__: Documented;

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/** What the page around it and the frame say to each other. */
const MESSAGE = { kobling: 'frame', version: 1 } as const;
/** Time, in ms, for the page around to follow; then the frame gets its scrollbar back. */
const PATIENCE_MS = 500;
/** Most ms that the height waits for the element, so that the page around does not jump for a sentence. */
const LATEST_MS = 3000;

const own = document.currentScript as HTMLScriptElement;
const root = document.documentElement;
const request = readRequest(location.search, __KOBLING_FRAME__);
const { element, attributes } = request;
const lang = attributes.get('lang') ?? 'da';
const asked = lang.toLowerCase().split('-')[0] ?? '';
/** The language that is loaded for what is asked. */
const added = Object.entries(tags).find(([tag, also]) => [tag, ...also].includes(asked))?.[0];
const texts: Readonly<Record<string, typeof da>> = { en, nb };
const t = texts[added ?? asked] ?? da;
/** A sandbox without `allow-same-origin` gives the frame an origin that is nobody's. */
const isOpaque = origin === 'null';

root.lang = lang;
for (const word of ['auto', 'dark'])
  root.classList.toggle(word, (attributes.get('theme') ?? '').split(/\s+/).includes(word));
if (request.title !== undefined) document.title = request.title;
if (request.refused.length > 0) console.warn(`kobling frame: not used: ${request.refused.join('; ')}`);

if (element === undefined) say(t.unknown(Object.keys(__KOBLING_FRAME__).join(', ')));
const painted = element === undefined ? Promise.resolve() : show(element);
if (parent !== self) void painted.then(reportHeight);

/** Puts a sentence into the page. */
function say(sentence: string): void {
  const line = document.createElement('p');
  line.textContent = sentence;
  document.body.append(line);
}

/** Resolves when the element has painted, or takes its time. */
function show(name: string): Promise<void> {
  const shown = document.createElement(`kobling-${name}`);
  for (const [attribute, value] of attributes) shown.setAttribute(attribute, value);
  // Nothing can be kept for an origin that is nobody's: the element says so from the start.
  if (isOpaque) shown.setAttribute('storage', 'none');
  shown.textContent = t.waiting;
  const ready = new Promise<void>((resolve) => {
    shown.addEventListener('kobling-ready', () => resolve());
    setTimeout(resolve, LATEST_MS);
  });
  shown.addEventListener('kobling-ready', () => {
    const heading = shown.shadowRoot?.querySelector('[role="heading"]')?.textContent?.trim();
    if (request.title === undefined && heading) document.title = heading;
  });
  document.body.append(shown);

  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const policy = factory?.createPolicy('kobling-frame', { createScriptURL: (address) => address });
  const run = (file: string, load?: string): void => {
    const script = document.createElement('script');
    const url = new URL(file, own.src).href;
    if (load !== undefined) script.dataset['load'] = load;
    script.src = policy?.createScriptURL(url) ?? url;
    // In the order of the page: the element speaks its language from the start.
    script.async = false;
    document.head.append(script);
  };
  // Modules for nobody's origin come only from servers that allow it; a classic script comes from any.
  if (isOpaque) {
    if (added !== undefined) run(`./languages/${added}.classic.js`);
    run('./kobling.classic.js');
  } else run('./loader.js', name);
  return ready;
}

/** Tells the page around how high the content is, whenever that changes. */
function reportHeight(): void {
  const around = request.parent ?? (document.referrer ? new URL(document.referrer).origin : undefined);
  if (around === undefined) {
    console.warn('kobling frame: the page around is not known; add parent=https://… to the address');
    return;
  }
  const heights = new Heights();
  let patience: ReturnType<typeof setTimeout> | undefined;

  const tell = (height: number): void => {
    parent.postMessage({ ...MESSAGE, height }, around);
    clearTimeout(patience);
    patience = setTimeout(() => root.classList.toggle('sized', innerHeight >= height - 1), PATIENCE_MS);
  };
  const measure = (): void => {
    const height = heights.next(document.body.getBoundingClientRect().height, performance.now());
    if (height !== undefined) tell(height);
  };
  const follow = (): void => void root.classList.toggle('sized', innerHeight >= heights.told - 1);

  // At once, since browsers lay out a frame that is out of sight only when they are asked to.
  measure();
  new ResizeObserver(measure).observe(document.body);
  addEventListener('resize', follow);
  addEventListener(
    'message',
    ({ data, origin: from, source }: MessageEvent<Partial<Record<string, unknown>>>) => {
      if (source !== parent || from !== around) return;
      if (data?.['kobling'] !== MESSAGE.kobling || data['version'] !== MESSAGE.version) return;
      if (data['ask'] === 'height' && heights.told > 0) tell(heights.told);
    },
  );
}
