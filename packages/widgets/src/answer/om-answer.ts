import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import type { Asked } from '@onemetre/scenes/scene';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { answerStyles } from './om-answer.styles.ts';
import { childStyles } from '../shared/child.styles.ts';

/**
 * The answer first: one sentence, one picture and at most four numbers that say what is known of the programme, or with
 * `item` of a domain, an action, a unit or an area. A unit is told by its duties, never by its results.
 *
 * @tag om-answer
 * @summary What is known, in one sentence and one picture: of the whole, a domain, an action, a unit or an area.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the table, the download.
 * @csspart drawing - The marks, one for each thing, and their key.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - The sentence, and what has to be known beside it.
 * @csspart source - The source line.
 * @csspart table - The table of the counts.
 * @csspart title - What it speaks of.
 * @csspart value - A child's tally.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the marks.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmAnswer extends SceneElement {
  protected override readonly widget = 'om-answer';

  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    answerStyles,
    childStyles,
  ].flat();

  protected override get asked(): Asked {
    return { item: this.item };
  }
}
