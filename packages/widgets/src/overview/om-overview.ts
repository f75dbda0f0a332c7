import { html, nothing, type TemplateResult } from 'lit';
import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { childScene } from '@onemetre/scenes/scene';
import { commonLabels } from '@onemetre/scenes';
import { detailsTemplate } from '../shared/details-template.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateMark } from '../shared/state-mark.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableTemplate } from '../shared/table-template.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { tallyTemplate } from '../shared/tally-template.ts';
import {
  downloadRows,
  overviewView,
  childOverviewView,
  type AxisView,
  type OverviewView,
  type Scene,
} from '@onemetre/scenes/views';
import { overviewStyles } from './om-overview.styles.ts';
import { childStyles } from '../shared/child.styles.ts';

const narrow = 36;
const wide = 52;

/**
 * The programme in numbers: what it promises, how much can be known, and how many items stand where. Counts only: no
 * percentage and no overall score.
 *
 * @tag om-overview
 * @summary The programme in numbers, with one honest sentence on how much can be known.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the data table, the download.
 * @csspart drawing - The marks, one for each item.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - How much can be known.
 * @csspart source - The source line.
 * @csspart table - The table of all counts.
 * @csspart title - The heading of targets and of tasks.
 * @csspart value - The large counts.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the marks.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmOverview extends SceneElement {
  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    overviewStyles,
    childStyles,
  ].flat();

  protected override renderScene(scene: Scene): TemplateResult {
    if (scene.reader === 'child') return this.print(childScene(childOverviewView(scene)));
    const { name, counts, axes, coverage, scope, table, foot, source } = overviewView(scene);
    return html`<section class=${this.width.em >= wide ? 'wide' : this.width.em < narrow ? 'narrow' : ''} aria-label=${name}>
      <div class="kpi"><dl class="counts" part="value">
        ${counts.map(
          ({ figure, unit, label }) =>
            html`<div><dt>${label}</dt><dd><span data-figure="count"><span class="digits">${figure}</span>${unit === '' ? nothing : html`<span class="unit">${unit}</span>`}</span></dd></div>`,
        )}
      </dl></div>
      <p class="coverage" part="sentence" data-figure="sentence">${coverage}</p>
      ${axes.length === 0 ? nothing : html`<div class=${axes.length > 1 ? 'axes two' : 'axes'}>${axes.map((axis) => this.renderAxis(axis, axes))}</div>`}
      <div class="opens">${this.renderScope(scope)} ${detailsTemplate(commonLabels[this.locale].table, tableTemplate(table, { stacked: this.width.em < narrow }))}${this.downloads.template({ scene, id: 'overview', rows: () => downloadRows(table, source, scene) })}</div>
      ${footTemplate(foot, source)}
    </section>`;
  }

  private renderAxis({ label, note, sentences, families }: AxisView, axes: readonly AxisView[]): TemplateResult {
    const longest = Math.max(...axes.flatMap((axis) => axis.families.map(({ count }) => count)));
    return html`<div>
      <h3 class="axis-head" part="title">${label}<span class="note">${note}</span></h3>
      ${sentences.map((sentence) => html`<p class="headline" data-figure="sentence">${sentence}</p>`)}
      <ul class="families" part="drawing">
        ${families.map(
          ({ family, label: word, count, states }) => html`<li class=${count === 0 ? 'zero' : ''}>
            <span>${stateMark(family)}${word}</span><span class="count" data-figure="count">${count}</span>${tallyTemplate(count, longest)}${
              states === '' ? nothing : html`<span class="states">${states}</span>`
            }
          </li>`,
        )}
      </ul>
    </div>`;
  }

  private renderScope(scope: OverviewView['scope']): TemplateResult | typeof nothing {
    return scope
      ? detailsTemplate(
          scope.label,
          scope.values.map((value) => html`<p>${phraseTemplate(value)}</p>`),
        )
      : nothing;
  }
}
