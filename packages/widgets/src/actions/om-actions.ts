import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import type { Asked } from '@onemetre/scenes/scene';
import type { Filter } from '@onemetre/scenes/views';
import { childStyles } from '../shared/child.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { linesStyles } from '../shared/lines.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { actionsStyles } from './om-actions.styles.ts';

/**
 * Every action in plan order, with its units, its targets and its promises. Units by duty never read as lead; notes say
 * where the text is unclear.
 *
 * @tag om-actions
 * @summary The actions of the plan with units, targets and promises.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmSelectEvent} om-select - When a reader chooses an action, a domain or a unit, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: promises and notes.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - What a child is told of a group of actions.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart title - The title of an action.
 * @csspart value - A target in the words of the source.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmActions extends SceneElement {
  protected override readonly widget = 'om-actions';

  static override styles = [
    OmElement.styles,
    downloadStyles,
    stateStyles,
    detailsStyles,
    factsStyles,
    footStyles,
    linesStyles,
    actionsStyles,
    childStyles,
  ].flat();

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override get asked(): Asked {
    return { item: this.item };
  }
}
