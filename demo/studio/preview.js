// The frame in which the element is shown, on a page of its own.
import { byId } from './dom.js';
import { fileOf, insideOf } from './code.js';

/** Height of the frame's window in its own px: with what stands above it, it fits the window of the studio. */
const heightNow = () => Math.min(820, Math.max(420, innerHeight - 260));

const isForeign = (address) => /^https?:\/\//i.test(address) && new URL(address).origin !== location.origin;

/** The attributes without addresses elsewhere: the preview sends nothing off the page. */
export function ofThisSite(attributes) {
  const entries = Object.entries(attributes).map(([name, value]) => [
    name,
    value.split(/\s+/).some(isForeign)
      ? value
          .split(/\s+/)
          .filter((address) => !isForeign(address))
          .join(' ')
      : value,
  ]);
  return Object.fromEntries(entries.filter(([name, value]) => value !== '' || attributes[name] === ''));
}

/**
 * @param {{ onEvent: (event: object) => void, onMeasured: (figures: object) => void, onFilled: (isFilled: boolean) => void,
 *   onScale: (percent: number) => void }} listeners
 */
export function createPreview({ onEvent, onMeasured, onFilled, onScale }) {
  const frame = /** @type {HTMLIFrameElement} */ (byId('preview'));
  const stage = byId('stage');
  let wanted;
  let page = '';
  let isHere = false;

  const ask = (message) => {
    if (isHere) frame.contentWindow.postMessage({ kobling: 'studio', ...message }, location.origin);
  };
  const show = () => ask({ ask: 'show', ...wanted });
  const says = {
    here() {
      isHere = true;
      show();
    },
    event: onEvent,
    measured: onMeasured,
    filled: () => onFilled(true),
    'not-filled': ({ why }) => {
      console.error(`studio: ${why}`);
      onFilled(false);
    },
    failed: ({ why }) => console.error(`studio: ${why}`),
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== location.origin || data?.kobling !== 'studio') return;
    says[data.says]?.(data);
  });

  /** A window of 1280 px on a small screen is shown smaller, so that the page itself never scrolls sideways. */
  const fit = () => {
    const width = Number(wanted?.width) || stage.clientWidth;
    const scale = Math.min(1, stage.clientWidth / width);
    frame.style.width = `${width}px`;
    // A smaller picture of the window shows more of it, not less of the screen.
    const height = Math.round(heightNow() / scale);
    frame.style.height = `${height}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    stage.style.height = `${Math.round(height * scale)}px`;
    onScale(Math.round(scale * 100));
  };
  new ResizeObserver(() => requestAnimationFrame(fit)).observe(stage);
  addEventListener('resize', fit);

  return {
    /** @param {import('./state.js').State} state */
    show(state) {
      wanted = {
        element: state.element,
        file: fileOf(state.element),
        inside: insideOf(state.element),
        attributes: ofThisSite(state.attributes),
        fallback: state.fallback,
        own: state.host === 'own' ? state.own : {},
        dark: state.dark,
        width: state.width,
        language: state.language,
      };
      fit();
      // Another element gets a fresh page, so that what is counted as fetched is its own.
      const next = `hosts/${state.host}.html?${state.element}`;
      if (next === page) show();
      else {
        page = next;
        isHere = false;
        // Replaced, not pushed: the back button belongs to the studio.
        frame.contentWindow.location.replace(new URL(next, import.meta.url).href);
      }
    },
    measure: () => ask({ ask: 'measure' }),
    fill: (instrument, round) => ask({ ask: 'fill', instrument, round }),
  };
}
