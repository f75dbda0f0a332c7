import { html, nothing, svg, type TemplateResult } from 'lit';
import { DownloadController } from '../element/download-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { WidthController } from '../element/width-controller.ts';
import { placeTimeline, type PlacedTimeline } from '@onemetre/scenes/geometry';
import { commonLabels, planLabels } from '@onemetre/scenes';
import { choiceTemplate } from '../shared/choice-template.ts';
import { detailsTemplate } from '../shared/details-template.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateTemplate } from '../shared/state-template.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableTemplate } from '../shared/table-template.ts';
import { tableStyles } from '../shared/table.styles.ts';
import {
  downloadRows,
  timelineView,
  type Filter,
  type Scene,
  type TimelineItem,
  type TimelineView,
} from '@onemetre/scenes/views';
import { timelineStyles } from './om-timeline.styles.ts';

/** Below this many em only the table is shown. */
const narrow = 48;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/**
 * What is due when: original dates, revised dates beside them, and what was done. What has no date in the text stands
 * apart and is never put at the end of the plan.
 *
 * @tag om-timeline
 * @summary Deadlines, milestones and projects on a line of time.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmSelectEvent} om-select - When a reader chooses a date, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the table of dates, the download.
 * @csspart drawing - The lines of time.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart table - The table of dates.
 * @csspart title - The name of an item.
 * @cssproperty [--om-accent=#1f4e79] - Colour of what was done.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmTimeline extends OmElement {
  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    timelineStyles,
  ].flat();

  private readonly width = new WidthController(this);
  private readonly downloads = new DownloadController(this);

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = timelineView(scene);
    if (view.items.length === 0 && view.undated.length === 0) return null;
    const stacked = this.width.em < narrow;
    const table = tableTemplate(view.table, { stacked, current: (id) => this.currentOf(id) });
    // Without any date there is nothing to place.
    const drawn = view.items.length === 0 ? nothing : html`${this.renderLegend()}${this.renderChart(view)}`;
    return html`${stacked ? table : drawn} ${this.renderUndated(view)}
      <div class="opens">${stacked ? nothing : detailsTemplate(commonLabels[this.locale].table, table)}${this.downloads.template({ scene, id: 'timeline', rows: () => downloadRows(view.table, view.source, scene) })}</div>
      ${footTemplate(view.foot, view.source)}`;
  }

  private renderLegend(): TemplateResult {
    const say = planLabels[this.locale];
    const mark = (name: string): TemplateResult =>
      html`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><circle class=${name} cx="6" cy="6" r="5" /></svg>`;
    return html`<p class="legend"><span>${mark('planned')}${say.planned}</span><span>${mark('revised')}${say.revised}</span><span>${mark('done')}${say.actual}</span></p>`;
  }

  private renderChart(view: TimelineView): TemplateResult {
    const placed = placeTimeline(view);
    return html`<div class="chart" role="list" aria-label=${view.caption}>
      <div class="axis" aria-hidden="true">
        <span>${view.asOfWords}</span>
        <svg class="line" width="100%" height="1.4em" focusable="false">${placed.years.map(({ year, at }) => svg`<text x=${percent(at)} y="1.1em">${year}</text>`)}</svg>
      </div>
      ${view.items.map((item, i) => this.renderRow(item, placed, i))}
    </div>`;
  }

  private renderRow(
    { id, of, title, kind, dates, state }: TimelineItem,
    placed: PlacedTimeline,
    index: number,
  ): TemplateResult {
    const place = placed.items[index];
    const dot = (name: string, at: number | null | undefined): unknown =>
      at === null || at === undefined ? nothing : svg`<circle class=${name} cx=${percent(at)} cy="0.9em" r="0.42em"/>`;
    const words = [dates.planned, dates.revised, dates.done].filter((date) => date !== '');
    return html`<div class="row" role="listitem" aria-current=${this.currentOf(id)}>
      <div>
        <p class="name" part="title">${choiceTemplate(phraseTemplate(title), { kind: of, id }, this.choosing)}</p>
        <p class="dates"><span class="kind">${kind}</span> · <span data-figure="date">${words.join(' → ')}</span>${state ? html` ${stateTemplate(state)}` : nothing}</p>
      </div>
      <svg class="line" part="drawing" width="100%" height="1.8em" aria-hidden="true" focusable="false">
        ${placed.years.map(({ at }) => svg`<line class="year" x1=${percent(at)} x2=${percent(at)} y1="0" y2="1.8em"/>`)}
        <line class="base" x1="0%" x2="100%" y1="0.9em" y2="0.9em" />
        ${placed.asOf === null ? nothing : svg`<line class="now" x1=${percent(placed.asOf)} x2=${percent(placed.asOf)} y1="0" y2="1.8em"/>`}
        ${place && place.revised !== null ? svg`<line class="shift" x1=${percent(place.planned)} x2=${percent(place.revised)} y1="0.9em" y2="0.9em"/>` : nothing}
        ${dot('planned', place?.planned)} ${dot('revised', place?.revised)} ${dot('done', place?.done)}
      </svg>
    </div>`;
  }

  private renderUndated({ undated, undatedTitle }: TimelineView): TemplateResult | typeof nothing {
    if (undated.length === 0) return nothing;
    return html`<div class="undated"><p>${undatedTitle} · <span data-figure="count">${undated.length}</span></p><ul>${undated.map((title) => html`<li>${phraseTemplate(title)}</li>`)}</ul></div>`;
  }
}
