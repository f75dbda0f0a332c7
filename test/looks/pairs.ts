/** The things that vary, each with its values. */
export type Dimensions = Readonly<Record<string, readonly unknown[]>>;

/** One choice of a value for each. */
export type Row<D extends Dimensions> = { readonly [Name in keyof D]: D[Name][number] };

/** Every combination, the last dimension fastest. */
export const everyRow = <D extends Dimensions>(dimensions: D): readonly Row<D>[] =>
  Object.entries(dimensions).reduce<readonly Record<string, unknown>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  ) as readonly Row<D>[];

/** Every two values of different dimensions, as places in their lists. */
const pairKeys = (row: readonly number[]): readonly string[] =>
  row.flatMap((a, i) => row.slice(i + 1).map((b, k) => `${i}:${a} ${i + 1 + k}:${b}`));

/**
 * A selection of rows in which every two values of different dimensions meet at least once. Built the way AETG does it: each
 * row begins with a pair that has not met yet, and takes for each other dimension the value with the most new pairs; of
 * equal values the one used least, so that the rest of the product is sampled evenly. The same dimensions give the same rows.
 *
 * D. M. Cohen, S. R. Dalal, M. L. Fredman and G. C. Patton, “The AETG system: an approach to testing based on
 * combinatorial design”, IEEE Transactions on Software Engineering 23(7), 1997.
 *
 * @example
 * pairRows({ a: [1, 2], b: [1, 2], c: [1, 2] }).length // => 4
 */
export const pairRows = <D extends Dimensions>(dimensions: D): readonly Row<D>[] => {
  const names = Object.keys(dimensions);
  const sizes = names.map((name) => dimensions[name]?.length ?? 0);
  const missing = new Set(
    sizes.flatMap((size, i) =>
      sizes
        .slice(i + 1)
        .flatMap((other, k) =>
          Array.from({ length: size * other }, (_, at) => `${i}:${Math.floor(at / other)} ${i + 1 + k}:${at % other}`),
        ),
    ),
  );
  const used = sizes.map((size) => Array.from({ length: size }, () => 0));
  const rows: number[][] = [];
  while (missing.size > 0) {
    const [first = ''] = missing;
    const begun = new Map(first.split(' ').map((part) => part.split(':').map(Number) as [number, number]));
    for (const [place, size] of sizes.entries()) {
      if (begun.has(place)) continue;
      const gain = (value: number): number =>
        [...begun].filter(([other, its]) =>
          missing.has(other < place ? `${other}:${its} ${place}:${value}` : `${place}:${value} ${other}:${its}`),
        ).length;
      const values = Array.from({ length: size }, (_, value) => value);
      const best = values.reduce((a, b) => {
        const more = gain(b) - gain(a);
        return more > 0 || (more === 0 && (used[place]?.[b] ?? 0) < (used[place]?.[a] ?? 0)) ? b : a;
      });
      begun.set(place, best);
    }
    const row = names.map((_, place) => begun.get(place) ?? 0);
    row.forEach((value, place) => {
      const counts = used[place];
      if (counts) counts[value] = (counts[value] ?? 0) + 1;
    });
    pairKeys(row).forEach((key) => missing.delete(key));
    rows.push(row);
  }
  return rows.map((row) =>
    Object.fromEntries(names.map((name, place) => [name, dimensions[name]?.[row[place] ?? 0]])),
  ) as unknown as readonly Row<D>[];
};
