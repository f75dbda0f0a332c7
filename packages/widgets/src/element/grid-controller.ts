import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many rows a page key moves. */
const page = 10;

type Cells = readonly (readonly HTMLElement[])[];
type Place = readonly [row: number, column: number];

const moves: Readonly<Record<string, (at: Place, last: Place, far: boolean) => Place>> = {
  ArrowUp: ([row, column]) => [row - 1, column],
  ArrowDown: ([row, column]) => [row + 1, column],
  ArrowLeft: ([row, column]) => [row, column - 1],
  ArrowRight: ([row, column]) => [row, column + 1],
  PageUp: ([row, column]) => [row - page, column],
  PageDown: ([row, column]) => [row + page, column],
  Home: ([row], _last, far) => [far ? 0 : row, 0],
  End: ([row], [lastRow, lastColumn], far) => [far ? lastRow : row, lastColumn],
};

const within = (at: number, last: number): number => Math.max(0, Math.min(at, last));

/** What takes the focus for a cell: what can be pressed in it, else the cell itself. */
const focusOf = (cell: HTMLElement): HTMLElement => cell.querySelector<HTMLElement>('button, a[href]') ?? cell;

/**
 * Makes the `<table role="grid">` of a widget one stop for the Tab key, with arrow keys, Home, End, Page Up and Page Down
 * inside it, by the grid pattern of the ARIA Authoring Practices Guide. A table without that role is left alone.
 */
export class GridController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private at: Place = [0, 0];
  private stop: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.shadowRoot?.addEventListener('keydown', this.pressed);
    this.host.shadowRoot?.addEventListener('focusin', this.focused);
  }

  hostDisconnected(): void {
    this.host.shadowRoot?.removeEventListener('keydown', this.pressed);
    this.host.shadowRoot?.removeEventListener('focusin', this.focused);
  }

  hostUpdated(): void {
    const { grid } = this;
    if (!grid) {
      this.release();
      // Stacked, the buttons are stops of their own again.
      this.host.shadowRoot
        ?.querySelectorAll<HTMLElement>('table button[tabindex], table a[tabindex]')
        .forEach((part) => {
          part.removeAttribute('tabindex');
        });
      return;
    }
    grid.querySelectorAll<HTMLElement>('button, a[href]').forEach((part) => {
      if (part !== this.stop) part.tabIndex = -1;
    });
    this.moveTo(this.at);
  }

  private get grid(): HTMLTableElement | null {
    return this.host.shadowRoot?.querySelector<HTMLTableElement>('table[role="grid"]') ?? null;
  }

  private get cells(): Cells {
    return this.grid ? [...this.grid.rows].map((row) => [...row.cells]) : [];
  }

  private release(): void {
    if (!this.stop) return;
    if (this.stop.matches('th, td')) this.stop.removeAttribute('tabindex');
    else this.stop.tabIndex = -1;
    this.stop = null;
  }

  /** Makes the nearest cell there is the one stop of the grid. */
  private moveTo([row, column]: Place): HTMLElement | null {
    const { cells } = this;
    const y = within(row, cells.length - 1);
    const line = cells[y] ?? [];
    const x = within(column, line.length - 1);
    const cell = line[x];
    if (!cell) return null;
    const next = focusOf(cell);
    this.at = [y, x];
    if (next !== this.stop) this.release();
    this.stop = next;
    next.tabIndex = 0;
    return next;
  }

  private placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
    const row = cell?.closest('tr');
    return cell && row && this.grid?.contains(cell) === true ? [row.rowIndex, cell.cellIndex] : null;
  }

  private readonly focused = (event: Event): void => {
    const place = this.placeOf(event.target);
    if (place) this.moveTo(place);
  };

  private readonly pressed = (event: Event): void => {
    const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event as KeyboardEvent;
    const place = this.placeOf(target);
    const move = Object.prototype.hasOwnProperty.call(moves, key) ? moves[key] : undefined;
    if (!place || !move || altKey || metaKey || shiftKey) return;
    event.preventDefault();
    const { cells } = this;
    const last: Place = [cells.length - 1, (cells[place[0]]?.length ?? 1) - 1];
    this.moveTo(move(place, last, ctrlKey))?.focus();
  };
}
