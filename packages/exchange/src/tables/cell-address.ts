/** A place on a sheet, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** As many as a spreadsheet has. */
const most = { row: 1_048_576, column: 16_384 };

/**
 * Where an address such as B3 lies; null where no sheet has such a cell.
 *
 * @example
 * cellPlace('AA3') // => { row: 3, column: 27 }
 */
export function cellPlace(address: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row >= 1 && row <= most.row && column >= 1 && column <= most.column ? { row, column } : null;
}

/**
 * The address of a cell.
 *
 * @example
 * cellAddress({ row: 3, column: 27 }) // => 'AA3'
 */
export function cellAddress({ row, column }: CellPlace): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
