import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { writeSeed, write } = workFolder();
const seed = (name: string): string => fileURLToPath(new URL(`../../../seeds/${name}.json`, import.meta.url));
const [first, second] = [seed('demo-district/plan-2021-2025'), seed('demo-district/plan-2026-2030')];

const linesOf = (args: readonly string[]): string[] => {
  const { code, out, err } = runCommand(args);
  expect([code, err]).toEqual([0, '']);
  return out.trimEnd().split('\n');
};

const dataOf = (args: readonly string[]): Record<string, unknown> =>
  JSON.parse(linesOf([...args, '--json']).join('\n')) as Record<string, unknown>;

describe('attention', () => {
  test('names what needs action, why, and the units with their duty', () => {
    const lines = linesOf(['attention', first, '--as-of', '2026-03-20', '--lang', 'zh-Hans']);
    expect(lines[0]).toBe('# 需要先办');
    expect(lines[1]).toMatch(/^✕\t亲水点水质达标率 保持95%以上\t未能保持。牵头：区水务局。.*\twater-quality-hold$/);
    expect(lines).toContain('# 已过期限，尚无答复');
  });

  test('as JSON, with the sentence beside the reasons', () => {
    const data = dataOf(['attention', first, '--as-of', '2026-03-20']);
    expect(Object.keys(data)).toEqual(['programmeId', 'asOf', 'knownAt', 'action', 'pastDueUnknown']);
    expect((data['action'] as object[])[0]).toMatchObject({
      id: 'water-quality-hold',
      state: 'breached',
      text: expect.any(String) as string,
    });
  });

  test('a plan in which nothing is due says so', () => {
    expect(linesOf(['attention', second, '--as-of', '2026-01-01'])).toEqual([
      '# needs action first',
      'none',
      '# past its deadline without an answer',
      'none',
    ]);
  });
});

describe('history', () => {
  test('a column for each date, a row for each item', () => {
    const lines = linesOf(['history', first, '--every', 'release', '--as-of', '2024-04-20']);
    expect(lines[0]).toBe('target or item\t2022-04-20\t2023-04-20\t2024-04-20\tid');
    expect(lines[1]).toBe(
      'Nursery seats per 100 children under three at least 12\t→ On track\t→ On track\t→ On track\tnursery-seats-2025',
    );
  });

  test('on dates of one’s own, by what was known then or now', () => {
    const air = (args: readonly string[]) =>
      (
        dataOf(['history', first, '--dates', '2025-04-20,2025-10-20', ...args])['items'] as {
          id: string;
          points: object[];
        }[]
      ).find(({ id }) => id === 'air-days-2026')?.points;
    expect(air([])).toMatchObject([{ asOf: '2025-04-20', observed: 78 }, { observed: 79.2 }]);
    expect(air(['--now'])).toMatchObject([{ observed: 79.2 }, { observed: 79.2 }]);
  });

  test('a rhythm that does not exist is named with those that do', () => {
    expect(runCommand(['history', first, '--every', 'week'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no rhythm week. Rhythms: month, quarter, half-year, year, release.\n',
    });
  });
});

describe('diff', () => {
  test('two dates of one file: states with their causes, values, plan, corrections, and what stayed', () => {
    const lines = linesOf(['diff', first, '--from', '2025-04-20', '--to', '2025-10-20']);
    expect(lines.filter((line) => line.startsWith('#'))).toEqual(['# states', '# values', '# plan', '# corrections']);
    expect(lines).toContain('2025-08-01\tv-air-days-2024\tvalue: 78 → 79.2\ta station was added later');
    expect(lines[lines.length - 1]).toMatch(/^\d+ items unchanged$/);
  });

  test('two releases of one plan, each on its own date', () => {
    const older = writeSeed('older.json');
    const newer = writeSeed('newer.json', '"value": 3', '"value": 2.5');
    const data = dataOf(['diff', older, newer]);
    expect(data).toMatchObject({
      kind: 'moments',
      values: [],
      plan: [{ kind: 'lowered', from: 3, to: 2.5, demand: 'more' }],
    });
    expect(linesOf(['diff', older, older])).toEqual([expect.stringMatching(/^\d+ items unchanged$/)]);
  });

  test('two editions: facts about the plan, and renames only as questions', () => {
    const lines = linesOf(['diff', first, second]);
    expect(lines[0]).toBe('# plan');
    expect(lines).toContain(
      'Nursery seats per 100 children under three: the target was raised from 12 seats to 18 seats, which asks for more.\tnursery-seats-2030',
    );
    expect(lines).toContain('# perhaps renamed: for a person to decide');
    expect(Object.keys(dataOf(['diff', first, second]))).toEqual([
      'kind',
      'earlier',
      'later',
      'carriedOn',
      'plan',
      'proposals',
    ]);
  });

  test.each([
    [[first], 'With one file, give the first date: --from.'],
    [[first, '--from', '2027-01-01'], 'The first date is later than the second.'],
    [[first, '--from', '2025'], 'A date is written YYYY-MM-DD: 2025'],
  ])('%j cannot be compared', (args, sentence) => {
    expect(runCommand(['diff', ...args])).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });
});

describe('forecast', () => {
  test('one line for each target, or for the one asked for', () => {
    const [line, ...more] = linesOf(['forecast', first, '--item', 'inclusive-share-2025', '--as-of', '2025-04-20']);
    expect(line).toMatch(
      /^△\tShare of inclusive .*it stands at 85\.5% in 2025, which does not meet the target .*\tinclusive-share-2025$/,
    );
    expect(more).toEqual([]);
    const data = dataOf(['forecast', first, '--as-of', '2025-04-20']);
    const { targets } = JSON.parse(readFileSync(first, 'utf8')) as { readonly targets: readonly unknown[] };
    expect(data['items']).toHaveLength(targets.length);
  });

  test('a target that is not there', () => {
    expect(runCommand(['forecast', first, '--item', 'nope'])).toEqual({
      code: 2,
      out: '',
      err: 'The file has no target nope.\n',
    });
  });
});

describe('evaluability', () => {
  test('what each item lacks, what could be judged, and the counts by group', () => {
    const lines = linesOf(['evaluability', seed('xiqing/programme'), '--lang', 'zh-Hans']);
    expect(lines[0]).toBe('目标或事项\t欠缺\t目前能评估\t补上后能评估\t编号');
    expect(lines).toContain('# 分组');
    expect(lines[lines.indexOf('# 分组') + 1]).toMatch(/项中 0 项没有欠缺\t.*列了单位，没有写明由谁牵头 \d+/);
    expect(Object.keys(dataOf(['evaluability', first]))).toEqual(['programmeId', 'items', 'groups']);
  });
});

test.each(['attention', 'history', 'forecast'])(
  '%s asks for a date that the file does not give, and names one that is none',
  (name) => {
    const undated = write(
      'undated.json',
      JSON.stringify({ ...(JSON.parse(readFileSync(first, 'utf8')) as object), asOf: undefined }),
    );
    expect(runCommand([name, undated])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('no date to judge as of') as string,
    });
    expect(runCommand([name, undated, '--as-of', '2025-02-30'])).toMatchObject({
      code: 2,
      err: 'A date is written YYYY-MM-DD: 2025-02-30\n',
    });
  },
);

test.each(['attention', 'history', 'diff', 'forecast', 'evaluability'])(
  '%s tells faults of the file as check does',
  (name) => {
    const faulty = writeSeed('faulty.json', '"value": 3', '"value": "x"');
    expect(runCommand([name, faulty])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('error') as string,
    });
    expect(runCommand([name, '/nowhere/plan.json'])).toMatchObject({ code: 2, out: '' });
  },
);
