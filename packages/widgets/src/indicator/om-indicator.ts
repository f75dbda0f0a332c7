import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DownloadController } from '../element/download-controller.ts';
import { drawTurn, returnToTurn } from '../element/draw-turn.ts';
import { OmElement } from '../element/om-element.ts';
import { OpenedController } from '../element/opened-controller.ts';
import { WidthController } from '../element/width-controller.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { choiceTemplate } from '../shared/choice-template.ts';
import { cardStyles } from '../shared/card.styles.ts';
import { detailsStyles } from '../shared/details.styles.ts';
import { downloadStyles } from '../shared/download.styles.ts';
import { drawingTemplate } from '../shared/drawing-template.ts';
import { drawingStyles } from '../shared/drawing.styles.ts';
import { factsTemplate } from '../shared/facts-template.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { lazyDetailsTemplate } from '../shared/lazy-details-template.ts';
import { marksTemplate } from '../shared/marks-template.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { sparkTemplate } from '../shared/spark-template.ts';
import { stateTemplate } from '../shared/state-template.ts';
import { stateStyles } from '../shared/state.styles.ts';
import { tableTemplate } from '../shared/table-template.ts';
import { tableStyles } from '../shared/table.styles.ts';
import { downloadRows } from '../view/download-rows.ts';
import { indicatorView, type IndicatorView } from '../view/indicator-view.ts';
import { cardPicture } from '../view/picture-of.ts';
import type { Scene } from '../view/scene.ts';
import type { TargetView } from '../view/target-view.ts';
import type { Fact } from '../view/view-parts.ts';
import { indicatorStyles } from './om-indicator.styles.ts';
import { childStyles } from '../shared/child.styles.ts';
import { childTemplate } from '../shared/child-template.ts';
import { childLabels } from '../labels/child-labels.ts';
import { childIndicatorView } from '../view/child-indicator-view.ts';
import { grownUpsScene } from '../view/grown-ups-scene.ts';

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
export class OmIndicator extends OmElement {
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

  private readonly width = new WidthController(this);
  private readonly opened = new OpenedController(this);
  private readonly downloads = new DownloadController(this);

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

  protected override renderScene(scene: Scene): TemplateResult | null {
    return scene.reader === 'child' ? this.renderYoung(scene) : this.renderWhole(scene);
  }

  private renderWhole(scene: Scene): TemplateResult | null {
    const view = indicatorView(scene, this.item);
    return view && this.renderCard(view, scene);
  }

  /** A child's card; the whole card is one click behind it. */
  private renderYoung(scene: Scene): TemplateResult | null {
    const young = childIndicatorView(scene, this.item);
    const label = childLabels[scene.locale].grownUps;
    const whole = (): unknown => this.renderWhole(grownUpsScene(scene));
    return young && childTemplate(young, () => lazyDetailsTemplate('whole', label, whole, this.opened));
  }

  private renderCard(view: IndicatorView, scene: Scene): TemplateResult {
    const { index } = scene;
    const targets = (index.targetsOf.get(this.item) ?? []).map(({ id }) => id);
    const { title, marks, state, sentence, drawing, foot, source } = view;
    // A page holds hundreds of cards: line breaks stand inside the tags, where they make no text nodes.
    return html`<article aria-labelledby="title" aria-current=${this.currentOf(this.item, ...targets)}
      ><div class="row"
        ><h3 class="title" part="title" id="title">${choiceTemplate(phraseTemplate(title), { kind: 'indicator', id: this.item }, this.choosing)}${marksTemplate(marks)}</h3
        >${state ? stateTemplate(state) : nothing}</div
      >${view.worded ? this.renderGoal(view) : this.renderValue(view)}${
        drawing ? drawingTemplate(drawing, title.text, view.spoken, this.width.em) : nothing
      }${sentence === '' ? nothing : html`<p class="sentence" part="sentence" data-figure="sentence" .textContent=${sentence}></p>`}${
        view.worded ? nothing : this.renderAim(view)
      }${this.renderOthers(view)}${this.renderMore(view, scene)}${footTemplate(foot, source)}</article>`;
  }

