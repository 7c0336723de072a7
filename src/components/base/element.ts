import {
  LitElement,
  html,
  nothing,
  type CSSResultOrNative,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { ContextConsumer } from '@lit/context';
import { Announcer } from './announcer.js';
import { MIN_NARROW_EM } from './layout.js';
import { baseStyles } from './base.styles.js';
import { claimName } from './landmark-names.js';
import { headingAt, type HeadingOptions } from './heading.js';
import {
  KoblingErrorEvent,
  KoblingReadyEvent,
  type KoblingChangeEvent,
  type KoblingCompleteEvent,
  type KoblingResultEvent,
  type KoblingSavedEvent,
} from './events.js';
import { languageAround, toLocale, type Locale } from './locale.js';
import { dress, LOOKS, looksOf } from './looks.js';
import { renderLostPart } from './lost-part.js';
import { OwnWords, type WithOwn } from './own-words.js';
import { keepPlainKeys } from './plain-keys.js';
import { watchPage } from './page-watch.js';
import { presetOf } from './preset.js';
import { workspaceContext, type WorkspaceContext } from './context.js';
import type { Looks } from './theme.js';
import type { Storage } from '../../core/storage/store.js';

/**
 * What every element of the kit is: attributes, language, looks, the reset host, the fallback, and an honest end when
 * painting fails. Subclasses implement `renderContent`.
 *
 * @attr {string} lang - Language of the texts; else the nearest ancestor's, else Danish.
 * @csspart content - Everything the element paints.
 * @csspart heading - Each heading.
 * @csspart button - Each solid button.
 * @cssproperty --kobling-accent - Any CSS colour, for what can be pressed or is chosen, where `accent` is not set; made readable.
 * @cssproperty --kobling-paper - Any CSS colour: what the element stands on. It paints it where the page has another colour there.
 * @cssproperty --kobling-ink - Any CSS colour, for text; made readable.
 * @cssproperty --kobling-font - A list of font families, where `font` is not set.
 * @cssproperty --kobling-radius - A length: corners of what can be pressed, where `corners` is not set.
 * @cssproperty --kobling-unit - A length from .2em to 1em (else .375em), the measure of all space between things, where `density` is not set.
 * @cssproperty --kobling-size - A length from .875em to 1.25em (else 1em): size of text, `1em` being what the reader has chosen in the browser.
 */
export abstract class KoblingElement extends LitElement {
  static override styles: CSSResultOrNative | CSSResultOrNative[] = [baseStyles];

  /** `auto` (default: follows the background it stands on), `light` or `dark`, and/or a preset's name. */
  @property() theme: string | undefined;
  /** Any CSS colour, for what can be pressed or is chosen; made readable by computation. */
  @property() accent: string | undefined;
  /** `comfortable` (default) or `compact`. */
  @property() density: 'comfortable' | 'compact' | undefined;
  /** `square`, `soft` (default) or `round`. */
  @property() corners: 'square' | 'soft' | 'round' | undefined;
  /** `inherit` (default: the page's font family) or `system`. */
  @property() font: 'inherit' | 'system' | undefined;
  /** Level of the element's own heading, 2–5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Separates data on one origin. */
  @property() workspace: string | undefined;
  /** `local` (default, IndexedDB), `session` or `none`. */
  @property() storage: Storage | undefined;

  /** Single texts of the host's own, by their keys; also by language: `{ da: { … }, nb: { … } }`. By property, or by a child with JSON. */
  @property({ attribute: false }) texts: object | undefined;

  /** What the wrapper around this element gives. */
  @state() protected surroundings: WorkspaceContext | undefined;
  /** The element is at most 30em wide. */
  @state() protected narrow = false;
  @state() private failure: unknown;
  /** What to do again when a part could not be loaded, and what it is for. */
  @state() private lostPart: readonly [work: () => Promise<void>, purpose: string] | undefined;
  /** Rises when page language or colours may have changed. */
  @state() private page = 0;

  readonly #announcer = new Announcer(this);
  readonly #around: ContextConsumer<typeof workspaceContext, this>;
  #resize: ResizeObserver | undefined;
  #leave: AbortController | undefined;
  #ready = false;
  readonly #worn: string[] = [];
  /** What a server painted. */
  #served: HTMLElement | undefined;
  /** Texts with the host's own among them. @internal for the element and its controllers */
  readonly own: WithOwn = new OwnWords(this).own;

  constructor() {
    super();
    this.#around = new ContextConsumer(this, {
      context: workspaceContext,
      subscribe: true,
      callback: (value) => (this.surroundings = value),
    });
    keepPlainKeys(this);
  }

  /** The language this element speaks. */
  get locale(): Locale {
    return toLocale(this.lang || (this.surroundings?.lang ?? languageAround(this)));
  }

  /** `lang` is the browser's own attribute, yet the texts follow it like one of ours. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && before !== now) this.requestUpdate();
    if (now?.startsWith('[object ')) console.warn(`kobling: <${this.localName}> ${name} goes by property.`);
  }

  /**
   * Frameworks and templates of a CMS have three words for "not set": null, undefined and ''. Here there is one; only
   * looks keep their '', by which an element asks for the usual ones and not for those of the workspace around it.
   */
  override requestUpdate(
    name?: PropertyKey,
    before?: unknown,
    options?: PropertyDeclaration,
    ...more: [useNewValue?: boolean, newValue?: unknown]
  ): void {
    const self = this as unknown as Record<PropertyKey, unknown>;
    const value = name === undefined ? undefined : self[name];
    const { state, type } = options ?? {};
    const isUnset = value === null || (value === '' && !LOOKS.includes(name as never));
    if (name !== undefined && options && isUnset && !state && type !== Boolean) self[name] = undefined;
    else super.requestUpdate(name, before, options, ...more);
  }

  get effectiveWorkspace(): string {
    return this.surroundings?.workspace ?? this.workspace ?? 'default';
  }

  get effectiveStorage(): Storage {
    return this.surroundings?.storage ?? this.storage ?? 'local';
  }

  override connectedCallback(): void {
    // What it left gives it nothing more; whoever is around it now does so while it connects.
    this.surroundings = undefined;
    // Moved, it stands on another background.
    this.page++;
    super.connectedCallback();
    this.#leave = new AbortController();
    // Tags are defined in any order: the wrapper may wake up after those inside, and says so.
    this.ownerDocument.addEventListener('context-provider', () => this.#around.hostConnected(), {
      signal: this.#leave.signal,
    });
    watchPage(this, this.#leave.signal, () => this.page++);
    this.#measure(this.clientWidth);
    // Painting at once would change the observed box within its own observation, which the page is told as an error.
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    this.#resize = new view.ResizeObserver(() => {
      view.requestAnimationFrame(() => this.#measure(this.isConnected ? this.clientWidth : 0));
    });
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.abort();
    this.#resize?.disconnect();
  }

  /** Moved to another document (an iframe, a popup): sheets belong to documents, so they are made anew. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress();
  }

  protected override createRenderRoot(): ShadowRoot {
    const there = this.shadowRoot;
    const root = there ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    // A custom property of the page has changed: base.styles.ts makes a transition of it, which nobody outside sees.
    root.addEventListener('transitionrun', (event) => {
      if ((event as TransitionEvent).propertyName.startsWith('--kobling-')) this.page++;
    });
    // What a server has painted stays until there is as much to show, so that nothing jumps; its styles, too.
    this.#served = there?.querySelector<HTMLElement>('.served') ?? undefined;
    if (this.#served) this.#served.inert = true;
    // Painted by somebody else.
    else there?.replaceChildren();
    return root;
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const preset = this.#preset;
    if (preset instanceof Promise) return this.#await(preset).then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  /** Waits for a preset that is on its way, at first with the page's own content on show: no other look flashes by. */
  async #await(preset: Promise<unknown>): Promise<void> {
    const slot = this.ownerDocument.createElement('slot');
    if (!this.hasUpdated && !this.#served) this.renderRoot.append(slot);
    try {
      await preset;
    } catch (error) {
      this.#tellFailure(error, 'preset', 'has the default look.');
    }
    slot.remove();
  }

  protected override update(changed: PropertyValues): void {
    if (changed.has('page') || changed.has('surroundings') || LOOKS.some((name) => changed.has(name)))
      this.#dress();
    // Only the dressed host is a block with a width of its own.
    if (!this.hasUpdated) this.#measure(this.clientWidth);
    super.update(changed);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.failure !== undefined) throw error;
      this.#giveUp(error);
    }
  }

  /** One line in the console, and an event for the page. */
  #tellFailure(error: unknown, code: string, words: string): void {
    console.error(`kobling: <${this.localName}> ${words}`, error);
    this.dispatchEvent(new KoblingErrorEvent(nameOf(error), code, undefined));
  }

  /** Shows the page's own content instead, and says why in one line. */
  #giveUp(error: unknown): void {
    this.failure = error;
    this.#takeOver();
    this.#tellFailure(error, 'render', 'cannot be shown.');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Styled now, so that a custom property that the page sets in this same moment is a change, and is heard of.
    const painted = this.renderRoot.firstElementChild;
    if (!this.#ready && painted)
      this.ownerDocument.defaultView?.getComputedStyle(painted).getPropertyValue('color');
    // What looks like a solid button is one to the page, in whichever view it stands.
    for (const button of this.renderRoot.querySelectorAll('.solid')) button.setAttribute('part', 'button');
    if (!this.#ready && this.isPainted && this.failure === undefined) {
      this.#ready = true;
      this.#takeOver();
      this.dispatchEvent(new KoblingReadyEvent());
    }
  }

  /** Whether what stands there is more than a waiting state; the first time it is, `kobling-ready` is sent. */
  protected get isPainted(): boolean {
    return true;
  }

  protected override render(): TemplateResult {
    // The children are the fallback: they show whenever the element itself cannot.
    if (this.failure !== undefined) return html`<slot></slot>`;
    const { lostPart } = this;
    return html`<div part="content" lang=${this.locale}>
      ${lostPart ? renderLostPart(this, () => void this.withPart(...lostPart)) : nothing}
      ${this.renderContent()}
      ${this.#announcer.render()}
    </div>`;
  }

  /**
   * Does what needs a part of the kit that is loaded on demand. If it cannot be had (offline, a file missing on the
   * server) the reader is told and may try again; nothing else is lost.
   * @param purpose only what serves the same purpose, and comes, shows that nothing is missing any more
   * @internal for the element and its controllers
   */
  async withPart(work: () => Promise<void>, purpose = ''): Promise<void> {
    try {
      await work();
      if (this.lostPart?.[1] === purpose) this.lostPart = undefined;
    } catch (error) {
      this.lostPart = [work, purpose];
      this.#tellFailure(error, 'part', 'could not go on.');
    }
  }

  protected abstract renderContent(): TemplateResult | typeof nothing;

  /**
   * Puts on styles that came with a part.
   * @internal for the element and its parts
   */
  wear({ cssText }: { readonly cssText: string }): void {
    if (this.#worn.includes(cssText)) return;
    this.#worn.push(cssText);
    this.#dress();
  }

  /**
   * Says something to assistive technology, politely; the same thing twice is said twice.
   * @internal for the element and its parts
   */
  announce(message: string): void {
    this.#announcer.say(message);
  }

  /** A heading `below` levels under the element's own. */
  protected heading(text: unknown, below = 0, options: HeadingOptions = {}): TemplateResult {
    return headingAt(this.level + below, text, { size: below === 0 ? 'h2' : 'h3', ...options });
  }

  /** The level of the element's own heading, 2–5. */
  protected get level(): number {
    return Math.min(5, Math.max(2, Math.trunc(this.headingLevel) || 2));
  }

  /** A landmark's name that no other element on the page has. */
  protected landmark(name: string): string {
    return claimName(this, name);
  }

  /**
   * Moves focus to the part with this id after the next painting; only ever after something the person did.
   * @internal for the element and its parts
   */
  async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #measure(width: number): void {
    const size = Number.parseFloat(this.ownerDocument.defaultView?.getComputedStyle(this).fontSize ?? '16');
    if (width > 0) this.narrow = width <= MIN_NARROW_EM * size;
  }

  get #looks(): Looks {
    return looksOf(this, this.surroundings?.looks);
  }

  get #preset(): ReturnType<typeof presetOf> {
    return presetOf(this.#looks.theme, this.ownerDocument);
  }

  /** From now on this copy is what is seen of the element. */
  #takeOver(): void {
    if (!this.#served) return;
    this.#served.remove();
    this.#served = undefined;
    this.#dress();
  }

  #dress(): void {
    if (this.#served) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    const preset = this.#preset;
    const ready = preset instanceof Promise ? undefined : preset;
    dress(this.renderRoot as ShadowRoot, elementStyles, this.#worn, this.#looks, ready);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}

// Stands here, not beside the classes, so that it comes with the types of whichever element a page imports.
declare global {
  interface HTMLElementEventMap {
    'kobling-ready': KoblingReadyEvent;
    'kobling-change': KoblingChangeEvent;
    'kobling-saved': KoblingSavedEvent;
    'kobling-complete': KoblingCompleteEvent;
    'kobling-result': KoblingResultEvent;
    'kobling-error': KoblingErrorEvent;
  }
}
