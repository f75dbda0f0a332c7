import { expect, test } from 'vitest';
import { itemAddress, pageAddress } from './item-address.ts';

test.each([
  ['nursery-places-per-1000', 'items/nursery-places-per-1000.html'],
  ['区教育局', 'items/_533a__6559__80b2__5c40_.html'],
  ['Nursery', 'items/_4e_ursery.html'],
  ['a.b_c', 'items/a_2e_b_5f_c.html'],
  ['../../secret', 'items/_2e__2e__2f__2e__2e__2f_secret.html'],
  ['con', 'items/_con.html'],
  ['com1', 'items/_com1.html'],
  ['index', 'items/_index.html'],
  ['console', 'items/console.html'],
])('%s stands in %s', (id, address) => {
  expect(itemAddress(id)).toBe(address);
});

test('ids that differ have files that differ, whatever a file system makes of capitals, accents and length', () => {
  const long = 'x'.repeat(127);
  const ids = [
    'a',
    'A',
    '\u00e9',
    'e\u0301',
    '_con',
    'con',
    'Con',
    'a_61_',
    '_61_',
    `${long}1`,
    `${long}2`,
    '😀',
    '\ud83d',
  ];
  const files = ids.map((id) => itemAddress(id).toLowerCase().normalize('NFD'));
  expect(new Set(files).size).toBe(ids.length);
  for (const file of files) expect(file).toMatch(/^items\/[a-z0-9_-]{1,80}\.html$/);
});

test('another language is another file, and an empty id has none', () => {
  expect(itemAddress('a', 'en')).toBe('items/a.en.html');
  expect(pageAddress('targets')).toBe('targets.html');
  expect(() => itemAddress('')).toThrow(RangeError);
});
