import { html, nothing, type TemplateResult } from 'lit';
import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { childScene } from '@onemetre/scenes/scene';
import { choiceTemplate } from '../shared/choice-template.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateMark } from '../shared/state-mark.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tallyTemplate } from '../shared/tally-template.ts';
import {
  domainsView,
  childDomainsView,
  downloadRows,
  domainRows,
  type DomainView,
  type Filter,
  type Scene,
} from '@onemetre/scenes/views';
import { domainsStyles } from './om-domains.styles.ts';
import { childStyles } from '../shared/child.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';

/**
 * The domains of the plan: what each promises, in counts, and how many of its items stand where. No domain has a state
 * or a percentage of its own.
 *
 * @tag om-domains
 * @summary The domains of the plan, with what each promises.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmSelectEvent} om-select - When a reader chooses a domain, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - What a child is told of a domain.
 * @csspart source - The source line.
 * @csspart title - The name of a domain.
 * @csspart value - The counts.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the marks.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmDomains extends SceneElement {
  static override styles = [
    OmElement.styles,
    detailsStyles,
    downloadStyles,
    stateStyles,
    factsStyles,
    footStyles,
    domainsStyles,
    childStyles,
  ].flat();

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    if (scene.reader === 'child') {
      const young = childDomainsView(scene);
      return young && this.print(childScene(young));
    }
    const { domains, foot, source } = domainsView(scene);
    if (domains.length === 0) return null;
    const longest = Math.max(1, ...domains.flatMap(({ families }) => families.map(({ count }) => count)));
    return html`<div class="grid">${domains.map((domain) => this.renderDomain(domain, longest))}</div>
      <div class="opens">${this.downloads.template({ scene, id: 'domains', rows: () => downloadRows(domainRows({ domains, foot, source }, scene), source, scene) })}</div>
      ${footTemplate(foot, source)}`;
  }

  private renderDomain({ id, number, title, summary, counts, families }: DomainView, longest: number): TemplateResult {
    return html`<article aria-current=${this.currentOf(id)}>
      <h3 part="title">${number === '' ? nothing : html`<span class="number">${number}</span>`}${choiceTemplate(phraseTemplate(title), { kind: 'domain', id }, this.choosing)}</h3>
      ${summary ? html`<p class="summary">${phraseTemplate(summary)}</p>` : nothing}
      <ul class="counts" part="value">
        ${counts.map((count) => html`<li data-figure="count">${count}</li>`)}
      </ul>
      ${
        families.length === 0
          ? nothing
          : html`<ul class="families">
            ${families.map(
              ({ family, word, count }) =>
                html`<li><span>${stateMark(family)}${word}</span><span class="count" data-figure="count">${count}</span>${tallyTemplate(count, longest)}</li>`,
            )}
          </ul>`
      }
    </article>`;
  }
}
