import { html, nothing, type TemplateResult } from 'lit';
import type { Family } from '@onemetre/core';
import { GridController } from '../element/grid-controller.ts';
import { DownloadController } from '../element/download-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { SortController } from '../element/sort-controller.ts';
import { WidthController } from '../element/width-controller.ts';
import { indicatorLabels } from '@onemetre/scenes';
import { choiceTemplate } from '../shared/choice-template.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { notesTemplate } from '../shared/notes-template.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { sortStyles } from '../shared/sort.styles.ts';
import { stateMark } from '../shared/state-mark.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableTemplate } from '../shared/table-template.ts';
import { tableStyles } from '../shared/table.styles.ts';
import {
  downloadRows,
  readFilter,
  withoutFamily,
  indicatorTableView,
  type Filter,
  type IndicatorTableView,
  type Scene,
  type Cell,
} from '@onemetre/scenes/views';
import { indicatorTableStyles } from './om-indicator-table.styles.ts';

/** Below this many em rows are stacked. */
const narrow = 50;

/**
 * Every indicator with every target: what was promised, from where, by when, and where it stands. All rows are in the
 * document, so that they can be found, printed and read aloud.
 *
 * @tag om-indicator-table
 * @summary All indicators and targets as one table that can be sorted and filtered.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @fires {OmSelectEvent} om-select - When a reader chooses a row, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader filters by state.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart table - The table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of what can be chosen.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmIndicatorTable extends OmElement {
  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    sortStyles,
    indicatorTableStyles,
  ].flat();

  private readonly width = new WidthController(this);
  private readonly downloads = new DownloadController(this);
  private readonly sorting = new SortController(this);

  constructor() {
    super();
    new GridController(this);
  }

  /** States are filtered in the view, which keeps the counts of those that are not shown. */
  protected override narrowedBy(filter: Filter): Filter {
    return withoutFamily(filter);
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const { family } = this.choices.now.filter;
    const view = indicatorTableView(scene, family);
    if (view.total === 0) return null;
    const { sorting, choosing } = this;
    const rows = sorting.rows(view.rows, view.columns);
    const say = indicatorLabels[this.locale];
    const indicators = new Map(view.rows.map(({ id, indicator }) => [id, indicator]));
    const options = {
      stacked: this.width.em < narrow,
      grid: true,
      ...sorting.options(view.columns, this.locale),
      current: (id: string) => this.currentOf(id, indicators.get(id)),
      ...(choosing.select
        ? {
            name: (id: string, cell: Cell) =>
              this.renderName(id, indicators.get(id) === id ? 'indicator' : 'target', cell),
          }
        : {}),
    };
    return html`${this.renderFilters(view)}
      <p class="shown" role="status">${view.rows.length === view.total ? view.counted || nothing : say.shown(view.rows.length, view.total)}</p>
      ${sorting.back(this.locale)}
      ${tableTemplate({ ...view, rows }, options)}
      <div class="opens">${this.downloads.template({ scene, id: 'indicators', rows: () => downloadRows({ ...view, rows }, view.source, scene) })}</div>
      ${footTemplate(view.foot, view.source)}`;
  }

  private renderFilters({ filters, total }: IndicatorTableView): TemplateResult | typeof nothing {
    if (filters.length < 2) return nothing;
    const say = indicatorLabels[this.locale];
    const { family: wanted } = this.choices.now.filter;
    const button = (family: Family | undefined, label: unknown, count: number): TemplateResult =>
      html`<button type="button" aria-pressed=${wanted === family ? 'true' : 'false'} @click=${() => this.filterBy(family)}>${label}<span class="count" data-figure="count">${count}</span></button>`;
    return html`<div class="filters" role="group" aria-label=${say.filter}>
      ${button(undefined, say.all, total)}${filters.map(({ family, label, count }) => button(family, html`${stateMark(family)}${label}`, count))}
    </div>`;
  }

  private renderName(id: string, kind: 'target' | 'indicator', cell: Cell): TemplateResult {
    return html`${choiceTemplate(phraseTemplate(cell), { kind, id }, this.choosing)}${notesTemplate(cell.notes)}`;
  }

  private filterBy(family: Family | undefined): void {
    this.choices.choose({ filter: readFilter({ ...this.choices.now.filter, family }) });
  }
}
