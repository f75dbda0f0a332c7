import { html, nothing, svg, type TemplateResult } from 'lit';
import { GridController } from '../element/grid-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { WidthController } from '../element/width-controller.ts';
import { choiceTemplate } from '../shared/choice-template.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import {
  matrixView,
  downloadRows,
  matrixRows,
  type Filter,
  type MatrixCell,
  type MatrixShape,
  type MatrixView,
  type Scene,
} from '@onemetre/scenes/views';
import { matrixStyles } from './om-responsibility-matrix.styles.ts';
import { DownloadController } from '../element/download-controller.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';

/** Below this many em the units are listed by action. */
const narrow = 48;

const shapes: Readonly<Record<MatrixShape, TemplateResult>> = {
  square: svg`<rect x="1" y="1" width="10" height="10"/>`,
  frame: svg`<rect class="ring" x="1.4" y="1.4" width="9.2" height="9.2"/>`,
  dot: svg`<circle cx="6" cy="6" r="4.6"/>`,
  ring: svg`<circle class="ring" cx="6" cy="6" r="4.6"/>`,
};

const glyph = (shape: MatrixShape): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${shapes[shape]}</svg>`;

const cellTemplate = (cell: MatrixCell): TemplateResult =>
  html`${glyph(cell.shape)}<span class="said">${cell.word}</span>`;

/**
 * Which unit answers for which action. Units stand in plan order and are never ranked; a group of units stays a group;
 * where the text names no lead there are only dots.
 *
 * @tag om-responsibility-matrix
 * @summary Units by actions, with lead, part and groups.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmSelectEvent} om-select - When a reader chooses an action or a unit, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - That the text names no lead.
 * @csspart source - The source line.
 * @csspart table - The table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the focus ring.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmResponsibilityMatrix extends OmElement {
  static override styles = [
    OmElement.styles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    footStyles,
    matrixStyles,
  ].flat();

  private readonly downloads = new DownloadController(this);

  private readonly width = new WidthController(this);

  constructor() {
    super();
    new GridController(this);
  }

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = matrixView(scene);
    if (view.rows.length === 0) return null;
    return html`<p class="legend">${view.legend.map(({ shape, word }) => html`<span>${glyph(shape)}${word}</span>`)}</p>
      ${view.note === '' ? nothing : html`<p class="no-lead" part="sentence">${view.note}</p>`}
      ${this.width.em < narrow ? this.renderByAction(view) : this.renderTable(view)} <div class="opens">${this.downloads.template({ scene, id: 'matrix', rows: () => downloadRows(matrixRows(view), view.source, scene) })}</div>
      ${footTemplate(view.foot, view.source)}`;
  }

  private renderTable({ caption, rowHead, countHead, ledHead, columns, rows }: MatrixView): TemplateResult {
    const led = rows.some((row) => row.led !== undefined);
    return html`<div class="scroll">
      <table part="table" role="grid">
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${rowHead}</th>
            ${columns.map(({ id, head, title }) => html`<th scope="col" title=${title.text} aria-current=${this.currentOf(id)}>${choiceTemplate(html`${head}<span class="said">${phraseTemplate(title)}</span>`, { kind: 'action', id }, this.choosing)}</th>`)}
            ${led ? html`<th scope="col">${ledHead}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ id, title, note, cells, led: count }) =>
              html`<tr aria-current=${this.currentOf(id)}>
                <th scope="row">${choiceTemplate(phraseTemplate(title), { kind: 'unit', id }, this.choosing)}${note === '' ? nothing : html` <span class="note">${note}</span>`}</th>
                ${cells.map((cell) => html`<td>${cell ? cellTemplate(cell) : nothing}</td>`)}
                ${led ? html`<td data-figure="count">${count === 0 ? nothing : count}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${countHead}</th>
            ${columns.map(({ count }) => html`<td data-figure="count">${count}</td>`)} ${led ? html`<td></td>` : nothing}
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  private renderByAction({ columns, rows }: MatrixView): TemplateResult {
    return html`<ul class="by-action">
      ${columns.map(
        ({ id, head, title, count }, i) =>
          html`<li aria-current=${this.currentOf(id)}>
            <p class="head"><span class="number">${head}</span>${choiceTemplate(phraseTemplate(title), { kind: 'action', id }, this.choosing)} <span class="note" data-figure="count">${count}</span></p>
            <ul>
              ${rows.map(({ id: party, title: unit, cells }) => {
                const cell = cells[i];
                return cell
                  ? html`<li aria-current=${this.currentOf(party)}>${cellTemplate(cell)}${choiceTemplate(phraseTemplate(unit), { kind: 'unit', id: party }, this.choosing)}</li>`
                  : nothing;
              })}
            </ul>
          </li>`,
      )}
    </ul>`;
  }
}
