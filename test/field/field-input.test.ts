import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Issue } from '@onemetre/core/issues';
import { issueText, withMeanings } from '@onemetre/scenes';
import { checkProgramme } from '@onemetre/exchange';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../packages/cli/src/fixtures/run-command.ts';
import { smallProgramme } from '../../packages/exchange/src/fixtures/small-programme.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const issuesOf = (text: string): readonly Issue[] =>
  checkProgramme(new TextEncoder().encode(text), { file: 'plan.json' }).issues;
const say = (issue: Issue, locale: 'zh-Hans' | 'en' = 'en'): string => issueText(withMeanings(issue, locale), locale);

describe('periods as people write them', () => {
  const readings: readonly (readonly [string, RegExp])[] = [
    ['2023年', /Write 2023\.$/],
    ['２０２３', /Write 2023\.$/],
    ['2023Q1', /Write 2023-Q1\.$/],
    ['2023年上半年', /Write 2023-H1\.$/],
    ['2023-1', /Write 2023-01\.$/],
    ['202306', /Write 2023-06\.$/],
    ['2023/1/1', /Write 2023-01-01\.$/],
    ['44927', /day number of a spreadsheet; if so, write 2023-01-01\.$/],
    ['2004/05', /a school or fiscal year, or two years\. Write first-day\/last-day/],
    ['2004 - 2005', /a school or fiscal year, or two years\. Write first-day\/last-day/],
    ['2022-2023学年', /a school or fiscal year, or two years\. Write first-day\/last-day/],
    // None: the month does not exist.
    ['2023-13', /Write a period such as 2025, 2025-H1/],
  ];
  const periods = readFileSync(pathOf('18-period-without-hint/periods.txt'), 'utf8').trimEnd().split('\n');
  const withPeriod = (period: unknown): string => {
    const observation = smallProgramme().observations?.[0];
    return JSON.stringify({ ...smallProgramme(), observations: [{ ...observation, period }] });
  };

  test('each case has its answer', () => {
    expect(readings.map(([period]) => period)).toEqual(periods);
  });

  test.each(readings)('%s', (period, reading) => {
    const [issue, ...others] = issuesOf(withPeriod(period));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'bad-format', path: ['observations', 0, 'period'] });
    expect(issue?.values['value']).toBe(`“${period}”`);
    expect(say(issue!)).toMatch(reading);
  });

  test.each([
    [2023, /Write "2023"\.$/],
    [202306, /Write "2023-06"\.$/],
    [44927, /day number of a spreadsheet; if so, write "2023-01-01"\.$/],
  ])('%d as a number', (period, reading) => {
    expect(say(issuesOf(withPeriod(period))[0]!)).toMatch(reading);
  });
});