  private renderValue({ figure, absent, spark }: IndicatorView): TemplateResult {
    if (!figure) return html`<p class="absent" part="value" data-figure="value" .textContent=${absent}></p>`;
    const { sign, digits, unit, detail, tags } = figure;
    return html`<div class="row"
      ><p class="figure" part="value"
        ><span data-figure="value">${sign === '' ? nothing : html`<span class="sign" .textContent=${sign}></span>`}<span class="digits" .textContent=${digits}></span>${
          unit === '' ? nothing : html`<span class="unit" .textContent=${unit}></span>`
        }</span>${detail === '' ? nothing : html`<span class="detail" data-figure="date" .textContent=${detail}></span>`}${tags.map((tag) => html`<span class="tag" .textContent=${tag}></span>`)}</p
      >${spark ? sparkTemplate(spark) : nothing}</div>`;
  }

  /** In the plan profile the promise itself is what is large. */
  private renderGoal({ aim }: IndicatorView): TemplateResult | typeof nothing {
    if (!aim) return nothing;
    return html`<p class="goal" part="value"><span data-figure="target">${this.renderWords(aim)}</span>${this.renderDetail(aim)}</p>`;
  }

  private renderDetail({ deadline, marks }: TargetView): TemplateResult {
    return html`<span class="detail" data-figure="date" .textContent=${deadline}></span>${marks.map((mark) => html`<span class="tag" .textContent=${mark}></span>`)}`;
  }

  /** The words of the source; where they are in another language, our reading stands first. */
  private renderWords({ words, reading }: TargetView): unknown {
    const foreign = words.lang !== undefined && reading !== '';
    return foreign ? html`${reading} <span class="original">${phraseTemplate(words)}</span>` : phraseTemplate(words);
  }

  private renderAim({ aim }: IndicatorView): TemplateResult | typeof nothing {
    if (!aim) return nothing;
    const say = indicatorLabels[this.locale];
    return html`<p class="aim">${say.target + commonLabels[this.locale].colon}<strong data-figure="target">${this.renderWords(aim)}</strong>${this.renderDetail(aim)}</p>`;
  }

  private renderOthers({ others }: IndicatorView): TemplateResult | typeof nothing {
    if (others.length === 0) return nothing;
    return html`<ul class="others" aria-label=${indicatorLabels[this.locale].targets}>
      ${others.map(
        (target) =>
          html`<li><span class="words"><span data-figure="target">${this.renderWords(target)}</span>${this.renderDetail(target)}</span>${
            target.state ? stateTemplate(target.state) : nothing
          }${target.sentence ? html`<span class="sentence" data-figure="sentence">${target.sentence}</span>` : nothing}</li>`,
      )}
    </ul>`;
  }

  /** The workings of a further target, under its own words. */
  private renderWhy({ named, why }: TargetView): TemplateResult | typeof nothing {
    return why ? html`<h4 class="further">${phraseTemplate(named)}</h4>${factsTemplate(why.facts)}` : nothing;
  }

  private renderMore(view: IndicatorView, scene: Scene): TemplateResult {
    const say = indicatorLabels[this.locale];
    const { opened } = this;
    const behind = (): readonly Fact[] => [
      ...(view.summary ? [{ label: say.meaning, values: [view.summary] }] : []),
      ...view.facts,
    ];
    const about = view.whyLabel ?? (view.summary || view.facts.length > 0 ? say.about : null);
    return html`<div class="opens">${about === null ? nothing : lazyDetailsTemplate('why', about, () => [factsTemplate([...(view.why?.facts ?? []), ...behind()]), view.others.map((target) => this.renderWhy(target))], opened)}${view.hasTable ? lazyDetailsTemplate('table', commonLabels[this.locale].table, () => tableTemplate(view.table), opened) : nothing}${
      view.hasTable ? this.renderDownload(view, scene) : nothing
    }</div>`;
  }

  private renderDownload(view: IndicatorView, scene: Scene): TemplateResult {
    const { id, title, state, source } = view;
    return this.downloads.template({
      scene,
      id,
      rows: () => downloadRows(view.table, source, scene, { name: title.text, state }),
      picture: () => cardPicture(view, scene),
    });
  }
}
