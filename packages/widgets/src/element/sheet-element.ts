import { html, nothing, type TemplateResult } from 'lit';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { sheetTemplate } from '../shared/sheet-template.ts';
import { sheetStyles } from '../shared/sheet.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import type { TableOptions } from '../shared/table-template.ts';
import { downloadRows } from '../view/download-rows.ts';
import type { Scene } from '../view/scene.ts';
import type { SheetView, TableView } from '../view/view-parts.ts';
import { DownloadController } from './download-controller.ts';
import { OmElement } from './om-element.ts';
import { WidthController } from './width-controller.ts';

/** Below this many em rows are stacked; so is a table with less than this for each of its columns. */
const narrow = 52;
const column = 8;

/** A widget made of sentences, tables and facts: it says which view it shows, and has nothing of its own to draw. */
export abstract class SheetElement extends OmElement {
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

  private readonly width = new WidthController(this);
  private readonly downloads = new DownloadController(this);

  /** What the widget shows; null when the data hold nothing for it. */
  protected abstract sheetOf(scene: Scene): SheetView | null;

  /** What its files are called. */
  protected get fileId(): string {
    return this.localName.slice(this.localName.indexOf('-') + 1);
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = this.sheetOf(scene);
    const options = ({ columns }: TableView): TableOptions => ({
      stacked: this.width.em < Math.max(narrow, columns.length * column),
      current: (id: string) => this.currentOf(id),
    });
    return view && html`${sheetTemplate(view, options)} ${this.renderDownload(view, scene)}`;
  }

  private renderDownload({ tables, source }: SheetView, scene: Scene): TemplateResult | typeof nothing {
    if (tables.length === 0) return nothing;
    // Tables of different columns stand below each other, each under its own head.
    const rows = () =>
      tables.flatMap((table) =>
        downloadRows(table, source, scene, tables.length > 1 ? { name: table.caption } : undefined),
      );
    return html`<div class="opens">${this.downloads.template({ scene, id: this.fileId, rows })}</div>`;
  }
}
