import type { Asked } from '@onemetre/scenes/scene';
import { SheetElement } from '../element/sheet-element.ts';
import { isListName, listNames, type Filter, type ListName } from '@onemetre/scenes/views';
import type { WrongValue } from '../element/wrong-values.ts';

/**
 * One of the plan's plain lists: pilots, campaigns, working mechanism, expected outcomes,
 * honours, named units, starting figures, notes for readers.
 *
 * @tag om-list
 * @summary Pilots, campaigns, measures, context and notes, each as a plain list.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart source - The source line.
 * @csspart table - The table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmList extends SheetElement {
  protected override readonly widget = 'om-list';

  static override properties = { ...SheetElement.properties, list: {} };

  /** Which list: pilots, campaigns, mechanism, outcomes, honours, named, context, notes, clusters or parties. */
  declare list: ListName | '';

  constructor() {
    super();
    this.list = '';
  }

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  /** One of the lists has to be named. */
  protected override wrongValues(): readonly WrongValue[] {
    const { list } = this;
    const wrong = { name: 'list', value: list, allowed: listNames.join(' / ') };
    return isListName(list) ? super.wrongValues() : [...super.wrongValues(), wrong];
  }

  protected override get asked(): Asked {
    return { list: this.list };
  }
}
