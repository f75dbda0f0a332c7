import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Family } from '@onemetre/core';
import { OmElement } from '../element/om-element.ts';
import { WidthController } from '../element/width-controller.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { notesTemplate } from '../shared/notes-template.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateMark } from '../shared/state-mark.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableTemplate } from '../shared/table-template.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { indicatorTableView, type IndicatorTableView } from '../view/indicator-table-view.ts';
import type { Scene } from '../view/scene.ts';
import { sortRows } from '../view/sort-rows.ts';
import type { Cell } from '../view/view-parts.ts';
import { indicatorTableStyles } from './om-indicator-table.styles.ts';
import type { FilterDetail, Order, SelectDetail } from './om-indicator-table.types.ts';

/** Below this many em rows are stacked. */
const narrow = 50;

const arrows = svg`<path class="up" d="M0 6 5 0l5 6z"/><path class="down" d="m0 9 5 6 5-6z"/>`;

/**
 * Every indicator with every target: what was promised, from where, by when, and where it stands. All rows are in the
 * document, so that they can be found, printed and read aloud.
 *
 * @tag om-indicator-table
 * @summary All indicators and targets as one table that can be sorted and filtered.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {CustomEvent<StateDetail>} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @fires {CustomEvent<SelectDetail>} om-select - When a reader chooses a row; only with `selectable`.
 * @fires {CustomEvent<FilterDetail>} om-filter - When a reader filters by state.
 * @csspart base - The whole.
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
    factsStyles,
    tableStyles,
    footStyles,
    indicatorTableStyles,
  ].flat();

  static override properties = {
    ...OmElement.properties,
    selectable: { type: Boolean },
    order: { state: true },
    family: { state: true },
  };

  /** Names are buttons that fire `om-select`. */
  declare selectable: boolean;
  /** @internal */
  declare order: Order | null;
  /** @internal */
  declare family: Family | null;

  private readonly width = new WidthController(this);

  constructor() {
    super();
    this.selectable = false;
    this.order = null;
    this.family = null;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = indicatorTableView(scene);
    if (view.rows.length === 0) return null;
    const { order, family } = this;
    const kept = family === null ? view.rows : view.rows.filter((row) => row.family === family);
    const rows = order ? sortRows(kept, view.columns, order.key, order.way) : kept;
    const say = indicatorLabels[this.locale];
    const options = {
      stacked: this.width.em < narrow,
      head: (key: string) => this.renderHead(view, key),
      sorted: (key: string) => (order?.key === key ? order.way : undefined),
      ...(this.selectable ? { name: (id: string, cell: Cell) => this.renderName(view, id, cell) } : {}),
    };
    return html`${this.renderFilters(view)}
      <p class="shown" role="status">${family === null ? nothing : say.shown(rows.length, view.rows.length)}</p>
      ${tableTemplate({ ...view, rows }, options)} ${footTemplate(view.foot, view.source)}`;
  }

  private renderFilters({ filters, rows }: IndicatorTableView): TemplateResult | typeof nothing {
    if (filters.length < 2) return nothing;
    const say = indicatorLabels[this.locale];
    const button = (family: Family | null, label: unknown, count: number): TemplateResult =>
      html`<button type="button" aria-pressed=${this.family === family ? 'true' : 'false'} @click=${() => this.filterBy(family)}>${label}<span class="count" data-figure="count">${count}</span></button>`;
    return html`<div class="filters" role="group" aria-label=${say.filter}>
      ${button(null, say.all, rows.length)}${filters.map(({ family, label, count }) => button(family, html`${stateMark(family)}${label}`, count))}
    </div>`;
  }

  private renderHead({ columns }: IndicatorTableView, key: string): unknown {
    const column = columns.find((found) => found.key === key);
    if (!column?.sortable) return undefined;
    const label = indicatorLabels[this.locale].sortBy(column.label);
    return html`<button type="button" title=${label} @click=${() => this.sortBy(key)}>${column.label}<svg class="arrow" viewBox="0 0 10 15" aria-hidden="true" focusable="false">${arrows}</svg></button><span class="printed" aria-hidden="true">${column.label}</span>`;
  }

  private renderName({ rows }: IndicatorTableView, id: string, cell: Cell): TemplateResult {
    const indicator = rows.find((row) => row.id === id)?.indicator ?? id;
    return html`<button type="button" class="name" @click=${() => this.select({ id, indicator })}>${phraseTemplate(cell)}</button>${notesTemplate(cell.notes)}`;
  }

  private filterBy(family: Family | null): void {
    this.family = family;
    this.dispatchEvent(new CustomEvent<FilterDetail>('om-filter', { detail: { family } }));
  }

  /** Ascending, descending, then the order of the plan again. */
  private sortBy(key: string): void {
    const { order } = this;
    this.order =
      order?.key !== key ? { key, way: 'ascending' } : order.way === 'ascending' ? { key, way: 'descending' } : null;
  }

  private select(detail: SelectDetail): void {
    this.dispatchEvent(new CustomEvent<SelectDetail>('om-select', { detail }));
  }
}
