import { ListenersController } from '../element/listeners-controller.ts';
import { OmElement } from '../element/om-element.ts';
import { printAlone } from '../element/print-alone.ts';
import { SceneElement } from '../element/scene-element.ts';
import { factsStyles } from '../shared/facts.styles.ts';
import { footStyles } from '../shared/foot.styles.ts';
import { stateStyles } from '../shared/state.styles.ts';
import type { Filter } from '@onemetre/scenes/views';
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
 * @csspart value - The counts.
 * @cssproperty [--om-accent=#1f4e79] - Colour of the marks.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmMeetingSheet extends SceneElement {
  static override styles = [OmElement.styles, stateStyles, factsStyles, footStyles, meetingSheetStyles].flat();

  protected override readonly widget = 'om-meeting-sheet';
  protected override readonly acts = { print: () => printAlone(this) };

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
}
