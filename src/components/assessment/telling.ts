/**
 * What is said to those who do not see the page: an answer given by a key, where nothing has focus that would say so, and
 * that answers are kept – the first time, and again after it had failed. More would be noise.
 */
export class Telling {
  #isKept = false;
  #held = '';

  constructor(private readonly say: (words: string) => void) {}

  /** @param isOnItsWay it is being written for the first time, and will be told together with how that went */
  chosen(words: string, isOnItsWay: boolean): void {
    if (isOnItsWay && !this.#isKept) this.#held = words;
    else this.say(words);
  }

  kept(words: string): void {
    if (this.#isKept) return;
    this.#isKept = true;
    this.#tell(words);
  }

  /** The page says itself what stands in the way. */
  lost(): void {
    this.#isKept = false;
    this.#tell('');
  }

  #tell(words: string): void {
    const all = [this.#held, words].filter(Boolean).join(' ');
    this.#held = '';
    if (all) this.say(all);
  }
}
