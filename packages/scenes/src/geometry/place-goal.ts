/** A line from here to a flag: where to get, while nobody knows how far it is now. Sizes in steps of a line of ten. */
export interface PlacedGoal {
  /** Where the flag stands. */
  readonly flag: number;
  /** The steps on the way to it, each of them one thing; none where they are too many to be counted. */
  readonly steps: readonly number[];
}

/** More steps than this are a pattern and no longer things. */
const most = 20;
const length = 10;

/**
 * A number that is wanted as a flag at the end of a line. An empty box would read as nothing done; a line says only how far
 * there is to go.
 *
 * @param wanted how many there should be
 * @throws RangeError where it is not above zero
 *
 * @example
 * placeGoal(5) // => { flag: 10, steps: [2, 4, 6, 8, 10] }
 * @example
 * placeGoal(93).steps // => []
 */
export const placeGoal = (wanted: number): PlacedGoal => {
  if (!(wanted > 0)) throw new RangeError(`placeGoal requires a number above 0, got ${String(wanted)}`);
  const counted = Number.isInteger(wanted) && wanted <= most ? wanted : 0;
  const steps = [...Array(counted).keys()].map((step) => Number((((step + 1) / counted) * length).toFixed(3)));
  return { flag: length, steps };
};
