import { SheetElement } from '../element/sheet-element.ts';
import type { Filter } from '@onemetre/scenes/views';

/**
 * What needs action first and why, with the units it concerns and their duty. What is past its date without an answer
 * stands apart: it needs an answer first. By-duty units are shown, never blamed.
 *
 * @tag om-attention
 * @summary What needs action first, why, and whom it concerns.
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
export class OmAttention extends SheetElement {
  protected override readonly widget = 'om-attention';

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }
}
