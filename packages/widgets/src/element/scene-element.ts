import { html, nothing, render, type TemplateResult } from 'lit';
import { commonLabels } from '@onemetre/scenes';
import { shownRows, type Arranged, type PageOptions } from '@onemetre/scenes/print';
import {
  askedKey,
  withPages,
  type Asked,
  type Order,
  type SceneTag,
  type SceneTree,
  type TableNode,
} from '@onemetre/scenes/scene';
import { readFilter, readSelection, type Scene } from '@onemetre/scenes/views';
import { printDom } from '../print/print-dom.ts';
import { engineNow } from '../store/engine.ts';
import type { Release, Wanted } from '../store/release.ts';
import { asksOf } from './asks-of.ts';
import { DownloadController, type Downloadable } from './download-controller.ts';
import { notHeld } from './engine-controller.ts';
import { OmElement } from './om-element.ts';
import { OpenedController } from './opened-controller.ts';
import type { WidgetState } from './widget-state.ts';
import { WidthController } from './width-controller.ts';

/** What a reader has asked of the rows of a table, and where in a chart he looks. */
export type Reading = Arranged & Pick<PageOptions, 'cursor'>;

export type Controls = Readonly<Record<string, () => unknown>>;

/** A widget whose face is a scene: it is printed as it stands, and the page adds what only a page can do. */
export abstract class SceneElement extends OmElement {
  protected readonly width = new WidthController(this);
  protected readonly opened = new OpenedController(this);
  protected readonly downloads = new DownloadController(this);
  /** The widget whose scene is shown; an element that is not told from its scene alone prints for itself. */
  protected readonly widget: SceneTag | null = null;
  /** What the buttons of the scene do, by their names. */
  protected readonly acts: Readonly<Record<string, () => void>> = {};
  private printed: Element | null = null;
  private controls: Controls = {};
  /** The release that is listened to, and what ends it. */
  private listening: { readonly release: Release; readonly stop: () => void } | null = null;
  private frame: Downloadable['scene'] | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening?.stop();
    this.listening = null;
  }

  /** How the reader has arranged the rows of a table. */
  private order: Order | null = null;

  /** What is asked for of the programme. */
  protected get asked(): Asked {
    return {};
  }

  protected override renderScene(seen: Scene): TemplateResult | null {
    const tree = this.treeOf(seen);
    return tree ? this.print(tree, { download: () => this.files(tree, seen) }) : null;
  }

  /** null when the programme holds nothing for it. */
  protected treeOf(seen: Scene): SceneTree | null {
    const { widget } = this;
    return (widget && engineNow()?.sceneOf(widget, seen, this.asked)) ?? null;
  }

  override loaded(): void {
    const { load } = this.source;
    const wanted = load.type === 'released' && !this.isPlain ? this.wantedOf(load.release) : null;
    // All that the elements of a page want is known before the first of them is drawn.
    if (load.type === 'released' && wanted) load.release.face(wanted);
  }

  protected override renderHeld(release: Release): WidgetState {
    this.listenTo(release);
    const wanted = this.wantedOf(release);
    if (!wanted) return this.askEngine();
    const held = release.face(wanted);
    if (held.type === 'loading') return { type: 'loading', attempt: 1 };
    if (held.type === 'failed') return held;
    const { part } = held;
    // One item of many that a release does not hold may still be in its data.
    if (!part) return this.item !== '' && !this.needsItem ? this.askEngine() : { type: 'empty', filtered: false };
    const { about = [], face } = part;
    if (!face) return { type: 'failed', failure: { code: 'unreadable', detail: '' } };
    const tree: SceneTree = { about, face, behind: part.behind ?? this.behindOf(release, wanted) };
    const content = this.print(tree, { download: () => this.heldFiles(face, release, wanted) });
    return { type: 'ready', content };
  }

  /** null where no release holds what is asked for. */
  private wantedOf(release: Release): Wanted | null {
    const { widget, asked, locale } = this;
    const { asOf, knownAt, reader = 'general', profile } = asksOf(this, this.source.provided);
    const { from, to, earlier } = asked;
    const isOther = (date: string | undefined): boolean => date !== undefined && date !== release.manifest.asOf;
    if (!widget || isOther(asOf) || isOther(knownAt)) return null;
    if (from || to || (earlier && earlier.type !== 'idle')) return null;
    const bundle = release.bundleFor(locale, reader, profile);
    return bundle && { bundle, tag: widget, key: askedKey(asked) };
  }

  private askEngine(): WidgetState {
    // What judges reads the data in place of what is ready made.
    if (engineNow()) this.source.again();
    return notHeld;
  }

  private listenTo(release: Release): void {
    if (this.listening?.release === release) return;
    this.listening?.stop();
    this.listening = { release, stop: release.listen(() => this.requestUpdate()) };
  }

  /** What is opened is fetched when it is opened. */
  private behindOf(release: Release, wanted: Wanted): SceneTree['behind'] {
    if (this.opened.names.length === 0) return {};
    const held = release.more(wanted, 'behind');
    if (held.type === 'ready') return held.part?.behind ?? {};
    const waits = [{ kind: 'sentence', look: 'note', text: commonLabels[this.locale].loading(1) } as const];
    return held.type === 'failed' ? {} : Object.fromEntries(this.opened.names.map((name) => [name, waits]));
  }

  private heldFiles(face: SceneTree['face'], release: Release, wanted: Wanted): TemplateResult | typeof nothing {
    const held = release.more(wanted, 'downloads');
    const { programme: id, asOf } = release.manifest;
    const { locale, frame } = this;
    if (frame?.programme.id !== id || frame.locale !== locale || frame.programme.asOf !== asOf)
      this.frame = { locale, programme: { id, asOf }, evaluation: null };
    if (held.type === 'loading') return html`<p>${commonLabels[locale].loading(1)}</p>`;
    if (held.type === 'failed') return nothing;
    return this.files({ face, download: held.part?.download }, this.frame as Downloadable['scene']);
  }

  private files(
    { face, download }: Pick<SceneTree, 'face' | 'download'>,
    scene: Downloadable['scene'],
  ): TemplateResult | typeof nothing {
    if (!download) return nothing;
    const { id, rows, picture } = download;
    const table = face.nodes.find((node): node is TableNode => node.kind === 'table' && node.sorts !== undefined);
    return this.downloads.choices({
      scene,
      id,
      rows: () => (table ? asShown(rows, table, this.arranged) : rows),
      ...(picture ? { picture: () => picture } : {}),
    });
  }

  protected get arranged(): Reading {
    return { order: this.order, family: this.choices.now.filter.family };
  }

  /** Ascending, descending, then the order of the plan again. */
  private sortBy(key: string | undefined): void {
    const { order } = this;
    if (key === undefined || (order?.key === key && order.way === 'descending')) this.order = null;
    else this.order = { key, way: order?.key === key ? 'descending' : 'ascending' };
    this.requestUpdate();
  }

  private narrowTo(family: string | undefined): void {
    this.choices.choose({ filter: readFilter({ ...this.choices.now.filter, family }) });
  }

  /** @param controls what the page puts into each control of the scene, by its name, when it is opened */
  protected print(scene: SceneTree, controls: Controls = {}): TemplateResult {
    const { selected, select } = this.choosing;
    const { opened, width, printed } = this;
    const options = { width: width.em, selected, selectable: select !== null, opened: opened.names, ...this.arranged };
    this.controls = controls;
    this.printed = printDom(withPages(scene, this.pagesFolder), options, printed);
    if (this.printed !== printed) this.listen(this.printed);
    return html`${this.printed}`;
  }

  protected override updated(): void {
    super.updated();
    for (const details of this.printed?.querySelectorAll('details') ?? []) {
      const content = this.opened.has(details.className) && this.controls[details.className];
      if (content) render(content(), details.lastElementChild as HTMLElement);
    }
  }

  /** One listener for all buttons and all that opens, however many there are. */
  private listen(face: Element): void {
    face.addEventListener('toggle', (event) => this.opened.toggled((event.target as Element).className, event), true);
    face.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) this.pressed(button);
    });
  }

  private pressed({ className, dataset }: HTMLButtonElement): void {
    const { id, family } = dataset;
    const selection = className === 'choice' && readSelection({ ...dataset });
    if (selection) this.choosing.select?.(selection);
    if (className === 'act') this.acts[id ?? '']?.();
    if (className === 'sorts' || className === 'plan-order') this.sortBy(id);
    if (className === 'narrows') this.narrowTo(family);
  }
}

/** The rows of a file in the order in which those of the table stand; what is of no row of it comes behind. */
const asShown = (
  [head = [], ...rows]: readonly (readonly string[])[],
  node: TableNode,
  arranged: Arranged,
): readonly (readonly string[])[] => {
  const idOf = (row: readonly string[]): string => row[head.indexOf('id')] ?? '';
  const ofTable = new Set(node.table.rows.map(({ id }) => id));
  const shown = shownRows(node, arranged).flatMap(({ id }) => rows.filter((row) => idOf(row) === id));
  return [head, ...shown, ...rows.filter((row) => !ofTable.has(idOf(row)))];
};
