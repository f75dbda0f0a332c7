/** Above this, single marks are too fine to be seen and a count is one length. */
const most = 60;

/**
 * Marks that can be counted: one for each item, in shares of the width, so that the longest row fills it.
 *
 * @example
 * placeTally(2, 40) // => [{ x: 0, width: 0.02 }, { x: 0.025, width: 0.02 }]
 */
export const placeTally = (
  count: number,
  longest: number,
): readonly { readonly x: number; readonly width: number }[] => {
  if (count === 0 || longest === 0) return [];
  if (longest > most) return [{ x: 0, width: count / longest }];
  // Few items keep the size of a mark; they do not swell to fill the row.
  const pitch = 1 / Math.max(longest, 24);
  const width = Number((pitch * 0.8).toFixed(6));
  return [...Array(count).keys()].map((index) => ({ x: Number((index * pitch).toFixed(6)), width }));
};
