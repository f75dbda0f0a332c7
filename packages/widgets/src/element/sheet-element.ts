import type { TemplateResult } from 'lit';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { sheetTemplate } from '../shared/sheet-template.ts';
import { sheetStyles } from '../shared/sheet.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import type { Scene } from '../view/scene.ts';
import type { SheetView } from '../view/view-parts.ts';
import { OmElement } from './om-element.ts';
import { WidthController } from './width-controller.ts';

/** Below this many em rows are stacked. */
const narrow = 44;

/** A widget made of sentences, tables and facts: it says which view it shows, and has nothing of its own to draw. */
export abstract class SheetElement extends OmElement {
  static override styles = [OmElement.styles, stateStyles, factsStyles, tableStyles, footStyles, sheetStyles].flat();

  private readonly width = new WidthController(this);

  /** What the widget shows; null when the data hold nothing for it. */
  protected abstract sheetOf(scene: Scene): SheetView | null;

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = this.sheetOf(scene);
    return view && sheetTemplate(view, { stacked: this.width.em < narrow, current: (id) => this.currentOf(id) });
  }
}
