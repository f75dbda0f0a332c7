import { localeOf, locales, type Locale } from '@onemetre/scenes';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { noAnswers } from '../desk/answers.ts';
import { makeRelease, type MadeRelease } from '../desk/make-release.ts';
import type { GivenFile, Paper } from '../desk/paper.ts';
import { readPapers } from '../desk/read-papers.ts';
import { understand } from '../desk/understand.ts';
import type { Understanding } from '../desk/understanding.ts';
import { isNeeded } from '../desk/question.ts';
import { proposedDate } from '../desk/proposed-date.ts';
import { noWishes } from '../desk/wishes.ts';
import { stepNames, type ReaderName, type StepName } from '../words/studio-words.ts';
import { studioWords } from '../words/words.ts';
import { checkStep } from './check-step.ts';
import { filesStep } from './files-step.ts';
import { forgetDesk, keepDesk, keptDesk, type KeptDesk } from './keep-desk.ts';
import { releaseStep } from './release-step.ts';
import { seeStep } from './see-step.ts';
import type { Desk, Studio } from './studio.ts';

/** At most this many files at once. */
const mostFiles = 200;

const empty: Desk = { papers: [], answers: noAnswers, wishes: noWishes };

const steps = { files: filesStep, check: checkStep, see: seeStep, release: releaseStep } as const;

/**
 * The whole page: what was dropped and answered, and the four steps on it. It stands in the page's own tree, so that the
 * page's style and its labels reach everything.
 */
export class OmStudio extends LitElement {
  static override properties = { locale: { state: true }, view: { state: true }, desk: { state: true } };

  declare locale: Locale;
  declare desk: Desk;
  /** What is shown, and nothing that could be lost. */
  declare view: {
    readonly step: StepName;
    readonly reader: ReaderName;
    readonly at: number;
    readonly told: string;
    readonly release: MadeRelease | 'making' | null;
    readonly work: { readonly done: number; readonly all: number; readonly file: string } | null;
    readonly kept: 'no' | 'yes' | 'never';
    readonly found: KeptDesk | null;
    readonly large: boolean;
  };

  private past: readonly Desk[] = [];
  private stopped = false;
  /** How many questions were open when the page was drawn last. */
  private asked = 0;
  private understood: { readonly desk: Desk; readonly locale: Locale; readonly it: Understanding } | null = null;
  private readonly leave = (event: BeforeUnloadEvent): void => {
    if (this.desk.papers.length === 0 || this.view.kept === 'yes') return;
    event.preventDefault();
    // What older browsers look at; none of them shows the text.
    event.returnValue = 'unsaved';
  };

