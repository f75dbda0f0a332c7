import { evaluateProgramme, parseProgramme, type Indicator, type Programme, type Target } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { readTable } from '../tables/read-table.ts';
import { addMonthlyTable } from './add-monthly-table.ts';
import type { TableSheet } from '../tables/table.ts';
import type { MonthlyReading, MonthlyTable } from './monthly-table.ts';
import { readMonthlyTable } from './read-monthly-table.ts';

const words = (text: string) => ({ 'zh-Hans': text });

/** A plan for the year of the table: counts to date, and works that are only reported. */
const plan = (): Programme => {
  const office = officeProgramme();
  const [places] = office.indicators as [Indicator];
  const [target] = office.targets as [Target];
  const names = ['新增技能人才', '补贴性培训', '城市老年食堂', '二级综合医院单独设口腔科', '市级公立口腔专科医院'];
  return {
    ...office,
    period: { start: '2023', end: '2023' },
    indicators: names.map((name, at) => ({ ...places, id: `i${at}`, title: words(name) })),
    targets: names.map((_, at) => ({
      ...target,
      id: `t${at}`,
      indicator: `i${at}`,
      value: 4000,
      quantity: words('4000'),
      deadline: '2023',
    })),
    observations: [],
  } as Programme;
};

const heads = '指标,年度目标,单位,截至本月累计,完成率（%）,状态,备注';
/** Names and figures of a county's real monthly table. */
const table = `2023年3月份进展情况表\n\n${heads}
新增技能人才,4000,人,736,18.04,,
补贴性培训,8000,人次,2579人次,32.24,,
城市老年食堂,6,个,0,0,,
二级综合医院单独设口腔科,90,%,,,已完成,
市级公立口腔专科医院,,,,,无任务,
合计,,,3315,,,
医护比,1:1,,,,已完成,
`;
const file = { name: '三月.csv', sha256: 'a'.repeat(64), received: '2023-05-10', published: '2023-05-09' };

