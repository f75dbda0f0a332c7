import { html, nothing, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { indicatorLabels, type Locale } from '@onemetre/scenes';
import type { TableOptions } from '../shared/table-template.ts';
import { sortRows, type Column, type Row } from '@onemetre/scenes/views';

/** In which order the rows stand; null is the order of the plan. */
export interface Order {
  readonly key: string;
  readonly way: 'ascending' | 'descending';
}

const arrows = svg`<path class="up" d="M0 6 5 0l5 6z"/><path class="down" d="m0 9 5 6 5-6z"/>`;

/** Lets a reader put the rows of a table in another order than the plan's, and back. */
export class SortController implements ReactiveController {
  private order: Order | null = null;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The rows in the order that the reader has chosen. */
  rows<T extends Row>(rows: readonly T[], columns: readonly Column[]): readonly T[] {
    return this.order ? sortRows(rows, columns, this.order.key, this.order.way) : rows;
  }

  /** The heads of a table: buttons where its rows can be put in order. */
  options(columns: readonly Column[], locale: Locale): Pick<TableOptions, 'head' | 'sorted'> {
    const { order } = this;
    return {
      head: (key) => this.head(columns, key, locale),
      sorted: (key) => (order?.key === key ? order.way : undefined),
    };
  }

  /** The way back to the order of the plan; nothing while that is the order. */
  back(locale: Locale): TemplateResult | typeof nothing {
    return this.order
      ? html`<p class="shown"><button type="button" class="plan-order" @click=${() => this.sortBy(null)}>${indicatorLabels[locale].planOrder}</button></p>`
      : nothing;
  }

  private head(columns: readonly Column[], key: string, locale: Locale): unknown {
    const column = columns.find((found) => found.key === key);
    if (!column?.sortable) return undefined;
    const label = indicatorLabels[locale].sortBy(column.label);
    return html`<button type="button" title=${label} @click=${() => this.sortBy(key)}>${column.label}<svg class="arrow" viewBox="0 0 10 15" aria-hidden="true" focusable="false">${arrows}</svg></button><span class="printed" aria-hidden="true">${column.label}</span>`;
  }

  /** Ascending, descending, then the order of the plan again. */
  private sortBy(key: string | null): void {
    const { order } = this;
    if (key === null || (order?.key === key && order.way === 'descending')) this.order = null;
    else this.order = { key, way: order?.key === key ? 'descending' : 'ascending' };
    this.host.requestUpdate();
  }
}
