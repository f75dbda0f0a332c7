import type { Asked } from '@onemetre/scenes/scene';
import { SheetElement } from '../element/sheet-element.ts';
import type { Filter } from '@onemetre/scenes/views';

/**
 * What each item rests on: how fresh its data are, whether a public document bears it out, and which document bears what.
 * It says what is absent, and in how many documents it was looked for. With `item`, for one item, action or domain alone.
 *
 * @tag om-evidence
 * @summary What the data rest on, and what is absent.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - What has to be said before the tables.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart table - A table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmEvidence extends SheetElement {
  protected override readonly widget = 'om-evidence';

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override get asked(): Asked {
    return { item: this.item };
  }
}