  constructor() {
    super();
    this.locale = localeOf(navigator.language);
    this.desk = empty;
    this.view = {
      ...{ step: 'files', reader: 'citizen', at: 0, told: '', release: null, work: null },
      ...{ kept: 'no', found: null, large: false },
    };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.leave);
    void keptDesk().then((found) => this.show({ found }));
  }

  override disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.leave);
    super.disconnectedCallback();
  }

  private show(view: Partial<OmStudio['view']>): void {
    this.view = { ...this.view, ...view };
  }

  /** What all files come to; found once for each desk and language. */
  private get understanding(): Understanding {
    const { desk, locale, understood } = this;
    if (understood?.desk === desk && understood.locale === locale) return understood.it;
    const it = understand(desk.papers, desk.answers, locale);
    this.understood = { desk, locale, it };
    return it;
  }

  private change(part: Partial<Desk>): void {
    this.past = [...this.past.slice(-100), this.desk];
    this.put({ ...this.desk, ...part });
  }

  private put(desk: Desk): void {
    this.desk = desk;
    this.show({ release: null, told: '' });
    if (this.view.kept === 'yes') this.keep();
  }

  private undo(): void {
    const before = this.past[this.past.length - 1];
    if (before === undefined) return;
    this.past = this.past.slice(0, -1);
    this.put(before);
  }

  private keep(): void {
    void keepDesk(this.desk).then((kept) => this.show({ kept: kept ? 'yes' : 'never' }));
  }

  private forget(): void {
    this.show({ kept: 'no', found: null });
    void forgetDesk();
  }

  /** Reads files one after the other; between two of them the page answers, and can be told to stop. */
  private async take(files: readonly GivenFile[]): Promise<void> {
    const say = studioWords(this.locale);
    if (files.length === 0) return;
    if (files.length > mostFiles) {
      this.show({ told: say.tooMany(mostFiles) });
      return;
    }
    this.stopped = false;
    const read: Paper[] = [];
    let done = 0;
    for (const file of files) {
      this.show({ work: { done: done + 1, all: files.length, file: file.name } });
      await new Promise((next) => setTimeout(next));
      if (this.stopped) break;
      read.push(...(await readPapers(file)));
      done += 1;
    }
    const names = new Set(read.map(({ name, within }) => `${within ?? ''}/${name}`));
    const left = this.desk.papers.filter(({ name, within }) => !names.has(`${within ?? ''}/${name}`));
    const again = this.desk.papers.filter((paper) => !left.includes(paper));
    if (read.length > 0) this.change({ papers: [...left, ...read] });
    const told = this.stopped ? say.cancelled(files.length - done) : again.map(({ name }) => say.same(name)).join(' ');
    this.show({ work: null, told });
  }

  private async make(): Promise<void> {
    const { draft, previous } = this.understanding;
    if (draft === null) return;
    this.show({ release: 'making' });
    await new Promise((next) => setTimeout(next));
    const { desk, locale } = this;
    const asOf = desk.wishes.asOf || proposedDate(draft);
    const release = await makeRelease(draft, previous, { ...desk.wishes, asOf }, locale);
    if (this.desk === desk) this.show({ release });
  }

  /** What was begun and fails says so, and nothing is lost. */
  private begun(work: Promise<void>): void {
    work.catch((error: unknown) => {
      const told = `${studioWords(this.locale).fault} ${String(error)}`;
      this.show({ told, work: null, release: null });
    });
  }

  private resume({ files, answers, wishes }: KeptDesk): void {
    const go = async (): Promise<void> => {
      this.show({ found: null });
      await this.take(files);
      this.desk = { ...this.desk, answers, wishes };
      this.past = [];
      this.show({ kept: 'yes' });
    };
    this.begun(go());
  }

  private get studio(): Studio {
    const { locale, desk, understanding, view } = this;
    return {
      ...{ locale, desk, understanding, say: studioWords(locale) },
      ...{ step: view.step, reader: view.reader, at: view.at, release: view.release },
      take: (files) => this.begun(this.take(files)),
      change: (part) => this.change(part),
      show: (part) => this.show(part),
      make: () => this.begun(this.make()),
    };
  }

  protected override updated(changed: PropertyValues): void {
    document.documentElement.lang = this.locale;
    document.title = studioWords(this.locale).title;
    document.documentElement.classList.toggle('om-large', this.view.large);
    // Whoever goes to another step begins at its top, also with a screen reader.
    const before = changed.get('view') as OmStudio['view'] | undefined;
    if (before !== undefined && before.step !== this.view.step) this.querySelector<HTMLElement>('#step')?.focus();
    // What was answered makes room for the next question; what held the focus may be gone.
    else if (this.view.step === 'check' && this.asked !== this.understanding.questions.length)
      this.querySelector<HTMLElement>('#asked, #step')?.focus();
    this.asked = this.understanding.questions.length;
  }

  protected override render(): TemplateResult {
    const { view, locale } = this;
    const studio = this.studio;
    const { say } = studio;
    const other = locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale;
    return html`<header class="site">
        <div class="wrap bar">
          <h1>${say.title}</h1>
          <p class="tools">
            <button type="button" class="plain" ?disabled=${this.past.length === 0} @click=${() => this.undo()}>${say.undo}</button>
            <button type="button" class="plain" aria-pressed=${view.large} @click=${() => this.show({ large: !view.large })}>${say.large}</button>
            <button type="button" class="plain" lang=${other} @click=${() => (this.locale = other)}>${say.otherLanguage}</button>
          </p>
          <p class="soft full">${say.offline}</p>
        </div>
        <nav class="wrap" aria-label=${say.title}>
          <ol>
            ${stepNames.map((name, at) => this.stepLink(name, at + 1, studio))}
          </ol>
        </nav>
      </header>
      <main class="wrap">
        ${this.foundNotice(studio)} ${this.workNotice(studio)}
        <p class="told" role="status" ?hidden=${view.told === ''}>${view.told}</p>
        <div id="step" tabindex="-1" role="region" aria-label=${say.steps[view.step]}>${steps[view.step](studio)}</div>
        ${this.nextLink(studio)}
      </main>
      <footer class="site"><div class="wrap">${this.keepChoice(studio)}</div></footer>`;
  }

  private stepLink(name: StepName, number: number, { say, understanding }: Studio): TemplateResult {
    const open = name === 'check' ? understanding.questions.filter(isNeeded).length : 0;
    return html`<li>
      <button type="button" data-step=${name} aria-current=${this.view.step === name ? 'step' : nothing} @click=${() => this.show({ step: name, at: 0 })}>
        <span class="number">${number}</span> ${say.steps[name]}${open === 0 ? nothing : html` <span class="count">${say.open(open)}</span>`}
      </button>
    </li>`;
  }

  private nextLink({ say, desk, understanding }: Studio): TemplateResult | typeof nothing {
    const at = stepNames.indexOf(this.view.step);
    const next = stepNames[at + 1];
    if (next === undefined || next === 'files' || desk.papers.length === 0) return nothing;
    if (next !== 'check' && understanding.draft === null) return nothing;
    return html`<p class="next">
      <button type="button" class="button main" data-act="next" @click=${() => this.show({ step: next, at: 0 })}>${say.next[next]}</button>
    </p>`;
  }

  private workNotice({ say }: Studio): TemplateResult | typeof nothing {
    const { work } = this.view;
    if (work === null) return nothing;
    const stop = (): void => {
      this.stopped = true;
    };
    return html`<div class="notice" role="status">
      <label>${say.reading(work.done, work.all, work.file)} <progress max=${work.all} value=${work.done - 1}></progress></label>
      <button type="button" class="button" @click=${stop}>${say.cancel}</button>
    </div>`;
  }

  private foundNotice({ say, desk }: Studio): TemplateResult | typeof nothing {
    const { found } = this.view;
    if (found === null || desk.papers.length > 0) return nothing;
    return html`<div class="notice" role="status">
      ${say.found}
      <button type="button" class="button main" @click=${() => this.resume(found)}>${say.goOn}</button>
      <button type="button" class="button" @click=${() => this.forget()}>${say.forget}</button>
    </div>`;
  }

  private keepChoice({ say }: Studio): TemplateResult {
    const { kept } = this.view;
    const chosen = (event: Event): void => {
      if ((event.target as HTMLInputElement).checked) this.keep();
      else this.forget();
    };
    return html`<label class="tick"><input type="checkbox" .checked=${kept === 'yes'} @change=${chosen} />${say.keep}</label>
      <p>${{ yes: say.kept, no: say.notKept, never: say.cannotKeep }[kept]}</p>`;
  }
}
