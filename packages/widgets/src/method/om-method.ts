import { SheetElement } from '../element/sheet-element.ts';

/**
 * How the programme is judged: the rules that decided something on this page, the numbers they use and who set them, every
 * state with its shape and word, and who stands behind data and software.
 *
 * @tag om-method
 * @summary How it is judged, and by whose rules.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart facts - Labels and what stands behind them.
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
export class OmMethod extends SheetElement {
  protected override readonly widget = 'om-method';
}