describe('texts where numbers belong', () => {
  const file = pathOf('text-for-numbers/plan.json');
  const issues = issuesOf(readFileSync(file, 'utf8'));
  const at = (list: string, id: string): Issue =>
    issues.find(({ path, item }) => path[0] === list && item === id && path[path.length - 1] === 'value')!;

  test.each([
    ['o1', { value: '“1.2万”', suggestion: '12000', keep: 'printed' }],
    ['o3', { value: '“１.４万”', suggestion: '14000' }],
    ['o6', { suggestion: '9500' }],
    ['o7', { suggestion: '10000', field: 'qualifier', bound: 'over' }],
    ['o8', { suggestion: '16000', field: 'qualifier', bound: 'about' }],
    ['o9', { value: '“>1270”', suggestion: '1270', field: 'qualifier', bound: 'over' }],
    ['o10', { suggestion: '1270', field: 'qualifier', bound: 'at-least' }],
    ['o11', { hint: 'range', low: '2', high: '3' }],
    ['o12', { hint: 'absence', field: 'absence' }],
    ['o13', { value: '“1.2万”', suggestion: '1.2' }],
  ])('the observation %s', (id, values) => {
    const issue = at('observations', id);
    expect(issue).toMatchObject({ code: 'number-as-text', values });
    for (const text of [say(issue), say(issue, 'zh-Hans')])
      for (const value of ['value', 'suggestion', 'bound', 'low', 'high'])
        expect(text).toContain(String(issue.values[value] ?? ''));
  });

  test('a sign that leaves the number out names the choice that takes it in', () => {
    expect(say(at('observations', 'o9'))).toBe(
      'observations[8].value (o9): This should be a number and is the text “>1270”. Write 1270, with qualifier: over (over; at-least where 1270 itself counts); the words of the source may stand in printed.',
    );
  });

  test.each([
    [
      'at-least',
      { suggestion: '30', field: 'comparator', bound: 'ge', keep: 'quantity' },
      'Write 30, with comparator: ge (at least)',
    ],
    ['between', { low: '2', high: '3', field: 'comparator' }, 'Write low: 2 and high: 3, with comparator: range'],
    ['listed', { low: 2, high: 3, hint: 'list' }, 'Write a range as low: 2 and high: 3, with comparator: range'],
  ])('the target %s', (id, values, text) => {
    expect(at('targets', id)).toMatchObject({ values });
    expect(say(at('targets', id))).toContain(text);
  });

  test('a title without its language is shown with one', () => {
    const title = issues.find(({ path }) => path[0] === 'title')!;
    expect(say(title, 'zh-Hans')).toContain('请写 { "zh-Hans": "样例区儿童友好方案" }。');
  });

  test('a choice in Chinese is named, and every choice has its meaning', () => {
    const [lead, other] = issues.filter(({ code }) => code === 'not-in-list');
    expect(say(lead!, 'zh-Hans')).toContain(
      '“牵头” 在这里写作 lead。请改正，或从中选一个：lead（牵头）、support（配合）、by-duty（按职责分工）。',
    );
    expect(say(other!)).toContain(
      '“负责” is not one of the choices. Choose from: lead (answers for it), support (helps)',
    );
  });

  test('one mistake in many rows is one message with its places, and nothing is lost', () => {
    const { out } = runCommand(['check', file, '--lang', 'zh-Hans']);
    const lines = out.trimEnd().split('\n');
    const first = lines.findIndex((line) => line.includes('“1.2万”'));
    expect(lines[first]).toMatch(/observations\[0\]\.value（o1）：.*请写 12000；原文可写在 printed 中。共 11 处。$/);
    expect(lines.slice(first + 1, first + 11).map((line) => line.replace(/^ {2}\S+:\d+:\d+ {2}/, ''))).toEqual([
      'observations[1].value (o2)  “1.3万” → 13000',
      'observations[2].value (o3)  “１.４万” → 14000',
      'observations[3].value (o4)  “1.5万” → 15000',
      'observations[4].value (o5)  “8千” → 8000',
      'observations[5].value (o6)  “9500人” → 9500',
      'observations[6].value (o7)  “1万余” → 10000 qualifier: over',
      'observations[7].value (o8)  “约1.6万人” → 16000 qualifier: about',
      'observations[8].value (o9)  “>1270” → 1270 qualifier: over',
      'observations[9].value (o10)  “1270以上” → 1270 qualifier: at-least',
      'observations[12].value (o13)  “1.2万” → 1.2',
    ]);
    const told = JSON.parse(runCommand(['check', file, '--json']).out) as {
      files: { errors: number; issues: { code: string; text: string; places: { place: string; text: string }[] }[] }[];
    };
    const [checked] = told.files;
    const places = checked!.issues.flatMap((issue) => issue.places);
    expect(places).toHaveLength(checked!.errors);
    expect(places.map(({ place }) => place).sort()).toEqual([...new Set(places.map(({ place }) => place))].sort());
    expect(Math.max(...checked!.issues.map((issue) => issue.places.length))).toBe(11);
    expect(places.find(({ place }) => place === 'observations[1].value')?.text).toContain('Write 13000');
  });
});
