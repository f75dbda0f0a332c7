import { atLeast } from '@onemetre/core/math';

const most = 10;

/**
 * Whether a value rounded to so many decimals stays on its own side of a line, or on the line where it stands on it.
 *
 * @example
 * staysApart(99.96, 100, 1) // => false
 */
export function staysApart(value: number, line: number, decimals: number): boolean {
  return isOn(value, line) || (Number(value.toFixed(decimals)) - line) * (value - line) > 0;
}

/**
 * How many decimals it takes, from `decimals` on, for a rounded value to stay on its own side of every line: what fails a
 * cut is never printed as the cut.
 *
 * @returns 10 where even that many do not part them
 *
 * @example
 * decimalsApart(99.96, 0, [100]) // => 2
 * decimalsApart(100, 0, [100]) // => 0
 */
export function decimalsApart(value: number, decimals: number, lines: readonly number[]): number {
  let shown = Math.min(decimals, most);
  while (shown < most && !lines.every((line) => staysApart(value, line, shown))) shown += 1;
  return shown;
}

/** Ties of judging, and the dust of arithmetic, are ties in print too. */
function isOn(value: number, line: number): boolean {
  return Math.abs(value - line) < 10 ** -most || (atLeast(value, line) && atLeast(line, value));
}
