import type { PropertyValues } from 'lit';
import { drawTurn, returnToTurn } from '../element/draw-turn.ts';
import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import type { Asked } from '@onemetre/scenes/scene';
import { cardStyles } from '../shared/card.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { drawingStyles } from '../shared/drawing.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { indicatorStyles } from './om-indicator.styles.ts';
import { childStyles } from '../shared/child.styles.ts';

/**
 * One indicator: name and state, the number with its unit and date, one drawing, and one sentence with the reason.
 *
 * @tag om-indicator
 * @summary One indicator on a card, with everything behind it in two clicks.
 * @slot - What stands there until the data are read, and when they cannot be: the static snapshot or a sentence.
 * @fires {OmSelectEvent} om-select - When a reader chooses the indicator, or lets it go; only with `selectable`.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole card.
 * @csspart details - What opens: why, the data table, the download.
 * @csspart drawing - The drawing of value and target.
 * @csspart facts - Labels and what stands behind them.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message in place of the card.
 * @csspart sentence - The sentence with the reason.
 * @csspart source - The source line.
 * @csspart spark - The line of values beside the number.
 * @csspart state - The state: shape and word.
 * @csspart table - The table behind the drawing.
 * @csspart title - The name.
 * @csspart value - The number.
 * @cssproperty [--om-accent=#1f4e79] - Colour of values.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's; 1.25 and more for large type.
 */
export class OmIndicator extends SceneElement {
  protected override readonly widget = 'om-indicator';

  static override styles = [
    OmElement.styles,
    stateStyles,
    drawingStyles,
    downloadStyles,
    detailsStyles,
    factsStyles,
    tableStyles,
    footStyles,
    cardStyles,
    indicatorStyles,
    childStyles,
  ].flat();

  override connectedCallback(): void {
    super.connectedCallback();
    returnToTurn(this);
  }

  /** A page may hold hundreds of cards: each waits for its turn, and printing waits for none. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const turn = drawTurn(this);
    return turn === null ? super.scheduleUpdate() : turn.then(() => this.performUpdate());
  }

  protected override drawNow(): void {
    this.width.takeForPaper();
    this.requestUpdate();
    super.drawNow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A card that the reader's filter does not ask for steps aside; a page may show it nevertheless, by style.
    this.toggleAttribute('filtered', this.leavesOut(this.item));
  }

  protected override get needsItem(): boolean {
    return true;
  }

  protected override get asked(): Asked {
    return { item: this.item };
  }
}
