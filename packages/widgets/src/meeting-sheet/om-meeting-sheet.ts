import { html, nothing, type TemplateResult } from 'lit';
import { ListenersController } from '../element/listeners-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { printAlone } from '../element/print-alone.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footTemplate } from '../shared/foot-template.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { marksTemplate } from '../shared/marks-template.ts';
import { phraseTemplate } from '../shared/phrase-template.ts';
import { stateMark } from '../shared/state-mark.ts';
import { stateTemplate } from '../shared/state-template.ts';
import { stateStyles } from '../shared/state.styles.ts';
import {
  meetingSheetView,
  type DomainView,
  type Filter,
  type MeetingSheetView,
  type SheetLine,
  type SheetList,
  type AxisView,
  type Scene,
} from '@onemetre/scenes/views';
import { meetingSheetStyles } from './om-meeting-sheet.styles.ts';

/** What is left of A4 inside the margins that browsers print with, in mm. */
const paper = { width: 178, height: 262 } as const;

/** Sizes of type on paper, in pt: the largest with which all fits one page is taken. */
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];

const pixelsPerMillimetre = 96 / 25.4;

/**
 * A programme on one page of A4 for a meeting: the headline with its bounds, the tally, what needs action first, what is
 * past its date without an answer, one line for each domain, and the source line. It prints on exactly one page.
 *
 * @tag om-meeting-sheet
 * @summary A programme on one page of A4.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmFilterEvent} om-filter - When a reader lets go of a filter that leaves nothing here.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - The headline of an axis.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart title - The name of the programme.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the marks.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmMeetingSheet extends OmElement {
  static override styles = [OmElement.styles, stateStyles, factsStyles, footStyles, meetingSheetStyles].flat();

  constructor() {
    super();
    new ListenersController(this, [[() => window, 'afterprint', () => this.fit(null)]]);
  }

  protected override narrowedBy(filter: Filter): Filter {
    return filter;
  }

  protected override drawNow(): void {
    super.drawNow();
    this.fit(paper);
  }

  /** Gives the page the largest type with which all of it fits; null gives it back to the screen. */
  private fit(to: typeof paper | null): void {
    const page = this.renderRoot.querySelector<HTMLElement>('.om');
    if (!page) return;
    const { style } = page;
    for (const name of ['width', 'font-size']) style.removeProperty(name);
    if (to === null) return;
    style.setProperty('width', `${to.width}mm`);
    for (const size of sizes) {
      style.setProperty('font-size', `${size}pt`);
      if (page.getBoundingClientRect().height <= to.height * pixelsPerMillimetre) return;
    }
  }

  protected override renderScene(scene: Scene): TemplateResult | null {
    const view = meetingSheetView(scene);
    if (view.counts.length === 0 && view.domains.lines.length === 0) return null;
    const {
      name,
      title,
      marks,
      counts,
      axes,
      coverage,
      action,
      unanswered,
      domains,
      nothing: none,
      foot,
      source,
    } = view;
    return html`<section aria-label=${name}>
      <p class="kicker"><span>${name}</span><span>${marksTemplate(marks)}</span></p>
      <h3 part="title">${phraseTemplate(title)}</h3>
      <p class="axis">${counts.map(({ label, figure, unit }) => html`<span class="count">${label}<b data-figure="count">${figure}</b>${unit}</span>`)}</p>
      ${axes.map((axis) => this.renderAxis(axis))}
      <p class="coverage" data-figure="sentence">${coverage}</p>
      ${none === '' ? nothing : html`<p>${none}</p>`} ${this.renderLines(action)} ${this.renderLines(unanswered)}
      ${this.renderDomains(domains)} ${footTemplate(foot, source)} ${this.renderPrint(view)}
    </section>`;
  }

  private renderAxis({ label, sentences, families }: AxisView): TemplateResult {
    return html`<div class="axis">
      <strong>${label}</strong>${families
        .filter(({ count }) => count > 0)
        .map(
          ({ family, label: word, count }) =>
            html`<span class="count">${stateMark(family)}${word}<b data-figure="count">${count}</b></span>`,
        )}
      ${sentences.map((sentence) => html`<p class="headline" part="sentence" data-figure="sentence">${sentence}</p>`)}
    </div>`;
  }

  private renderLines({ label, lines, more }: SheetList<SheetLine>): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<h4>${label}</h4>
      <ul>
        ${lines.map(
          ({ title, state, details }) =>
            html`<li><span class="what">${phraseTemplate(title)} <span class="details">${details.map((text) => html`<span>${text}</span>`)}</span></span>${state ? stateTemplate(state) : nothing}</li>`,
        )}
      </ul>
      ${more === '' ? nothing : html`<p class="more">${more}</p>`}`;
  }

  private renderDomains({ label, lines, more }: SheetList<DomainView>): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<h4>${label}</h4>
      <ul>
        ${lines.map(
          ({ number, title, counts, families }) =>
            html`<li><span class="what">${number === '' ? nothing : html`<span class="number">${number}</span>`}${phraseTemplate(title)} <span class="details">${counts.map((text) => html`<span>${text}</span>`)}</span></span><span>${families.map(({ family, word, count }) => html`<span class="count">${stateMark(family)}${word}<b data-figure="count">${count}</b></span>`)}</span></li>`,
        )}
      </ul>
      ${more === '' ? nothing : html`<p class="more">${more}</p>`}`;
  }

  private renderPrint({ print }: MeetingSheetView): TemplateResult {
    return html`<p class="print"><button type="button" @click=${() => printAlone(this)}>${print}</button></p>`;
  }
}
