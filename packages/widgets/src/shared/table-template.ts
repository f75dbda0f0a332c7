import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, TableView } from '@onemetre/scenes/views';
import { notesTemplate } from './notes-template.ts';
import { referenceTemplate } from './reference-template.ts';
import { stateTemplate } from './state-template.ts';

export interface TableOptions {
  /** True: rows are stacked, each cell behind its label. */
  readonly stacked?: boolean;
  /** True: unless it is stacked, the table is a grid that arrow keys walk through (`GridController`). */
  readonly grid?: boolean;
  /** What a head cell holds in place of its label, such as a button that sorts. */
  readonly head?: (key: string) => unknown;
  readonly sorted?: (key: string) => 'ascending' | 'descending' | undefined;
  /** What the first cell of a row holds in place of its phrase. */
  readonly name?: (id: string, cell: Cell) => unknown;
  /** What a cell holds in place of its text, such as a drawing; undefined where it holds its text. */
  readonly draw?: (id: string, key: string) => TemplateResult | undefined;
  /** `true` where the row shows what is chosen. */
  readonly current?: (id: string) => 'true' | typeof nothing;
}

const cellTemplate = (cell: Cell): unknown =>
  html`${cell.state ? stateTemplate(cell.state) : html`<span data-figure=${cell.figure ?? nothing}>${referenceTemplate(cell)}</span>`}${notesTemplate(cell.notes)}`;

/**
 * A table, complete in the document. Roles are written out, because rows that are stacked by style lose them in some
 * browsers.
 */
export const tableTemplate = (
  { caption, columns, rows }: TableView,
  { stacked, grid, head, sorted, name, draw, current }: TableOptions = {},
): TemplateResult => html`<table
  class=${stacked ? 'stacked' : nothing}
  part="table"
  role=${grid && !stacked ? 'grid' : 'table'}
>
  <caption>${caption}</caption>
  <thead role="rowgroup">
    <tr role="row">
      ${columns.map(
        ({ key, label, numeric }) =>
          html`<th role="columnheader" scope="col" class=${numeric ? 'numeric' : nothing} aria-sort=${sorted?.(key) ?? nothing}>${head?.(key) ?? label}</th>`,
      )}
    </tr>
  </thead>
  <tbody role="rowgroup">
    ${rows.map(
      ({ id, cells }) => html`<tr role="row" aria-current=${current?.(id) ?? nothing}>
        ${cells.map((cell, index) => {
          const column = columns[index];
          const label =
            stacked && index > 0 ? html`<span class="label" aria-hidden="true">${column?.label}</span>` : nothing;
          if (index === 0) return html`<th role="rowheader" scope="row">${name?.(id, cell) ?? cellTemplate(cell)}</th>`;
          const drawn = draw?.(id, column?.key ?? '');
          const bare = cell.text === '' && !cell.state && !drawn;
          return html`<td role=${grid && !stacked ? 'gridcell' : 'cell'} class=${bare ? 'bare' : column?.numeric ? 'numeric' : nothing}>${label}<div>${drawn ?? cellTemplate(cell)}</div></td>`;
        })}
      </tr>`,
    )}
  </tbody>
</table>`;
