import { SheetElement } from '../element/sheet-element.ts';

/**
 * The policies that the plan names, with what each source says of their issue, and the heads of its documents: index
 * number, document number, dates, validity. What is named without its text being available is said to be so.
 *
 * @tag om-policies
 * @summary Policies, the plan’s own document with its head, and annexes.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart source - The source line.
 * @csspart table - A table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmPolicies extends SheetElement {
  protected override readonly widget = 'om-policies';
}
