import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OmFilterEvent } from '../events/om-filter-event.ts';
import { OmSelectEvent } from '../events/om-select-event.ts';
import { noChoices, noFilter, sameFilter, sameSelection, type Choices, type Selection } from '@onemetre/scenes/views';
import type { Provided } from './provided.ts';

interface ChoicesHost extends ReactiveControllerHost, HTMLElement {}

/**
 * What the reader has chosen: held by the `om-programme` around the widget, so that all of its widgets follow, else by the
 * widget itself.
 */
export class ChoicesController implements ReactiveController {
  private readonly host: ChoicesHost;
  private readonly provided: () => Provided | undefined;
  private own: Choices = noChoices;

  constructor(host: ChoicesHost, provided: () => Provided | undefined) {
    this.host = host;
    this.provided = provided;
    host.addController(this);
  }

  hostConnected(): void {}

  get now(): Choices {
    return this.provided()?.choices ?? this.own;
  }

  /**
   * Changes what is chosen.
   *
   * @param told whether the page hears of it: true when a reader chose, false when the page did
   */
  readonly choose = (change: Partial<Choices>, told = true): void => {
    const before = this.now;
    const { filter = before.filter, selected = before.selected } = change;
    const filtered = !sameFilter(before.filter, filter);
    const reselected = !sameSelection(before.selected, selected);
    if (!filtered && !reselected) return;
    const provided = this.provided();
    if (provided?.choose) provided.choose(change, told);
    else this.own = { filter, selected };
    this.host.requestUpdate();
    if (told && filtered) this.host.dispatchEvent(new OmFilterEvent(filter));
    if (told && reselected) this.host.dispatchEvent(new OmSelectEvent(selected));
  };

  readonly clear = (): void => this.choose({ filter: noFilter });

  /** Choosing what is chosen already lets it go. */
  readonly select = (selection: Selection): void =>
    this.choose({ selected: sameSelection(this.now.selected, selection) ? null : selection });
}
