import { GridController } from '../element/grid-controller.ts';
import { askedFor, wrongValues, type WrongValue } from '../element/wrong-values.ts';
import { OmElement } from '../element/om-element.ts';
import { SceneElement } from '../element/scene-element.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { sheetStyles } from '../shared/sheet.styles.ts';
import { sortStyles } from '../shared/sort.styles.ts';
import { rowsStyles } from '../shared/rows.styles.ts';
import type { Asked } from '@onemetre/scenes/scene';
import { areasStyles } from './om-areas.styles.ts';

/**
 * One indicator over townships and subdistricts, as dots on one common axis: values, own targets, the value published
 * for the whole beside what the areas give together. In the order of the file, never ranked; what is missing or withheld
 * is said in words. Areas that are only named as a group stay a group.
 *
 * @tag om-areas
 * @summary One indicator over the areas of a district, on one axis and unranked.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart drawing - The dot of an area on the common axis.
 * @csspart facts - The value for the whole, published and put together.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - In which order the areas stand.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart table - The table of areas, and that of groups.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the dots.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmAreas extends SceneElement {
  protected override readonly widget = 'om-areas';

  static override styles = [
    OmElement.styles,
    stateStyles,
    detailsStyles,
    downloadStyles,
    factsStyles,
    tableStyles,
    footStyles,
    sheetStyles,
    sortStyles,
    rowsStyles,
    areasStyles,
  ].flat();

  static override properties = { ...OmElement.properties, area: {} };

  /** Id of the area whose parts are shown; absent: the programme's own. */
  declare area: string;

  constructor() {
    super();
    this.area = '';
    new GridController(this);
  }

  private get areaIds(): readonly string[] {
    const { load } = this.source;
    return load.type === 'ready' && load.programme.areas ? load.programme.areas.map(({ id }) => id) : [this.area];
  }

  protected override wrongValues(): readonly WrongValue[] {
    return [...super.wrongValues(), ...wrongValues([['area', this.area, this.areaIds]])];
  }

  protected override get asked(): Asked {
    return { item: this.item, area: askedFor(this.area, this.areaIds) };
  }
}
