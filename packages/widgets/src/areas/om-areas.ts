import { html, nothing, svg, type TemplateResult } from 'lit';
import { DownloadController } from '../element/download-controller.ts';
import { GridController } from '../element/grid-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { SortController } from '../element/sort-controller.ts';
import { askedFor, wrongValues, type WrongValue } from '../element/wrong-values.ts';
import { WidthController } from '../element/width-controller.ts';
import { areasLabels } from '@onemetre/scenes';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { factsTemplate } from '../shared/facts-template.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { sheetStyles } from '../shared/sheet.styles.ts';
import { sortStyles } from '../shared/sort.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableTemplate } from '../shared/table-template.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { areasView, downloadRows, type AreasView, type Scene } from '@onemetre/scenes/views';
import { areasStyles } from './om-areas.styles.ts';

/** Below this many em rows are stacked. */
const narrow = 44;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

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
export class OmAreas extends OmElement {
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
    areasStyles,
  ].flat();

  static override properties = { ...OmElement.properties, area: {} };

  /** Id of the area whose parts are shown; absent: the programme's own. */
  declare area: string;

  private readonly width = new WidthController(this);
  private readonly sorting = new SortController(this);
  private readonly downloads = new DownloadController(this);

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

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = areasView(scene, this.item, askedFor(this.area, this.areaIds));
    if (!view) return null;
    const { name, sentences, facts, legend, tables, foot, source } = view;
    const [, groups] = tables;
    const stacked = this.width.em < narrow;
    return html`<section aria-label=${name}>
      ${sentences.map((sentence) => html`<p class="lead" part="sentence">${sentence}</p>`)}
      ${facts.length === 0 ? nothing : factsTemplate(facts)} ${this.renderAreas(view, stacked)}
      ${legend === '' ? nothing : html`<p class="legend">${legend}</p>`}
      ${groups && groups.rows.length > 0 ? tableTemplate(groups, { stacked }) : nothing}
      <div class="opens">${this.downloads.template({ scene, id: 'areas', rows: () => tables.flatMap((table) => downloadRows(table, source, scene, { name: table.caption })) })}</div>
      ${footTemplate(foot, source)}
    </section>`;
  }

  private renderAreas({ areas, placed, axis }: AreasView, stacked: boolean): TemplateResult | typeof nothing {
    if (areas.rows.length === 0) return nothing;
    const say = areasLabels[this.locale];
    const places = new Map(areas.rows.map(({ id }, at) => [id, at]));
    const columns = placed ? [...areas.columns, { key: 'drawing', label: say.drawing }] : areas.columns;
    const rows = this.sorting.rows(areas.rows, areas.columns);
    const { head, sorted } = this.sorting.options(areas.columns, this.locale);
    const options = {
      stacked,
      grid: true,
      head: (key: string) => (key === 'drawing' ? this.renderAxis(axis) : head?.(key)),
      ...(sorted ? { sorted } : {}),
      draw: (id: string, key: string) =>
        key === 'drawing' && placed ? this.renderDot(placed, places.get(id)) : undefined,
    };
    const drawn = placed ? rows.map((row) => ({ ...row, cells: [...row.cells, { text: '' }] })) : rows;
    return html`${this.sorting.back(this.locale)} ${tableTemplate({ ...areas, columns, rows: drawn }, options)}`;
  }

  private renderAxis([start, end]: AreasView['axis']): TemplateResult {
    return html`<span class="said">${areasLabels[this.locale].drawing}</span><span class="ends" aria-hidden="true"><span>${start}</span><span>${end}</span></span>`;
  }

  /** The cell beside it says the value, so that assistive technology passes the dot over. */
  private renderDot(placed: NonNullable<AreasView['placed']>, row: number | undefined): TemplateResult {
    const { value = null, target = null } = placed.areas[row ?? -1] ?? {};
    const line = (name: string, at: number | null): unknown =>
      at === null ? nothing : svg`<line class=${name} x1=${percent(at)} x2=${percent(at)} y1="0" y2="1.5em"/>`;
    return html`<svg class="dots" part="drawing" width="100%" height="1.5em" aria-hidden="true" focusable="false">
      <line class="axis" x1="0%" x2="100%" y1="0.75em" y2="0.75em" />${line('whole', placed.whole)}${line('target', target)}
      ${value === null ? nothing : svg`<circle cx=${percent(value)} cy="0.75em" r="0.42em"/>`}
    </svg>`;
  }
}
