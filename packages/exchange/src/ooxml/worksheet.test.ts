import { expect, test } from 'vitest';
import { worksheet } from './worksheet.ts';

const offered = (...choices: readonly string[]): string | undefined =>
  /<formula1>(.*)<\/formula1>/.exec(worksheet({ name: 'a', columns: [{ width: 9, choices }], rows: [] }))?.[1];

test('words are offered as they are, with their quotation marks', () => {
  expect(offered('done', 'under way')).toBe('&quot;done,under way&quot;');
  expect(offered('the "first" one', 'x')).toBe('&quot;the &quot;&quot;first&quot;&quot; one,x&quot;');
});

test('words with a comma of their own, and more words than a spreadsheet takes, are typed', () => {
  expect(offered('Education Bureau, Health Bureau', 'x')).toBeUndefined();
  expect(offered('x'.repeat(256))).toBeUndefined();
});
