import { html, nothing, render, type TemplateResult } from 'lit';
import { printDom } from '../print/print-dom.ts';
import { shownRows, type Arranged } from '@onemetre/scenes/print';
import {
  widgetScenes,
  withPages,
  type Asked,
  type Order,
  type SceneTag,
  type SceneTree,
  type TableNode,
} from '@onemetre/scenes/scene';
import { readFilter, readSelection, type Scene } from '@onemetre/scenes/views';
import { DownloadController } from './download-controller.ts';
import { OmElement } from './om-element.ts';
import { OpenedController } from './opened-controller.ts';
import { WidthController } from './width-controller.ts';

type Controls = Readonly<Record<string, () => unknown>>;

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

  /** How the reader has arranged the rows of a table. */
  private order: Order | null = null;

  /** What is asked for of the programme. */
  protected get asked(): Asked {
    return {};
  }

  protected override renderScene(seen: Scene): TemplateResult | null {
    const tree = this.widget && widgetScenes[this.widget].scene(seen, this.asked);
    return tree && this.print(tree, { download: () => this.files(tree, seen) });
  }

  private files(tree: SceneTree, scene: Scene): TemplateResult | typeof nothing {
    const { download } = tree;
    if (!download) return nothing;
    const { id, rows, picture } = download;
    const { nodes } = tree.face;
    const table = nodes.find((node): node is TableNode => node.kind === 'table' && node.sorts !== undefined);
    return this.downloads.choices({
      scene,
      id,
      rows: () => (table ? asShown(rows, table, this.arranged) : rows),
      ...(picture ? { picture: () => picture } : {}),
    });
  }

  private get arranged(): Arranged {
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
