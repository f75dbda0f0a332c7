import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import type { Asked } from '@onemetre/scenes/scene';
import type { Filter } from '@onemetre/scenes/views';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { projectsStyles } from './om-projects.styles.ts';

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
export class OmProjects extends SceneElement {
  protected override readonly widget = 'om-projects';

  static override styles = [
    OmElement.styles,
    detailsStyles,
    downloadStyles,
    stateStyles,
    factsStyles,
    footStyles,
    projectsStyles,
  ].flat();

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override get asked(): Asked {
    return { item: this.item };
  }
}
