import { expect, test } from 'vitest';
import { makeIndicator, makeObservations, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { checkLimits } from './check-limits.ts';
import { checkWork } from './check-work.ts';
import { limits } from './limits.ts';

const text = { en: '…' };
const times = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));
const found = (parts: Partial<Programme>) =>
  checkWork(makeProgramme(parts)).map(({ code, path, values }) => [code, path.join('.'), values]);
const tooMany = (path: string, count: number) => [['too-many-pairs', path, { count, limit: 1_000_000 }]];
const areas = (n: number) => times(n, (i) => ({ id: `a${i}`, title: text, kind: 'town' as const }));
const values = (n: number) => makeObservations(Object.fromEntries(times(n, (i) => [String(1000 + i), i])));
const targets = (n: number, parts = {}) => times(n, (i) => makeTarget({ id: `t${i}`, value: 9, ...parts }));

test('a chain of areas, actions, domains or units may have 32 links, and one more is named at the first that has it', () => {
  const chain = (n: number) => times(n, (i) => ({ ...areas(n)[i]!, ...(i === 0 ? {} : { parent: `a${i - 1}` }) }));
  expect(found({ areas: chain(33) })).toEqual([]);
  expect(found({ areas: chain(35) })).toEqual([['chain-too-long', 'areas.33.parent', { limit: 32 }]]);
  const parties = times(34, (i) => ({
    ...{ id: `p${i}`, title: text, kind: 'government' as const },
    ...(i === 33 ? {} : { succeededBy: { id: `p${i + 1}`, date: '2023' } }),
  }));
  expect(found({ parties })).toEqual([['chain-too-long', 'parties.0.succeededBy.id', { limit: 32 }]]);
  const ring = areas(40).map((area, i) => ({ ...area, parent: `a${(i + 1) % 40}` }));
  expect(found({ areas: ring.slice(0, 3).map((area, i) => ({ ...area, parent: `a${(i + 1) % 3}` })) })).toEqual([]);
});

test('targets look at each other, and at values, starting points and definitions of their indicator', () => {
  const indicators = [makeIndicator()];
  expect(found({ indicators, targets: targets(1000) })).toEqual([]);
  expect(found({ indicators, targets: targets(1001) })).toEqual(tooMany('indicators.0', 1001 * 1001));
  expect(found({ indicators, targets: targets(500), observations: values(1501) })).toEqual(
    tooMany('indicators.0', 500 * 2001),
  );
  const baselines = times(1501, (i) => ({ figure: `f${i}`, sameLabel: true, sameBasis: true }));
  expect(found({ indicators: [makeIndicator({ baselines })], targets: targets(500) })).toEqual(
    tooMany('indicators.0', 500 * 2001),
  );
});

test('a direction compares each pair of values of the longest series, others do not', () => {
  const indicators = [makeIndicator()];
  const direction = targets(1, { kind: 'direction' });
  expect(found({ indicators, targets: targets(1), observations: values(1000) })).toEqual([]);
  expect(found({ indicators, targets: direction, observations: values(999) })).toEqual([]);
  expect(found({ indicators, targets: direction, observations: values(1000) })).toEqual(
    tooMany('indicators.0', 1001 + 1_000_000),
  );
});

test('areas are put together for each period, where they add up, and for each target above them', () => {
  const observations = values(999).map((one) => ({ ...one, area: 'a0' }));
  const apart = { areas: areas(1000), observations };
  expect(found({ ...apart, indicators: [makeIndicator()], targets: targets(1) })).toEqual([]);
  const indicators = [makeIndicator({ aggregation: 'sum' })];
  expect(found({ ...apart, indicators, targets: [] })).toEqual([]);
  expect(found({ ...apart, indicators, targets: targets(1, { area: 'a1' }) })).toEqual([]);
  expect(found({ ...apart, indicators, targets: targets(1) })).toEqual(tooMany('indicators.0', 1000 + 999_000 * 2));
});

test('duties, clusters and weights count the leaves and groups that they bear on', () => {
  const indicators = [makeIndicator()];
  const responsibilities = times(1001, () => ({ item: 'action', party: 'office', duty: 'lead' as const }));
  expect(found({ indicators, targets: targets(999), responsibilities })).toEqual([]);
  expect(found({ indicators, targets: targets(1000), responsibilities })).toEqual(
    tooMany('responsibilities', 1_001_000),
  );
  const weights = times(1000, () => ({ item: 'action', axis: 'outcome' as const, weight: 1 }));
  expect(found({ weights })).toEqual(tooMany('weights', 1000 * 1002));
});

test('sixty indicators of twenty streets over sixty months, each street with targets and an office, are not too much', () => {
  const streets = times(20, (i) => ({ ...areas(20)[i]!, id: `s${i}`, parent: 'd' }));
  const ids = times(60, (i) => `i${i}`);
  const months = times(60, (i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
  const sources = [{ document: 'monthly-table', place: '…' }];
  const programme = makeProgramme({
    areas: [{ id: 'd', title: text, kind: 'district' }, ...streets],
    indicators: ids.map((id) => makeIndicator({ id, aggregation: 'sum', frequency: 'month', sources })),
    targets: ids.flatMap((indicator) =>
      ['d', ...streets.map(({ id }) => id)].map((area) =>
        makeTarget({ id: `${indicator}-${area}`, indicator, area, kind: 'cumulative', value: 9000, sources }),
      ),
    ),
    responsibilities: streets.map(({ id: party }) => ({ item: 'action', party, duty: 'lead' as const })),
    observations: ids.flatMap((indicator) =>
      months.flatMap((period) =>
        streets.map(({ id: area }) => ({
          ...{ id: `${indicator}-${period}-${area}`, indicator, area, period, value: 100, published: '2026-01-31' },
          ...{ status: 'final' as const, grade: 'original' as const, sources },
        })),
      ),
    ),
  });
  expect(programme.observations).toHaveLength(72_000);
  expect(checkLimits(programme)).toEqual([]);
  expect(checkWork(programme)).toEqual([]);
  expect(JSON.stringify(programme).length).toBeLessThan(limits.bytes);
});
