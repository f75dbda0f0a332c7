import { html, nothing, type TemplateResult } from 'lit';
import { OmElement } from '../element/om-element.ts';
import { WidthController } from '../element/width-controller.ts';
import { projectsLabels } from '@onemetre/scenes';
import { choiceTemplate } from '../shared/choice-template.ts';
import { factsTemplate } from '../shared/facts-template.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateTemplate } from '../shared/state-template.ts';
import { stateStyles } from '../shared/state.styles.ts';
import {
  projectsView,
  downloadRows,
  type Filter,
  type ProjectView,
  type StageView,
  type Scene,
} from '@onemetre/scenes/views';
import { projectsStyles } from './om-projects.styles.ts';
import { DownloadController } from '../element/download-controller.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';

/** From this many em on, stages stand beside one another and facts in two columns. */
const wide = 44;

/**
 * Key projects in plan order: dates as planned, changed (with the reason) and kept, stages, units, source. Money planned
 * and spent stands apart and never counts as progress.
 *
 * @tag om-projects
 * @summary Key projects with their stages, dates, money and units.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmSelectEvent} om-select - When a reader chooses a project, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart drawing - The stages of a project.
 * @csspart facts - Dates, money, units and source of a project.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - Why a project has its state.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart title - The name of a project.
 * @cssproperty [--om-accent=#1f4e79] - Colour of a stage that is done, and of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmProjects extends OmElement {
  static override styles = [
    OmElement.styles,
    detailsStyles,
    downloadStyles,
    stateStyles,
    factsStyles,
    footStyles,
    projectsStyles,
  ].flat();

  private readonly downloads = new DownloadController(this);

  private readonly width = new WidthController(this);

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const { name, note, projects, table, foot, source } = projectsView(scene, this.item);
    if (projects.length === 0) return null;
    const stacked = this.width.em < wide;
    return html`<section class=${stacked ? nothing : 'wide'} aria-label=${name}>
      ${note === '' ? nothing : html`<p class="note">${note}</p>`}
      ${projects.map((project) => this.renderProject(project))}
      <div class="opens">${this.downloads.template({ scene, id: 'projects', rows: () => downloadRows(table, source, scene) })}</div>
      ${footTemplate(foot, source)}
    </section>`;
  }

  private renderProject({ id, title, state, sentence, stages, facts }: ProjectView): TemplateResult {
    return html`<article aria-current=${this.currentOf(id)}>
      <div class="head"><h3 part="title">${choiceTemplate(phraseTemplate(title), { kind: 'project', id }, this.choosing)}</h3>${state ? stateTemplate(state) : nothing}</div>
      ${sentence === '' ? nothing : html`<p class="why" part="sentence" data-figure="sentence">${sentence}</p>`}
      ${stages.length === 0 ? nothing : html`<ul class="stages" part="drawing" aria-label=${projectsLabels[this.locale].stages}>${stages.map((stage) => this.renderStage(stage))}</ul>`}
      ${factsTemplate(facts)}
    </article>`;
  }

  private renderStage({ title, dates, done }: StageView): TemplateResult {
    return html`<li class=${done ? 'done' : nothing}>
      <svg class="point" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false"><circle cx="6" cy="6" r="6" /></svg>
      ${phraseTemplate(title)}<span class="dates">${dates.map((date) => html`<span data-figure="date">${date}</span>`)}</span>
    </li>`;
  }
}
