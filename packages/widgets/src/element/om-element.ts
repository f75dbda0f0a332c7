import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { localeOf, type Locale } from '@onemetre/core/text';
import { commonLabels } from '../labels/common-labels.ts';
import { failureLabels } from '../labels/failure-labels.ts';
import { noticeTemplate } from '../shared/notice-template.ts';
import { judgeOnce } from '../store/judge-once.ts';
import type { LoadState } from '../store/load-state.ts';
import { version } from '../version.ts';
import { failureView } from '../view/failure-view.ts';
import { makeScene, type Scene } from '../view/scene.ts';
import { profiles, type Density, type Profile, type Reader } from '../view/view-options.ts';
import { hostStyles } from './host.styles.ts';
import { languageOf } from './language-of.ts';
import { ListenersController } from './listeners-controller.ts';
import { SourceController } from './source-controller.ts';

/** What `om-state` tells. */
export interface StateDetail {
  readonly type: LoadState['type'] | 'empty';
}

/**
 * What every widget has in common: where its programme is, as of when and for whom it shows it, and the states that are
 * not data. A widget adds `renderScene`, and nothing it shows is computed there: that is for its view.
 */
export abstract class OmElement extends LitElement {
  static readonly onemetreVersion: string = version;

  static override styles = [hostStyles];

  static override properties = {
    programme: { attribute: false },
    src: {},
    for: {},
    item: {},
    asOf: { attribute: 'as-of' },
    knownAt: { attribute: 'known-at' },
    lang: {},
    reader: {},
    profile: {},
    density: {},
  };

  /** A programme object, in place of an address. */
  declare programme: unknown;
  /** Address of the published data, or `#name` of data in the page. */
  declare src: string;
  /** Id of the `om-programme` to take the data from. */
  declare for: string;
  /** Id of the item to show. */
  declare item: string;
  /** The date to judge as of, YYYY-MM-DD; absent: the provider's, else the file's, never today. */
  declare asOf: string;
  /** Only what had been published by this date is used; absent: the same as `as-of`. */
  declare knownAt: string;
  /** Language of the texts; absent: that of the page. */
  declare lang: string;
  /** `child` for readers of 8 to 12 years. */
  declare reader: Reader | '';
  /** `plan`, `figures` or `judged`; absent: the provider's, else the file's. */
  declare profile: Profile | '';
  /** `compact` for less space between lines. */
  declare density: Density | '';

  protected readonly source: SourceController;
  private told: StateDetail['type'] | null = null;
  /** What the widget shows; null without data, and when the data hold nothing for it. */
  protected content: TemplateResult | null = null;

  constructor() {
    super();
    this.programme = undefined;
    this.src = '';
    this.for = '';
    this.item = '';
    this.asOf = '';
    this.knownAt = '';
    this.lang = '';
    this.reader = '';
    this.profile = '';
    this.density = '';
    this.source = new SourceController(this);
    // Printing does not wait for anything: what is pending is drawn before the event is over.
    new ListenersController(this, [[() => window, 'beforeprint', () => this.drawNow()]]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.isConnected && (changed.has('programme') || changed.has('src') || changed.has('for')))
      this.source.choose();
    const { scene } = this;
    this.content = scene && this.renderScene(scene);
  }

  protected override updated(): void {
    const { type } = this.source.load;
    const shown: StateDetail['type'] = type === 'ready' && this.content === null ? 'empty' : type;
    if (shown === this.told) return;
    this.told = shown;
    this.dispatchEvent(new CustomEvent<StateDetail>('om-state', { detail: { type: shown } }));
  }

  /** The language of the library's words. */
  protected get locale(): Locale {
    return localeOf(this.language);
  }

  protected get language(): string {
    return languageOf(this, this.lang, this.source.provided?.lang);
  }

  /** What is shown, and to whom; null while there are no data. */
  protected get scene(): Scene | null {
    const { load, provided } = this.source;
    if (load.type !== 'ready') return null;
    const { language, locale } = this;
    const profile = profiles.find((name) => name === (this.profile || provided?.profile));
    const reader = this.reader || provided?.reader;
    const density = this.density || provided?.density;
    const evaluation = judgeOnce(
      load.programme,
      this.asOf || provided?.asOf || undefined,
      this.knownAt || provided?.knownAt || undefined,
    );
    return makeScene(load.programme, evaluation, {
      locale,
      lang: language,
      profile,
      reader: reader || undefined,
      density: density || undefined,
    });
  }

  /** Reads the data again; what was good stays until better comes. */
  reload(): void {
    this.source.retry();
  }

  /** Draws what is pending at once. */
  protected drawNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  /** The widget itself; null when the data hold nothing for it. */
  protected abstract renderScene(scene: Scene): TemplateResult | null;

  protected override render(): TemplateResult {
    const { source, locale, density } = this;
    return html`<div
      class="om"
      part="base"
      lang=${locale}
      data-density=${density || source.provided?.density || nothing}
      aria-busy=${source.load.type === 'loading' ? 'true' : nothing}
    >
      <div class="ruler"></div>
      ${this.renderKept()} ${this.content ?? this.renderAbsence()}
    </div>`;
  }

  /** Said above data that are still shown although reading them again has failed. */
  protected renderKept(): unknown {
    const { load, own } = this.source;
    if (load.type !== 'ready' || !load.failure || !own) return nothing;
    return html`<p class="kept" role="status">${failureView(load.failure, this.locale).kept}</p>`;
  }

  /** What stands there without data: a notice, and the text that the page itself has put into the element. */
  protected renderAbsence(): TemplateResult {
    const { source, locale } = this;
    const { load } = source;
    const say = commonLabels[locale];
    if (load.type === 'ready')
      return noticeTemplate({ title: say.emptyTitle, text: this.item === '' ? '' : say.emptyItem(this.item) });
    if (load.type !== 'failed') {
      const waiting =
        load.type === 'loading' && source.own ? html`<p class="waiting" role="status">${say.loading}</p>` : nothing;
      return html`<slot></slot>${waiting}`;
    }
    if (!source.own) {
      const { brief, kept } = failureLabels[locale].within;
      return html`<slot></slot><p class="waiting">${this.textContent?.trim() === '' ? brief : kept}</p>`;
    }
    const view = failureView(load.failure, locale);
    return html`${noticeTemplate({ title: view.title, text: view.remedy, details: view.details, ...(source.address ? { retry: { label: say.retry, act: () => this.reload() } } : {}) })}<slot></slot>`;
  }
}
