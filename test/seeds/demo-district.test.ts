import { existsSync, readFileSync } from 'node:fs';
import {
  evaluateProgramme,
  flags as allFlags,
  kinds as allKinds,
  parseProgramme,
  reasons as allReasons,
  states as allStates,
  type Answer,
  type Programme,
  type Reason,
} from '@onemetre/core';
import { describe, expect, test } from 'vitest';

interface Expected {
  readonly file: string;
  readonly asOf: string;
  readonly item: string;
  readonly state: string;
  readonly flags: readonly string[];
  readonly because: string;
}

const folder = new URL('../../seeds/demo-district/', import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;
const files = ['plan-2021-2025.json', 'plan-2026-2030.json'] as const;
const programmes = new Map(files.map((file) => [file as string, read<Programme>(file)]));
const expected = read<readonly Expected[]>('expected-states.json');
const closed = programmes.get(files[0]) as Programme;
const running = programmes.get(files[1]) as Programme;

const slip = 'a slip of the file: the district is published, and has been put right';
const rare = 'rare, and left to the programmes that are generated: test/oracle/reached.test.ts';

/** Reasons that no series of the district comes to, each with why. */
const notShown: Partial<Record<Reason, string>> = {
  'baseline-after-deadline': slip,
  'baseline-is-bound': slip,
  'baseline-on-the-line': slip,
  'baseline-zero': slip,
  'cannot-add-up': slip,
  'differs-from-areas': slip,
  'differs-from-groups': slip,
  'final-before-end': slip,
  'more-than-all': slip,
  'no-target-value': slip,
  'no-unit': slip,
  'not-of-units': slip,
  'not-released': slip,
  'nothing-to-cover': slip,
  'rank-not-defined': slip,
  'target-on-wrong-side': slip,
  'tied-values': slip,
  'value-below-zero': slip,
  'after-as-of': rare,
  'areas-missing': rare,
  'before-baseline': rare,
  'counts-from-zero': rare,
  'groups-missing': rare,
  'inexact-value': rare,
  'no-change': rare,
  'no-denominator': rare,
  'overlapping-period': rare,
  'unit-count-differs': rare,
  'value-withheld': rare,
  'no-scale': 'a mean of areas in an unusual unit: packages/core/src/area/area.test.ts',
};

describe('the demonstration district', () => {
  test.each(files)(
    '%s is a programme, with no warnings but those it carries on purpose: targets that cannot be judged, and leads that disagree',
    (file) => {
      const parsed = parseProgramme(programmes.get(file));
      expect(parsed.ok).toBe(true);
      const carried = [
        'direction-contradicts wait-days-2025',
        'target-not-judged quiet-zones-2025',
        'leads-disagree report-quiet-rooms-open-2025-Q4-build',
      ];
      expect(parsed.issues.map(({ code, item }) => `${code} ${item}`)).toEqual(file === files[0] ? carried : []);
    },
  );

  test.each(expected.map((row) => [`${row.item} on ${row.asOf} is ${row.state}`, row] as const))(
    '%s',
    (_, { file, asOf, item, state, flags }) => {
      const answer = evaluateProgramme(programmes.get(file) as Programme, { asOf }).answers.get(item);
      expect({ state: answer?.state, flags: [...(answer?.flags ?? [])].sort() }).toEqual({
        state,
        flags: [...flags].sort(),
      });
    },
  );

  test('sources.md lists the rows that were worked out by hand', () => {
    const page = readFileSync(new URL('sources.md', folder), 'utf8');
    const row = ({ asOf, item, state, flags, because }: Expected): string =>
      `| ${asOf} | \`${item}\` | ${state} | ${flags.join(', ') || '—'} | ${because} |`;
    expect(page).toContain(`: ${expected.length} rows `);
    expect(expected.map(row).filter((line) => !page.includes(line))).toEqual([]);
  });

  test('shows every state and every flag of the closed lists', () => {
    expect(new Set(expected.map(({ state }) => state))).toEqual(new Set(allStates));
    expect(new Set(expected.flatMap(({ flags }) => flags))).toEqual(new Set(allFlags));
  });

  // What real tables taught: each rule has its series, and the answer says by which it was judged.
  test.each([
    ['high-desks-2025', '2026-03-20', 'values-prevail'],
    ['snack-rooms-open', '2026-03-20', 'superseded-by-lead'],
    ['reading-chairs-2025', '2026-03-20', 'derived-from-rate'],
    ['climbing-hall-2027', '2026-03-20', 'rate-only'],
    ['clinic-ramps-2025', '2026-03-20', 'share-excludes'],
    ['shared-books-no-start', '2026-03-20', 'counts-from-document'],
    ['seed-bags-no-start', '2026-03-20', 'no-start'],
    ['paper-surveys-2027', '2026-03-20', 'discontinued'],
    ['art-lessons-city', '2026-03-20', 'comparison-not-published'],
    ['night-clinics-2028', '2026-03-20', 'no-whole-expected'],
    ['youth-centres-2027', '2026-03-20', 'no-path'],
    ['counsellors-2027', '2026-03-20', 'value-too-old'],
    ['swimmers-2025', '2026-03-20', 'total-from-parts'],
    ['young-residents-2025', '2026-03-20', 'vintage-differs'],
    ['lent-toys-2025', '2026-03-20', 'starts-inside-year'],
    ['street-noise-2025', '2026-03-20', 'part-year-value'],
    ['story-corners-xindu-2027', '2026-03-20', 'area-merged'],
    ['book-cards-2025', '2026-03-20', 'counts-not-given'],
    ['quiet-rooms-open', '2026-03-20', 'leads-disagree'],
    ['art-hours-weekly', '2026-03-20', 'publication-date-unknown'],
    ['m-slow-lane', '2026-03-20', 'change-without-document'],
    ['herb-gardens-2027', '2026-03-20', 'no-baseline'],
    ['first-books-2027', '2026-03-20', 'baseline-basis-differs'],
    ['swapped-toys-2025', '2026-03-20', 'bound-straddles-line'],
    ['fire-drills-quarterly', '2026-03-20', 'longer-than-period'],
    ['street-songs-direction', '2026-03-20', 'needs-two-points'],
  ])('%s on %s says %s', (item, asOf, reason) => {
    const { because } = evaluateProgramme(closed, { asOf }).answers.get(item) as Answer;
    expect([because.reason, ...(because.caveats ?? []), ...because.ignored.map((one) => one.reason)]).toContain(reason);
  });

  test('every reason that a sound file can come to has its series; the others are named, each with why', () => {
    const dates = new Map(files.map((file) => [file, new Set<string>()]));
    for (const { file, asOf } of expected) dates.get(file as (typeof files)[number])?.add(asOf);
    const shown = new Set(
      [...dates].flatMap(([file, days]) =>
        [...days].flatMap((asOf) =>
          [...evaluateProgramme(programmes.get(file) as Programme, { asOf }).answers.values()].flatMap(
            ({ because }) => [because.reason, ...because.caveats, ...because.ignored.map(({ reason }) => reason)],
          ),
        ),
      ),
    );
    expect(allReasons.filter((reason) => !shown.has(reason)).sort()).toEqual(Object.keys(notShown).sort());
  });

  test('every way of claiming and every span in which something is due has its series', () => {
    const both = [closed, running];
    const claims = both.flatMap(({ reports = [] }) => reports.map(({ claim }) => claim));
    const all = ['started', 'under-way', 'done', 'recurring', 'unfinished', 'stopped', 'cancelled'];
    expect([...new Set(claims)].sort()).toEqual(all.sort());
    const spans = both.flatMap(({ targets }) => targets.flatMap((target) => ('per' in target ? [target.per] : [])));
    expect([...new Set(spans)].sort()).toEqual(['day', 'quarter', 'term', 'week', 'year']);
  });

  test('what the plan only strives for, and what was lowered, is told as that', () => {
    const { answers } = evaluateProgramme(closed, { asOf: '2026-03-20' });
    expect(answers.get('star-parks-2025')).toMatchObject({ state: 'missed', variant: 'aspired' });
    expect(answers.get('lit-paths-2027')?.adjusted).toMatchObject({ state: 'at-risk', document: 'bulletin' });
    expect(answers.get('paper-surveys-2027')?.lastKnown).toMatchObject({ state: 'at-risk', date: '2023-12-31' });
    expect(answers.get('reading-chairs-2025')?.because.numbers.observed).toBe(1180);
  });

  test('a unit was merged into another, and an area: both by a document, from its day on', () => {
    const carried = (asOf: string) =>
      [...evaluateProgramme(closed, { asOf }).successions.values()].map(
        ({ id, now }) => `${id} → ${now.id}, ${now.date}`,
      );
    expect(carried('2024-06-30')).toEqual([]);
    expect(carried('2026-03-20')).toEqual(['parks → build, 2024-07-01', 'street-4 → street-3, 2026-01-01']);
    const judged = evaluateProgramme(closed, { asOf: '2026-03-20' });
    // Off track on the day before and at risk now: it stays where it arose. All else went over.
    expect(judged.groups.get('parks')).toMatchObject({ worst: ['barrier-free-2027'], outcome: { total: 1 } });
    expect(judged.groups.get('build')?.worst).not.toContain('barrier-free-2027');
    const series = judged.series.get('story-corners') ?? [];
    expect(series[0]?.points.map(({ value, parts }) => [value, parts?.length])).toEqual([
      [40, 7],
      [40, 6],
      [42, 6],
    ]);
    expect(series.filter(({ breaks }) => breaks.length > 0).map(({ area }) => area)).toEqual(['street-3']);
  });

  test('shows every kind of target, every comparator and every duty', () => {
    const targets = [...closed.targets, ...running.targets];
    expect([...new Set(targets.map(({ kind }) => kind))].sort()).toEqual(Object.keys(allKinds).sort());
    expect(new Set(targets.map(({ comparator }) => comparator))).toEqual(
      new Set(['ge', 'gt', 'le', 'eq', 'range', 'approx', 'within', 'not-stated']),
    );
    expect(new Set(closed.responsibilities.map(({ duty }) => duty))).toEqual(new Set(['lead', 'support', 'by-duty']));
  });

  test('publishes no value before its period has ended', () => {
    for (const { period, published, id } of [...(closed.observations ?? []), ...(running.observations ?? [])]) {
      expect(`${id} ${published}` > `${id} ${period.slice(0, 4)}`).toBe(true);
    }
  });

  test('chains its two editions, with targets carried, raised, lowered, dropped and new', () => {
    expect(closed.edition?.continuedBy?.programme).toBe(running.id);
    expect(running.edition?.continues?.programme).toBe(closed.id);
    const before = new Map(closed.targets.map((target) => [target.id, target]));
    const carried = running.targets.flatMap((target) => {
      const old = target.continues && before.get(target.continues.id);
      return old ? [{ old, target }] : [];
    });
    const difference = (pair: (typeof carried)[number]) =>
      (pair.target.value ?? Number.NaN) - (pair.old.value ?? Number.NaN);
    expect(carried.some((pair) => difference(pair) === 0)).toBe(true);
    expect(carried.some((pair) => difference(pair) > 0)).toBe(true);
    expect(carried.some((pair) => difference(pair) < 0)).toBe(true);
    expect(running.targets.some(({ continues }) => continues === undefined)).toBe(true);
    expect(carried.length).toBeLessThan(closed.targets.length);
    for (const { continues } of [...running.actions, ...running.indicators]) {
      if (continues) expect([...closed.actions, ...closed.indicators].map(({ id }) => id)).toContain(continues.id);
    }
  });

  test('shares no count, title or unit list with a real plan', () => {
    const real = new URL('../xiqing/programme.json', folder);
    expect(existsSync(real)).toBe(true);
    const plan = JSON.parse(readFileSync(real, 'utf8')) as Programme;
    const titles = new Set(
      [...plan.actions, ...plan.domains, ...plan.indicators, ...plan.parties, ...(plan.commitments ?? [])].map(
        ({ title }) => title['zh-Hans'],
      ),
    );
    const ours = [
      ...closed.actions,
      ...closed.domains,
      ...closed.indicators,
      ...closed.parties,
      ...(closed.commitments ?? []),
    ].map(({ title }) => title['zh-Hans']);
    expect(ours.filter((title) => titles.has(title))).toEqual([]);
    const counts = ({ domains, actions, parties, targets, commitments }: Programme) => [
      domains.filter(({ role }) => role === 'domain').length,
      actions.length,
      parties.length,
      targets.length,
      commitments?.length,
    ];
    counts(closed).forEach((count, i) => expect(count).not.toBe(counts(plan)[i]));
  });
});
