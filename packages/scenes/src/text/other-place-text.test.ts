import { makeIssue } from '@onemetre/core/issues';
import { expect, test } from 'vitest';
import { mistakeText } from './mistake-text.ts';
import { otherPlaceText } from './other-place-text.ts';

const first = makeIssue('number-as-text', ['observations', 0, 'value'], {
  hint: 'number',
  value: '“1万”',
  suggestion: '10000',
});
const other = (values: object) => ({
  ...makeIssue('number-as-text', ['observations', 7, 'value'], { ...first.values, ...values }),
  item: 'o8',
});

test.each([
  ['nothing', {}, ''],
  ['the text', { value: '“2万”', suggestion: '20000' }, '  “2万” → 20000'],
  ['what the text was meant as', { suggestion: '1' }, '  “1万” → 1'],
  ['a bound', { value: '“>1万”', field: 'qualifier', bound: 'over' }, '  “>1万” qualifier: over'],
])('a further place says what differs: %s', (_, values, text) => {
  expect(otherPlaceText(other(values), first)).toBe(`observations[7].value (o8)${text}`);
});

test('a range names its ends', () => {
  const range = makeIssue('number-as-text', ['a', 1], { value: '“2-3”', hint: 'range', low: '2', high: '3' });
  expect(otherPlaceText(range, { ...range, values: {} })).toBe('a[1]  “2-3” low: 2 high: 3');
});

test('a mistake says in how many places it was made', () => {
  expect(mistakeText([first], 'zh-Hans')).toMatch(/请写 10000。$/);
  expect(mistakeText([first, other({})], 'zh-Hans')).toMatch(/请写 10000。共 2 处。$/);
  expect(mistakeText([first, other({})], 'en')).toMatch(/Write 10000\. In 2 places\.$/);
});
