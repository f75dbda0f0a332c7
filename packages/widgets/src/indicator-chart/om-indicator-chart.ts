import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DownloadController } from '../element/download-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { OpenedController } from '../element/opened-controller.ts';
import { WidthController } from '../element/width-controller.ts';
import { layOutChart } from '@onemetre/scenes/geometry';
import { commonLabels, indicatorChartLabels, indicatorLabels } from '@onemetre/scenes';
import { chartTemplate } from '../shared/chart-template.ts';
import { chartStyles } from '../shared/chart.styles.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { lazyDetailsTemplate } from '../shared/lazy-details-template.ts';
import { marksTemplate } from '../shared/marks-template.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateTemplate } from '../shared/state-template.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableTemplate } from '../shared/table-template.ts';
import { tableStyles } from '../shared/table.styles.ts';
import {
  downloadRows,
  indicatorChartView,
  chartPicture,
  type ChartView,
  type PlacedStop,
  type IndicatorChartView,
  type Scene,
  type TargetView,
  type TableView,
} from '@onemetre/scenes/views';
import { indicatorChartStyles } from './om-indicator-chart.styles.ts';

/** The labels of a drawing are this much smaller than the text around it. */
const labelSize = 0.8125;

/** Below this many em, tables are stacked. */
const stackBelow = 32;

/**
 * One indicator over time: its values by their dates, the way expected, targets and lines to hold, what is missing and
 * where the definition changes. The drawing, the sentence and the table say the same.
 *
 * @tag om-indicator-chart
 * @summary One indicator over time, against the way it was expected to go.
 * @slot - What stands there until the data are read, and when they cannot be: the static snapshot or a sentence.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the data table, the download.
 * @csspart drawing - The chart.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message in place of the chart.
 * @csspart sentence - The chart in words.
 * @csspart source - The source line.
 * @csspart state - The state: shape and word.
 * @csspart table - The table of everything drawn.
 * @csspart title - The name.
 * @csspart value - What stands there without a value.
 * @csspart walk - What takes the keyboard's focus and goes from point to point.
 * @cssproperty [--om-accent=#1f4e79] - Colour of values.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's; 1.25 and more for large type.
 */
export class OmIndicatorChart extends OmElement {
  static override styles = [
    OmElement.styles,
    stateStyles,
    chartStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    cardStyles,
    indicatorChartStyles,
  ].flat();

