import type { PropertyValues, TemplateResult } from 'lit';
import { OmElement } from '../element/om-element.ts';
import { SceneElement, type Controls, type Reading } from '../element/scene-element.ts';
import { WalkController } from '../element/walk-controller.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { chartStyles } from '../shared/chart.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import type { Asked, SceneTree } from '@onemetre/scenes/scene';
import type { Scene } from '@onemetre/scenes/views';
import { indicatorChartStyles } from './om-indicator-chart.styles.ts';

/**
 * One indicator over time: its values by their dates, the way expected, targets and lines to hold, what is missing and
 * where the definition changes. The drawing, the sentence and the table say the same.
 *
 * @tag om-indicator-chart
 * @summary One indicator over time, against the way it was expected to go.
 * @slot - What stands there until the data are read, and when they cannot be: the static snapshot or a sentence.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the data table, the download.
 * @csspart drawing - The chart.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message in place of the chart.
 * @csspart sentence - The chart in words.
 * @csspart source - The source line.
 * @csspart state - The state: shape and word.
 * @csspart table - The table of everything drawn.
 * @csspart title - The name.
 * @csspart value - What stands there without a value.
 * @csspart walk - What takes the keyboard's focus and goes from point to point.
 * @cssproperty [--om-accent=#1f4e79] - Colour of values.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's; 1.25 and more for large type.
 */
export class OmIndicatorChart extends SceneElement {
  protected override readonly widget = 'om-indicator-chart';

  static override styles = [
    OmElement.styles,
    stateStyles,
    chartStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    cardStyles,
    indicatorChartStyles,
  ].flat();

  private readonly walk = new WalkController(this);
  /** Kept while its points are walked through: each step prints it again. */
  private tree: SceneTree | null = null;
  private seen: Scene | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('item')) this.seen = null;
    super.willUpdate(changed);
    this.toggleAttribute('filtered', this.leavesOut(this.item));
  }

  protected override drawNow(): void {
    this.width.takeForPaper();
    this.walk.cursor = null;
    this.requestUpdate();
    super.drawNow();
  }

  protected override get needsItem(): boolean {
    return true;
  }

  protected override get asked(): Asked {
    return { item: this.item };
  }

  protected override get arranged(): Reading {
    return { ...super.arranged, cursor: this.walk.cursor };
  }

  protected override treeOf(seen: Scene): SceneTree | null {
    if (seen !== this.seen) {
      this.seen = seen;
      this.tree = super.treeOf(seen);
    }
    return this.tree;
  }

  protected override print(scene: SceneTree, controls?: Controls): TemplateResult {
    this.walk.follow(scene.face.nodes);
    return super.print(scene, controls);
  }
}
