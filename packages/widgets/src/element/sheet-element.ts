import type { TemplateResult } from 'lit';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { sheetStyles } from '../shared/sheet.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { sheetScene } from '@onemetre/scenes/scene';
import { downloadRows, type Scene, type SheetView } from '@onemetre/scenes/views';
import { OmElement } from './om-element.ts';
import { SceneElement } from './scene-element.ts';

/** A widget made of sentences, tables and facts: it says which view it shows, and has nothing of its own to draw. */
export abstract class SheetElement extends SceneElement {
  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    sheetStyles,
  ].flat();

  /** What the widget shows; null when the data hold nothing for it. */
  protected abstract sheetOf(scene: Scene): SheetView | null;

  /** What its files are called. */
  protected get fileId(): string {
    return this.localName.slice(this.localName.indexOf('-') + 1);
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = this.sheetOf(scene);
    if (!view) return null;
    const { tables, source } = view;
    // Tables of different columns stand below each other, each under its own head.
    const rows = () =>
      tables.flatMap((table) =>
        downloadRows(table, source, scene, tables.length > 1 ? { name: table.caption } : undefined),
      );
    return this.print(sheetScene(view, scene.locale), {
      download: () => this.downloads.choices({ scene, id: this.fileId, rows }),
    });
  }
}
