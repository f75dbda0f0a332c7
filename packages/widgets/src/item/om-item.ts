import type { Asked } from '@onemetre/scenes/scene';
import { SheetElement } from '../element/sheet-element.ts';

/**
 * One item with everything that is known of it: words, deadline, units, state and why, what it belongs to and what belongs to
 * it, and where it stands in the sources; named by `item`, be it a domain, an action, an indicator, a target, a promise, a
 * project, a policy, a unit or an area.
 *
 * @tag om-item
 * @summary One item of any kind with everything that is known of it, and where it stands in the sources.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart facts - Labels and what stands behind them.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - What has to be said before the tables.
 * @csspart source - The source line.
 * @csspart table - A table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmItem extends SheetElement {
  protected override readonly widget = 'om-item';

  protected override get needsItem(): boolean {
    return true;
  }

  protected override get asked(): Asked {
    return { item: this.item };
  }
}
