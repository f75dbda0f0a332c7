import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { sheetStyles } from '../shared/sheet.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { OmElement } from './om-element.ts';
import { SceneElement } from './scene-element.ts';

/** A widget made of sentences, tables and facts: it says which scene it shows, and has nothing of its own to draw. */
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
}
