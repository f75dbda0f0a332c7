import { expect, test } from 'vitest';
import { csvOf } from './csv-of.ts';

const cell = (text: string): string => csvOf([[text]]).slice(1, -2);

test('a file begins with the mark of UTF-8, and lines end as the standard says', () => {
  expect(
    csvOf([
      ['甲', '乙'],
      ['1', ''],
    ]),
  ).toBe('\ufeff甲,乙\r\n1,\r\n');
});

test('commas, quotation marks and line breaks are quoted', () => {
  expect(cell('a,b')).toBe('"a,b"');
  expect(cell('他说"好"')).toBe('"他说""好"""');
  expect(cell('a\nb')).toBe('"a\nb"');
  expect(cell(' a')).toBe('" a"');
});

test.each([
  '=1+1',
  '+cmd',
  '-2+3',
  '@SUM(A1)',
  ' =1',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－A1',
  '＠x',
  '=HYPERLINK("x")',
])('%j never runs as a formula', (text) => {
  expect(cell(text).replace(/^"/, '').charAt(0)).toBe("'");
});

test.each(['-3', '+3', '-0.5', '-0.5%', '3', '≥ 36', '2024年', '—'])('%j stays as it is', (text) => {
  expect(cell(text)).toBe(text);
});
