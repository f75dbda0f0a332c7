import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import type { Asked } from '@onemetre/scenes/scene';
import type { Filter } from '@onemetre/scenes/views';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { linesStyles } from '../shared/lines.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { commitmentsStyles } from './om-commitments.styles.ts';

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
export class OmCommitments extends SceneElement {
  protected override readonly widget = 'om-commitments';

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

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override get asked(): Asked {
    return { item: this.item };
  }
}
