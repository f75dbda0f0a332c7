import { issueCodes, makeIssue, type IssueCode } from '@onemetre/core/issues';
import { describe, expect, test } from 'vitest';
import { issueText } from './issue-text.ts';
import { pathText } from './path-text.ts';

const codes = Object.keys(issueCodes) as IssueCode[];

/** Stands for every value that a sentence could ask for. */
const anything = new Proxy({}, { get: () => 'x', has: () => true }) as Record<string, string>;

describe('every kind of problem has a sentence of its own', () => {
  test.each(['zh-Hans', 'en'] as const)('in %s, each different and finished', (locale) => {
    const texts = codes.map((code) => issueText({ ...makeIssue(code, []), values: anything }, locale));
    expect(new Set(texts).size).toBe(codes.length);
    for (const text of texts) expect(text).toMatch(locale === 'en' ? /^[A-Zx].+\.$/s : /。$/);
  });

  test.each(codes)('%s asks for something to be done', (code) => {
    const issue = { ...makeIssue(code, []), values: anything };
    expect(issueText(issue, 'zh-Hans')).toMatch(/请/);
    const remedy =
      /Compare|Check|Save|Give|Get|Open|Keep|Split|Shorten|Rename|Use|Update|Correct|Write|Add|Remove|Choose|Approve|Leave|leave|Withhold|make it|Order|Type|Enter/;
    expect(issueText(issue, 'en')).toMatch(remedy);
  });
});

test('a sentence begins with the place and the item', () => {
  const issue = {
    ...makeIssue('missing-field', ['targets', 3, 'deadline'], { field: 'deadline' }),
    item: 'births-2025',
  };
  expect(issueText(issue, 'en')).toBe('targets[3].deadline (births-2025): The field deadline is missing. Add it.');
  expect(issueText(issue, 'zh-Hans')).toBe('targets[3].deadline（births-2025）：缺少必填项 deadline。请补上。');
});

test('a number written as text gets the remedy that fits it', () => {
  const said = (hint: object) => issueText(makeIssue('number-as-text', [], { value: '“x”', ...hint }), 'zh-Hans');
  expect(said({})).toBe('这里应为数字，实际是文字 “x”。请只写数字。');
  expect(said({ hint: 'number', suggestion: '95' })).toMatch(/请写 95。$/);
  expect(said({ hint: 'number', suggestion: '95', keep: 'printed' })).toMatch(/请写 95；原文可写在 printed 中。$/);
  expect(said({ hint: 'number', suggestion: '95', field: 'comparator', bound: 'gt', meaning: '高于' })).toMatch(
    /请写 95，并在 comparator 中写 gt（高于；含95本身时写 ge）。$/,
  );
  expect(said({ hint: 'range', low: '2', high: '3', field: 'comparator' })).toMatch(/请改写为 low: 2 和 high: 3/);
  expect(said({ hint: 'range', low: '2', high: '3', field: 'qualifier' })).toMatch(/区间（2 至 3），这里只能写一个数/);
  expect(said({ hint: 'absence', field: 'absence' })).toContain('absence');
  expect(said({ hint: 'absence' })).toMatch(/请去掉这一项。$/);
});

test.each([
  [[], ''],
  [['targets', 3, 'deadline'], 'targets[3].deadline'],
  [['title', 'zh-Hans'], 'title.zh-Hans'],
  [['title', '中文'], 'title[“中文”]'],
  [['a b', 0], '[“a b”][0]'],
  [['x\u001b[2J'], '[“x·[2J”]'],
  [['k'.repeat(200)], `[“${'k'.repeat(57)}…”]`],
] as const)('the path %j reads %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});
