import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { legendStyles } from '../shared/legend.styles.ts';
import { rowsStyles } from '../shared/rows.styles.ts';
import type { Filter } from '@onemetre/scenes/views';
import { timelineStyles } from './om-timeline.styles.ts';

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
export class OmTimeline extends SceneElement {
  protected override readonly widget = 'om-timeline';

  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    legendStyles,
    rowsStyles,
    timelineStyles,
  ].flat();

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }
}
