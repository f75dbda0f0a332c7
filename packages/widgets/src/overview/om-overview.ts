import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { childStyles } from '../shared/child.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { talliesStyles } from '../shared/tallies.styles.ts';
import { overviewStyles } from './om-overview.styles.ts';

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
 * @csspart sentence - How much can be known, and how much of it is as wanted.
 * @csspart source - The source line.
 * @csspart table - The table of all counts.
 * @csspart title - The heading of targets and of tasks.
 * @csspart value - The large counts.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the marks.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmOverview extends SceneElement {
  protected override readonly widget = 'om-overview';

  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    talliesStyles,
    overviewStyles,
    childStyles,
  ].flat();
}
