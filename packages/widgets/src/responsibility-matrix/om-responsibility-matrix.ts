import { GridController } from '../element/grid-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { legendStyles } from '../shared/legend.styles.ts';
import type { Filter } from '@onemetre/scenes/views';
import { matrixStyles } from './om-responsibility-matrix.styles.ts';

/**
 * Which unit answers for which action. Units stand in plan order and are never ranked; a group of units stays a group;
 * where the text names no lead there are only dots.
 *
 * @tag om-responsibility-matrix
 * @summary Units by actions, with lead, part and groups.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmSelectEvent} om-select - When a reader chooses an action or a unit, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - That the text names no lead.
 * @csspart source - The source line.
 * @csspart table - The table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the focus ring.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmResponsibilityMatrix extends SceneElement {
  protected override readonly widget = 'om-responsibility-matrix';

  static override styles = [
    OmElement.styles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    footStyles,
    legendStyles,
    matrixStyles,
  ].flat();

  constructor() {
    super();
    new GridController(this);
  }

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }
}
