/** Longest stretch of work, in ms, before others get a turn. */
const SLICE_MS = 8;

/** Node has it; there, messages that follow each other closely would not let timers in between. */
const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => unknown };

/** Those who wait for their next turn, in the order they came. */
const waiting: (() => void)[] = [];
let port: MessagePort | undefined;

/** Lets everything that waits (input, painting, timers) have its turn, without the delay timers are given. */
export function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate) {
      setImmediate(resolve);
    } else if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
    } else {
      waiting.push(resolve);
      port ??= openPort();
      port.postMessage(null);
    }
  });
}

function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return port2;
}

/**
 * Keeps long work polite: call `due()` often (it costs one look at the clock) and `await rest()` when it says so.
 * `rest()` rejects with the signal's reason once that is aborted.
 */
export class Pace {
  readonly #signal: AbortSignal | undefined;
  #sliceEnd: number;

  constructor(signal?: AbortSignal) {
    signal?.throwIfAborted();
    this.#signal = signal;
    this.#sliceEnd = performance.now() + SLICE_MS;
  }

  /** True when this slice is used up. */
  due(): boolean {
    return performance.now() >= this.#sliceEnd;
  }

  async rest(): Promise<void> {
    this.#signal?.throwIfAborted();
    await yieldToOthers();
    this.#signal?.throwIfAborted();
    this.#sliceEnd = performance.now() + SLICE_MS;
  }
}