  private readonly width = new WidthController(this);
  private readonly opened = new OpenedController(this);
  private readonly downloads = new DownloadController(this);
  private view: IndicatorChartView | null = null;
  private seen: Scene | null = null;
  /** The stop that is looked at, by its place in the walk; null while none is. */
  private cursor: number | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('item')) this.seen = null;
    super.willUpdate(changed);
    this.toggleAttribute('filtered', this.leavesOut(this.item));
  }

  protected override drawNow(): void {
    this.width.takeForPaper();
    this.cursor = null;
    this.requestUpdate();
    super.drawNow();
  }

  protected override get needsItem(): boolean {
    return true;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    if (scene !== this.seen) {
      this.seen = scene;
      this.cursor = null;
      this.view = indicatorChartView(scene, this.item);
    }
    return this.view && this.renderCard(this.view, scene);
  }

  /** The stops that have a place, in order of time. */
  private get walk(): readonly PlacedStop[] {
    return (this.view?.chart?.stops ?? []).filter(({ x }) => x !== null);
  }

  private say({ date, text, notes }: PlacedStop): string {
    return indicatorChartLabels[this.locale].stop({ date, text, notes });
  }

  private goTo(index: number | null): void {
    if (index === this.cursor) return;
    this.cursor = index;
    this.requestUpdate();
  }

  private onKey(event: KeyboardEvent): void {
    const last = this.walk.length - 1;
    const now = this.cursor ?? this.latest;
    const next: Readonly<Record<string, number>> = {
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      Home: 0,
      End: last,
    };
    const wanted = next[event.key];
    if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.goTo(Math.min(last, Math.max(0, wanted)));
  }

  private onPoint(event: PointerEvent): void {
    const { width, height, left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const [x, y] = [(event.clientX - left) / width, 1 - (event.clientY - top) / height];
    // Across decides; of what stands above each other, the nearer one.
    const far = (stop: PlacedStop): number => Math.abs((stop.x ?? 0) - x) + Math.abs((stop.y ?? 0) - y) * 0.01;
    const { walk } = this;
    const nearest = walk.reduce((best, stop, index) => (far(stop) < far(walk[best] as PlacedStop) ? index : best), 0);
    this.goTo(walk.length === 0 ? null : nearest);
  }

  /** Where the walk begins: at the latest value, else at the last stop. */
  private get latest(): number {
    const { walk } = this;
    const values = walk.filter(({ kind }) => kind === 'value' || kind === 'provisional');
    const last = values[values.length - 1];
    return last ? walk.indexOf(last) : walk.length - 1;
  }

  private renderCard(view: IndicatorChartView, scene: Scene): TemplateResult {
    const { title, marks, state, chart, absent, aim, sentence, table, foot, source } = view;
    const say = commonLabels[this.locale];
    return html`<article aria-labelledby="title" aria-current=${this.currentOf(this.item)}>
      <div class="row">
        <h3 class="title" part="title" id="title">${phraseTemplate(title)}${marksTemplate(marks)}</h3>
        ${state ? stateTemplate(state) : nothing}
      </div>
      ${absent === '' ? nothing : html`<p class="absent" part="value" data-figure="value">${absent}</p>`}
      ${aim ? this.renderAim(aim) : nothing}
      ${chart ? this.renderChart(chart, view) : nothing}
      ${sentence === '' ? nothing : html`<p class="sentence" part="sentence" data-figure="sentence">${sentence}</p>`}
      <div class="opens">
        ${table ? lazyDetailsTemplate('table', say.table, () => tableTemplate(table, { stacked: this.width.em < stackBelow }), this.opened) : nothing}
        ${table ? this.renderDownload(view, table, scene) : nothing}
      </div>
      ${footTemplate(foot, source)}
    </article>`;
  }

  private renderDownload(view: IndicatorChartView, table: TableView, scene: Scene): TemplateResult {
    const { id, title, state, source } = view;
    return this.downloads.template({
      scene,
      id: `${id}-chart`,
      rows: () => downloadRows(table, source, scene, { name: title.text, state }),
      picture: () => chartPicture(view, scene),
    });
  }

  private renderAim({ words, reading, deadline, marks }: TargetView): TemplateResult {
    const { colon, separator } = commonLabels[this.locale];
    // Words in another language stand behind our reading of them.
    const ours = words.lang !== undefined && reading !== '' ? `${reading} ` : '';
    return html`<p class="aim">${indicatorLabels[this.locale].target}${colon}<span data-figure="target">${ours}${phraseTemplate(words)}</span>${separator}<span data-figure="date">${deadline}</span>${marks.map((mark) => separator + mark)}</p>`;
  }

  private renderChart(chart: ChartView, { title, sentence, walk: words }: IndicatorChartView): TemplateResult {
    const layout = layOutChart(chart, this.width.em / labelSize);
    const { walk, cursor } = this;
    const stop = cursor === null ? null : (walk[cursor] ?? null);
    return html`<p class="chart-notes">${chart.notes.join(commonLabels[this.locale].separator)}</p>
      ${chartTemplate(chart, layout, `${title.text}${commonLabels[this.locale].colon}${sentence}`, stop, this.renderWalk(words))}
      <p class="readout" aria-hidden="true">${stop ? this.say(stop) : words.hint}</p>`;
  }

  /** A slider: every screen reader and touch screen can move it, and reads what it stands on. */
  private renderWalk({ name, hint }: IndicatorChartView['walk']): TemplateResult | typeof nothing {
    const { walk } = this;
    const now = this.cursor ?? this.latest;
    const stop = walk[now];
    if (!stop) return nothing;
    return html`<div
      class="walk"
      part="walk"
      role="slider"
      tabindex="0"
      aria-label=${name}
      aria-description=${hint}
      aria-valuemin="1"
      aria-valuemax=${walk.length}
      aria-valuenow=${now + 1}
      aria-valuetext=${this.say(stop)}
      @keydown=${this.onKey}
      @focus=${() => this.goTo(this.cursor ?? this.latest)}
      @blur=${() => this.goTo(null)}
      @pointermove=${this.onPoint}
      @pointerdown=${this.onPoint}
      @pointerleave=${() => this.goTo(null)}
    ></div>`;
  }
}
