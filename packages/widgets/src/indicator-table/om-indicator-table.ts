import { GridController } from '../element/grid-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { sortStyles } from '../shared/sort.styles.ts';
import { withoutFamily, type Filter } from '@onemetre/scenes/views';
import { indicatorTableStyles } from './om-indicator-table.styles.ts';

/**
 * Every indicator with every target: what was promised, from where, by when, and where it stands. All rows are in the
 * document, so that they can be found, printed and read aloud.
 *
 * @tag om-indicator-table
 * @summary All indicators and targets as one table that can be sorted and filtered.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @fires {OmSelectEvent} om-select - When a reader chooses a row, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader filters by state.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart table - The table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of what can be chosen.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmIndicatorTable extends SceneElement {
  protected override readonly widget = 'om-indicator-table';

  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    sortStyles,
    indicatorTableStyles,
  ].flat();

  constructor() {
    super();
    new GridController(this);
  }

  /** States are narrowed in what is printed, which keeps the counts of those that are not shown. */
  protected override narrowedBy(filter: Filter): Filter {
    return withoutFamily(filter);
  }
}
