import type { Area, Indicator, Observation, Programme } from '@onemetre/core';
import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import { withholdCounts } from './withhold-counts.ts';

/**
 * Random tables, in which every number is a sum of single counts that the test itself adds up, and another solver (HiGHS)
 * that looks for what can be worked out. Nothing here is shared with what is tested.
 */
const highs = await loadHighs();
const threshold = 10;
/** As many as the long run asks for, up to 1,000 of each kind; and always the same unless told otherwise. */
const numRuns = Math.min(1000, Number(process.env['ONEMETRE_RUNS'] ?? 100));
const seed = Number(process.env['ONEMETRE_SEED'] ?? 20261130);

/** A number that is stated: which single counts it adds up, and where it stands. */
interface Stated {
  readonly parts: readonly number[];
  readonly of: Pick<Observation, 'period'> & Partial<Pick<Observation, 'area' | 'breakdown'>>;
}

interface Table {
  readonly counts: readonly number[];
  readonly stated: readonly Stated[];
  readonly areas: readonly Area[];
  readonly indicator: Indicator;
}

const base = smallProgramme();
const [children] = base.indicators as [Indicator];
const area = (id: string, parent?: string): Area => ({
  id,
  title: { en: id },
  kind: 'town',
  ...(parent ? { parent } : {}),
});
const sum = (parts: readonly number[], counts: readonly number[]): number =>
  parts.reduce((total, at) => total + (counts[at] as number), 0);
const range = (length: number): number[] => [...Array(length).keys()];

const programmeOf = ({ counts, stated, areas, indicator }: Table): Programme => ({
  ...base,
  areas,
  indicators: [indicator],
  observations: stated.map(({ parts, of }, at): Observation => ({
    id: `o${at}`,
    indicator: 'children',
    value: sum(parts, counts),
    status: 'final',
    grade: 'original',
    ...of,
  })),
});

/** Small counts, as they are in streets, among larger ones. */
const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 10, max: 60 }),
  fc.integer({ min: 10, max: 400 }),
);
const counts = (length: number): fc.Arbitrary<number[]> => fc.array(count, { minLength: length, maxLength: length });
/** Now and then a number is not stated at all. */
const some = (stated: readonly Stated[]): fc.Arbitrary<readonly Stated[]> =>
  fc.subarray([...stated], { minLength: Math.ceil(stated.length * 0.7) });

const year = { period: '2024' } as const;
const oneWay = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc.record({
    counts: counts(size),
    stated: some([
      { parts: range(size), of: year },
      ...range(size).map((at) => ({ parts: [at], of: { ...year, area: `a${at}` } })),
    ]),
    areas: fc.constant(range(size).map((at) => area(`a${at}`))),
    indicator: fc.constant(children),
  }),
);

const groups = ['g0', 'g1', 'g2'];
const twoWay = fc.integer({ min: 2, max: 4 }).chain((size) => {
  const cell = (row: number, column: number): number => row * groups.length + column;
  const columns = range(groups.length);
  const rows = range(size);
  return fc.record({
    counts: counts(size * groups.length),
    stated: some([
      { parts: range(size * groups.length), of: year },
      ...rows.map((row) => ({ parts: columns.map((column) => cell(row, column)), of: { ...year, area: `a${row}` } })),
      ...columns.map((column) => ({
        parts: rows.map((row) => cell(row, column)),
        of: { ...year, breakdown: { age: `g${column}` } },
      })),
      ...rows.flatMap((row) =>
        columns.map((column) => ({
          parts: [cell(row, column)],
          of: { ...year, area: `a${row}`, breakdown: { age: `g${column}` } },
        })),
      ),
    ]),
    areas: fc.constant(rows.map((row) => area(`a${row}`))),
    indicator: fc.constant({
      ...children,
      dimensions: [{ id: 'age', title: { en: 'age' }, categories: groups.map((id) => ({ id, title: { en: id } })) }],
    }),
  });
});

const hierarchical = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 }).chain((sizes) => {
  const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((total, size) => total + size, 0));
  const inTown = (town: number): number[] => range(sizes[town] as number).map((at) => (starts[town] as number) + at);
  const all = sizes.reduce((total, size) => total + size, 0);
  return fc.record({
    counts: counts(all),
    stated: some([
      { parts: range(all), of: year },
      ...sizes.map((_, town) => ({ parts: inTown(town), of: { ...year, area: `t${town}` } })),
      ...sizes.flatMap((_, town) => inTown(town).map((at) => ({ parts: [at], of: { ...year, area: `v${at}` } }))),
    ]),
    areas: fc.constant([
      area('district'),
      ...sizes.map((_, town) => area(`t${town}`, 'district')),
      ...sizes.flatMap((_, town) => inTown(town).map((at) => area(`v${at}`, `t${town}`))),
    ]),
    indicator: fc.constant(children),
  });
});