const add = (text: string, programme = plan(), reading: MonthlyReading = {}) => {
  const read = readTable(new TextEncoder().encode(text), { name: file.name });
  const monthly = read.ok ? readMonthlyTable(read.sheets, file.name, reading) : null;
  if (monthly === null) throw new Error('no monthly table');
  return addMonthlyTable(programme, monthly, file);
};
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('a monthly table as an office keeps it', () => {
  const { programme, entries, issues } = add(table);

  test('is known by its heads, and its month by its title', () => {
    expect(programme.observations?.map(({ indicator, period, value }) => [indicator, period, value])).toEqual([
      ['i0', '2023-01-01/2023-03-31', 736],
      ['i1', '2023-01-01/2023-03-31', 2579],
      ['i2', '2023-01-01/2023-03-31', 0],
      ['i4', '2023-01-01/2023-03-31', null],
    ]);
  });

  test('states in words are claims and absences, printed rates stand beside the values', () => {
    expect(programme.reports).toMatchObject([{ item: 't3', claim: 'done', party: 'health', period: '2023-03' }]);
    expect(programme.observations?.[3]).toMatchObject({ absence: 'not-applicable' });
    expect(programme.observations?.[0]).toMatchObject({ completionRate: { rate: 18.04, of: 'value' } });
  });

  test('each value names its file, its hash, its cell and the day on which it came', () => {
    const { sources = [], published } = programme.observations?.[0] ?? {};
    expect([sources, published]).toEqual([
      [{ document: `document-${'a'.repeat(12)}`, place: '三月!D4' }],
      '2023-05-09',
    ]);
    expect(programme.documents[1]).toMatchObject({
      sha256: file.sha256,
      accessed: '2023-05-10',
      title: words('三月.csv'),
    });
  });

  test('what was left out is told', () => {
    expect(issues.map(({ code, cells }) => [code, cells])).toEqual([
      ['row-left-out', ['A9']],
      ['target-differs', ['B5']],
      ['target-differs', ['B6']],
      ['target-differs', ['B7']],
      ['row-not-in-plan', ['A10']],
    ]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added', 'added', 'added', 'left-out']);
  });

  test('comes to a programme that can be judged', () => {
    const parsed = parseProgramme(programme);
    expect(parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { answers } = evaluateProgramme(programme, { asOf: '2023-06-30' });
    expect(answers.get('t3')).toMatchObject({ state: 'achieved', flags: ['declared'] });
    expect(answers.get('t0')?.state).not.toBe('achieved');
  });

  test('and once more changes nothing', () => {
    const again = add(table, programme);
    expect(again.programme).toEqual(programme);
    expect(again.entries.filter(({ outcome }) => outcome === 'added')).toEqual([]);
  });
});

test('another value for a month that the plan has is an error, and nothing is written over', () => {
  const { programme } = add(table);
  const { programme: after, issues } = add(table.replace(',736,', ',763,'), programme);
  expect(after).toEqual(programme);
  expect(issues.find(({ code }) => code === 'value-differs')).toMatchObject({
    severity: 'error',
    cells: ['D4'],
    values: { written: '763', before: '736' },
  });
});

test.each<[string, string, string | undefined, string | undefined]>([
  ['the month that is asked for', `${heads}\n新增技能人才,1,人,9,,,`, '2023-05', '2023-01-01/2023-05-31'],
  [
    'the month of a head',
    `2023年\n${heads.replace('截至本月累计', '1—4月完成')}\n新增技能人才,1,人,9,,,`,
    undefined,
    '2023-01-01/2023-04-30',
  ],
  [
    'the month of a head that says its year too',
    `${heads.replace('截至本月累计', '截至2023年3月累计')}\n新增技能人才,1,人,9,,,`,
    undefined,
    '2023-01-01/2023-03-31',
  ],
  ['no month at all', `${heads}\n新增技能人才,1,人,9,,,`, undefined, undefined],
  ['a year without a month', `2023年进展情况\n${heads}\n新增技能人才,1,人,9,,,`, undefined, undefined],
])('%s', (_, text, month, period) => {
  const { programme, issues } = add(text, plan(), month === undefined ? {} : { month });
  expect(programme.observations?.[0]?.period).toBe(period);
  expect(codes(issues).includes('month-unknown')).toBe(period === undefined);
});

test.each<[string, string, string]>([
  ['a dash', '—,,,', 'cell-question'],
  ['a share in place of a rate', '9,0.18,,', 'cell-question'],
  ['words that are no state', ',,按计划有序组织培训三期,', 'words-left-out'],
])('%s is told', (_, cells, code) => {
  const { issues } = add(`2023年3月\n${heads}\n新增技能人才,4000,人,${cells}`);
  expect(codes(issues)).toContain(code);
});

test('a value to date is none of an indicator that counts period by period', () => {
  const flows = { ...plan(), indicators: plan().indicators.map((one) => ({ ...one, timeBasis: 'flow' as const })) };
  expect(codes(add(table, flows).issues)).toContain('not-to-date');
});

test('a claim needs a unit that leads', () => {
  const { issues, programme } = add(table, { ...plan(), responsibilities: [] });
  expect(codes(issues)).toContain('claim-without-unit');
  expect(programme.reports).toBeUndefined();
});

test('a sheet without such heads is no monthly table', () => {
  const read = readTable(new TextEncoder().encode('年份,数值\n2023,1\n'), { name: 'a.csv' });
  expect(read.ok && readMonthlyTable(read.sheets, 'a.csv')).toBeNull();
});

test('what stands beside a value goes with it: remarks under their heads, the day on which it is expected', () => {
  const text = `2023年3月\n指标,截至本月累计,状态,预计完成时间,存在问题,下步打算
新增技能人才,736,,2023年9月,师资不足,增开两期
二级综合医院单独设口腔科,,推进中,9月,缺医师,`;
  const { programme, issues } = add(text);
  expect(issues).toEqual([]);
  expect(programme.observations?.[0]?.remark).toEqual(
    words('存在问题：师资不足；下步打算：增开两期；预计完成：2023年9月'),
  );
  expect(programme.reports).toMatchObject([
    { claim: 'under-way', expected: '2023-09', title: words('推进中；存在问题：缺医师') },
  ]);
});

test('targets on the way are compared with those of the plan', () => {
  const [first, ...rest] = plan().targets as [Target, ...Target[]];
  const stepped = { ...first, path: 'stepped', interim: [{ date: '2023-03', value: 800 }] } as Target;
  const text = `2023年3月\n指标,年度目标,一季度目标,二季度目标,截至本月累计\n新增技能人才,4000,900,2000,736`;
  const { programme, issues } = add(text, { ...plan(), targets: [stepped, ...rest] });
  expect(issues.map(({ code, cells, values }) => [code, cells, values['planned'] ?? values['period']])).toEqual([
    ['target-differs', ['C3'], 800],
    ['interim-not-in-plan', ['D3'], '2023-06'],
  ]);
  expect(programme.targets).toEqual([stepped, ...rest]);
});

describe('a table with a column for each month', () => {
  const wide = (title: string, columns: string) =>
    `${title}\n指标,单位,${columns},状态\n新增技能人才,人,200,450,736,推进中\n补贴性培训,人次,,,,已完成\n合计,,1,2,3,`;

  test('has a value for each, and its states are those of its last month', () => {
    const { programme, issues } = add(wide('2023年累计完成情况', '1月,2月,3月'));
    expect(programme.observations?.map(({ period, value, sources }) => [period, value, sources?.[0]?.place])).toEqual([
      ['2023-01-01/2023-01-31', 200, '三月!C3'],
      ['2023-01-01/2023-02-28', 450, '三月!D3'],
      ['2023-01-01/2023-03-31', 736, '三月!E3'],
    ]);
    expect(programme.reports?.map(({ period, claim }) => [period, claim])).toEqual([
      ['2023-03', 'under-way'],
      ['2023-03', 'done'],
    ]);
    expect(codes(issues)).toEqual(['row-left-out']);
  });

  test.each<[string, string, MonthlyReading, string]>([
    ['a bare month is asked about', '1月,2月,3月', {}, 'month-unsaid'],
    ['a month alone is none to date', '1月当月,2月当月,3月当月', {}, 'month-alone'],
    ['and so it is where that is said', '1月,2月,3月', { counts: 'in-month' }, 'month-alone'],
  ])('%s', (_, columns, reading, code) => {
    const { issues, programme } = add(wide('2023年', columns), plan(), reading);
    expect(codes(issues).filter((one) => one === code)).toHaveLength(3);
    expect(programme.observations).toEqual([]);
  });

  test.each(['1月,1—2月,1—3月', '截至1月,截至2月,截至3月', '1月累计,2月累计,3月累计'])('%s', (columns) => {
    const values = add(wide('2023年', columns), plan(), { counts: 'to-date' }).programme.observations;
    expect(values?.map(({ value }) => value)).toEqual([200, 450, 736]);
  });

  test('whose heads say their years needs no other', () => {
    const text = wide('进展情况', '截至2023年1月累计,截至2023年2月累计,截至2023年3月底累计完成');
    const { programme, issues } = add(text);
    expect(programme.observations?.map(({ period, value }) => [period, value])).toEqual([
      ['2023-01-01/2023-01-31', 200],
      ['2023-01-01/2023-02-28', 450],
      ['2023-01-01/2023-03-31', 736],
    ]);
    expect(codes(issues)).not.toContain('month-unknown');
  });

  test('of an indicator that counts period by period has the months', () => {
    const flows = { ...plan(), indicators: plan().indicators.map((one) => ({ ...one, timeBasis: 'flow' as const })) };
    const { programme } = add(wide('2023年', '1月,2月,3月'), flows, { counts: 'in-month' });
    expect(programme.observations?.map(({ period }) => period)).toEqual(['2023-01', '2023-02', '2023-03']);
  });
});

test('tables of several sheets have the month that each says, and a name that stands twice must agree', () => {
  const sheets = ['1月', '2月', '2月（补）'].map((name, at) => {
    const read = readTable(new TextEncoder().encode(`2023年\n${heads}\n新增技能人才,4000,人,${at}00,,,`), { name });
    return { ...(read.ok ? (read.sheets[0] as TableSheet) : {}), name } as TableSheet;
  });
  const monthly = readMonthlyTable(sheets, file.name, { month: '2023-12' }) as MonthlyTable;
  const { programme, issues } = addMonthlyTable(plan(), monthly, file);
  expect(programme.observations?.map(({ period, value }) => [period, value])).toEqual([
    ['2023-01-01/2023-01-31', 0],
    ['2023-01-01/2023-02-28', 100],
  ]);
  expect(codes(issues)).toEqual(['value-differs']);
});

test('the plan is judged as of the day on which the table was made public, and never of an earlier one', () => {
  const { asOf: _, ...undated } = plan();
  const late = { ...plan(), asOf: '2023-12-31' };
  expect(
    [undated, { ...undated, asOf: '2023-04-30' }, late].map((one) => {
      const { programme, issues } = add(table, one);
      return [programme.asOf, codes(issues).includes('as-of-moved')];
    }),
  ).toEqual([
    ['2023-05-09', true],
    ['2023-05-09', true],
    ['2023-12-31', false],
  ]);
});

test('where the day is not said, that the values stay out of sight is', () => {
  const { published: _, ...unsaid } = file;
  const { asOf: __, ...undated } = plan();
  const read = readTable(new TextEncoder().encode(table), { name: file.name });
  const monthly = read.ok ? readMonthlyTable(read.sheets, file.name) : null;
  const { programme, issues } = addMonthlyTable(undated, monthly as MonthlyTable, unsaid);
  expect([programme.asOf, codes(issues)]).toEqual([undefined, expect.arrayContaining(['made-public-unsaid'])]);
  expect(codes(addMonthlyTable(plan(), monthly as MonthlyTable, unsaid).issues)).not.toContain('made-public-unsaid');
});
