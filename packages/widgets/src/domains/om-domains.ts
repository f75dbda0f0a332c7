import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import type { Filter } from '@onemetre/scenes/views';
import { childStyles } from '../shared/child.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { talliesStyles } from '../shared/tallies.styles.ts';
import { domainsStyles } from './om-domains.styles.ts';

/**
 * The domains of the plan: what each promises, in counts, and how many of its items stand where. No domain has a state
 * or a percentage of its own.
 *
 * @tag om-domains
 * @summary The domains of the plan, with what each promises.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmSelectEvent} om-select - When a reader chooses a domain, or lets it go; only with `selectable`.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart drawing - The marks, one for each item that is counted.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - What a child is told of a domain.
 * @csspart source - The source line.
 * @csspart title - The name of a domain.
 * @csspart value - The counts.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the marks.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmDomains extends SceneElement {
  protected override readonly widget = 'om-domains';

  static override styles = [
    OmElement.styles,
    detailsStyles,
    downloadStyles,
    stateStyles,
    factsStyles,
    footStyles,
    talliesStyles,
    domainsStyles,
    childStyles,
  ].flat();

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }
}
