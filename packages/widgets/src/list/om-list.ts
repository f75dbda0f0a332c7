import { html, type TemplateResult } from 'lit';
import { OmElement } from '../element/om-element.ts';
import { WidthController } from '../element/width-controller.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableTemplate } from '../shared/table-template.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { listNames, listView, type ListName } from '../view/list-view.ts';
import type { Filter } from '../view/filter.ts';
import type { Scene } from '../view/scene.ts';
import { listStyles } from './om-list.styles.ts';

/** Below this many em rows are stacked. */
const narrow = 44;

const isListName = (name: string): name is ListName => (listNames as readonly string[]).includes(name);

/**
 * One of the plan's plain lists: key projects, policies, pilots, campaigns, working mechanism, expected outcomes,
 * honours, named units, starting figures, documents, notes for readers.
 *
 * @tag om-list
 * @summary One plain list of the plan as a table.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart table - The table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmList extends OmElement {
  static override styles = [OmElement.styles, stateStyles, factsStyles, tableStyles, footStyles, listStyles].flat();

  static override properties = { ...OmElement.properties, list: {} };

  /** Which list: projects, policies, pilots, campaigns, mechanism, outcomes, honours, named, context, documents, notes, clusters or parties. */
  declare list: ListName | '';

  private readonly width = new WidthController(this);

  constructor() {
    super();
    this.list = '';
  }

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = isListName(this.list) ? listView(scene, this.list) : null;
    if (!view) return null;
    return html`${tableTemplate(view.table, { stacked: this.width.em < narrow, current: (id) => this.currentOf(id) })} ${footTemplate(view.foot, view.source)}`;
  }
}
