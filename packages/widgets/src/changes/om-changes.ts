import type { Asked } from '@onemetre/scenes/scene';
import type { PropertyValues } from 'lit';
import { EarlierController } from '../element/earlier-controller.ts';
import { SheetElement } from '../element/sheet-element.ts';
import { askedFor, wrongValues, type WrongValue } from '../element/wrong-values.ts';

/**
 * What changed between two dates, grouped by cause: new values, corrections with the old and the new value, withdrawals,
 * changes of plan or rules, and the mere passing of time. With `before`, between two editions or two releases; a change of
 * name is proposed there and never assumed.
 *
 * @tag om-changes
 * @summary What changed between two dates or two editions, and why.
 * @slot - What stands there until the data are read, and when they cannot be.
 * @fires {OmStateEvent} om-state - When the element starts loading, has data, finds nothing, or fails.
 * @csspart base - The whole.
 * @csspart details - What opens: the download.
 * @csspart foot - Place, marks and date.
 * @csspart notice - The message when there are no data.
 * @csspart sentence - What has to be said before the tables.
 * @csspart source - The source line.
 * @csspart state - A state: shape and word.
 * @csspart table - A table.
 * @cssproperty [--om-accent=#1f4e79] - Colour of links.
 * @cssproperty [--om-font=inherit] - Type of all text.
 * @cssproperty [--om-scale=1] - Size of all text against the page's.
 */
export class OmChanges extends SheetElement {
  protected override readonly widget = 'om-changes';

  static override properties = {
    ...SheetElement.properties,
    from: {},
    to: {},
    earlierSrc: { attribute: 'before' },
    earlierFor: { attribute: 'before-for' },
    earlier: { attribute: false },
  };

  /** The date to compare from, YYYY-MM-DD; absent: that of the release before, else the first day of the programme. */
  declare from: string;
  /** The date to compare with; absent: the date that the page judges as of. */
  declare to: string;
  /** Address of the edition before, or of an earlier release of the same programme; `#name` for data in the page. */
  declare earlierSrc: string;
  /** Id of the `om-programme` that holds the edition before. */
  declare earlierFor: string;
  /** The edition before as an object, in place of an address. */
  declare earlier: unknown;

  private readonly other: EarlierController;

  constructor() {
    super();
    this.from = '';
    this.to = '';
    this.earlierSrc = '';
    this.earlierFor = '';
    this.earlier = undefined;
    this.other = new EarlierController(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.other.choose();
    super.willUpdate(changed);
  }

  protected override wrongValues(): readonly WrongValue[] {
    const days = wrongValues([
      ['from', this.from, 'YYYY-MM-DD'],
      ['to', this.to, 'YYYY-MM-DD'],
    ]);
    return [...super.wrongValues(), ...days];
  }

  protected override get asked(): Asked {
    const { other } = this;
    const from = askedFor(this.from, 'YYYY-MM-DD');
    const to = askedFor(this.to, 'YYYY-MM-DD');
    // Asked for and not yet found is waiting, so that two dates are not shown in place of two editions.
    const earlier = other.wanted && other.load.type === 'idle' ? ({ type: 'loading' } as const) : other.load;
    return { from, to, earlier };
  }
}