const overTime = fc
  .record({ towns: fc.integer({ min: 1, max: 3 }), isFlow: fc.boolean() })
  .chain(({ towns, isFlow }) => {
    const cell = (town: number, quarter: number): number => town * 4 + quarter;
    const all = range(towns);
    const until = (quarter: number): number[] => range(quarter + 1);
    const place = (town: number | undefined) => (town === undefined || towns === 1 ? {} : { area: `a${town}` });
    const flows = [undefined, ...(towns === 1 ? [] : all)].flatMap((town): Stated[] => {
      const whose = town === undefined ? all : [town];
      const over = (quarters: readonly number[]): number[] =>
        whose.flatMap((one) => quarters.map((quarter) => cell(one, quarter)));
      const quarters = range(4).map((quarter) => ({
        parts: over(isFlow ? [quarter] : until(quarter)),
        of: { period: `2024-Q${quarter + 1}`, ...place(town) },
      }));
      return isFlow
        ? [{ parts: over(range(4)), of: { period: '2024-01-01/2024-12-31', ...place(town) } }, ...quarters]
        : quarters;
    });
    return fc.record({
      counts: counts(towns * 4),
      stated: some(flows),
      areas: fc.constant(towns === 1 ? [] : all.map((town) => area(`a${town}`))),
      indicator: fc.constant({
        ...children,
        frequency: 'quarter',
        timeBasis: isFlow ? 'flow' : 'year-to-date',
      } as Indicator),
    });
  });

/** The smallest and largest that a number can be, when only those that are open are known. */
const widthOf = (parts: readonly number[], open: readonly Stated[], { counts }: Table): number => {
  const names = (list: readonly number[]): string => list.map((at) => `x${at}`).join(' + ');
  const rows = open.map(({ parts: known }, at) => ` r${at}: ${names(known)} = ${sum(known, counts)}`).join('\n');
  const end = (direction: string): number => {
    const { Status, ObjectiveValue } = highs.solve(
      `${direction}\n obj: ${names(parts)}\nSubject To\n${rows === '' ? ' r: x0 >= 0' : rows}\nEnd`,
    );
    if (Status === 'Optimal') return ObjectiveValue;
    expect(Status).toMatch(/nbounded/);
    return Infinity;
  };
  const low = end('Minimize');
  return low === Infinity ? Infinity : end('Maximize') - low;
};

/** What was withheld of a table, and every finding of the other solver. */
const findings = (table: Table, release: Programme, earlier: readonly Programme[], shown: readonly Stated[]) => {
  const { withheld, issues } = withholdCounts(release, { threshold, earlier });
  const hidden = new Set(withheld.map(({ observation }) => observation));
  const open = [...table.stated.filter((_, at) => !hidden.has(at)), ...shown];
  const small = table.stated.flatMap(({ parts }, at) => {
    const value = sum(parts, table.counts);
    return value > 0 && value < threshold && !hidden.has(at) ? [at] : [];
  });
  const zeros = table.stated.flatMap(({ parts }, at) => (sum(parts, table.counts) === 0 && hidden.has(at) ? [at] : []));
  const narrow = [...hidden].filter(
    (at) => widthOf((table.stated[at] as Stated).parts, open, table) < threshold - 1e-4,
  );
  return { small, zeros, narrow, refused: issues.length > 0, hidden };
};

describe('no withheld count lies within less than the threshold', () => {
  test.each<[string, fc.Arbitrary<Table>]>([
    ['one-way', oneWay],
    ['two-way', twoWay],
    ['hierarchical', hierarchical],
    ['over time', overTime],
  ])('%s', (_, tables) => {
    let published = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const { small, zeros, narrow, refused } = findings(table, programmeOf(table), [], []);
        expect([small, zeros]).toEqual([[], []]);
        if (!refused) {
          expect(narrow).toEqual([]);
          published += 1;
        }
      }),
      { numRuns, seed },
    );
    // Where it refuses each time, it has protected nothing.
    expect(published).toBeGreaterThan(numRuns * 0.5);
  });

  test('two releases', () => {
    const two = fc
      .oneof(oneWay, hierarchical, twoWay)
      .chain((table) =>
        fc.record({ table: fc.constant(table), first: fc.subarray([...table.stated], { minLength: 1 }) }),
      );
    let published = 0;
    fc.assert(
      fc.property(two, ({ table, first }) => {
        const early = { ...table, stated: first };
        const before = programmeOf(early);
        const { hidden, refused: never } = findings(early, before, [], []);
        fc.pre(!never);
        const shown = first.filter((_, at) => !hidden.has(at));
        const release: Programme = {
          ...before,
          observations: (before.observations ?? []).filter((_, at) => !hidden.has(at)),
        };
        const { small, narrow, refused } = findings(table, programmeOf(table), [release], shown);
        if (refused) return;
        expect([small, narrow]).toEqual([[], []]);
        published += 1;
      }),
      { numRuns, seed },
    );
    expect(published).toBeGreaterThan(numRuns * 0.3);
  });
});
