import { html, nothing, type TemplateResult } from 'lit';
import { OmElement } from '../element/om-element.ts';
import { WidthController } from '../element/width-controller.ts';
import { commitmentLineTemplate } from '../shared/commitment-line-template.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { linesStyles } from '../shared/lines.styles.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { commitmentsView, downloadRows, commitmentRows, type Filter, type Scene } from '@onemetre/scenes/views';
import { commitmentsStyles } from './om-commitments.styles.ts';
import { DownloadController } from '../element/download-controller.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';

/** From this many em on, groups stand in two columns. */
const wide = 64;

/**
 * Every promise without a number, in plan order under the action that makes it. Most of a plan is made of these; a page
 * that shows only numbers leaves them out.
 *
 * @tag om-commitments
 * @summary The promises without a number.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart title - The action that makes the promises.
 * @csspart value - The counts by nature.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmCommitments extends OmElement {
  static override styles = [
    OmElement.styles,
    detailsStyles,
    downloadStyles,
    stateStyles,
    factsStyles,
    footStyles,
    linesStyles,
    commitmentsStyles,
  ].flat();

  private readonly downloads = new DownloadController(this);

  private readonly width = new WidthController(this);

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = commitmentsView(scene, this.item === '' ? undefined : this.item);
    const { total, natures, groups, foot, source } = view;
    if (groups.length === 0) return null;
    return html`<ul class="natures" part="value">
        <li class="total" data-figure="count">${total}</li>
        ${natures.map(({ word, count }) => html`<li>${word}<b data-figure="count">${count}</b></li>`)}
      </ul>
      <div class=${this.width.em >= wide ? 'wide' : ''}>
        ${groups.map(
          ({ id, number, title, count, commitments }) =>
            html`<section aria-current=${this.currentOf(id)}>
              <div class="group-head">
                <h3 part="title">${number === '' ? nothing : html`<span class="number">${number}</span>`}${phraseTemplate(title)}</h3>
                <span class="count" data-figure="count">${count}</span>
              </div>
              <ul class="lines">
                ${commitments.map((line) => commitmentLineTemplate(line))}
              </ul>
            </section>`,
        )}
      </div>
      <div class="opens">${this.downloads.template({ scene, id: 'commitments', rows: () => downloadRows(commitmentRows(view, scene), source, scene) })}</div>
      ${footTemplate(foot, source)}`;
  }
}
