import { expect, test } from 'vitest';
import { legibleColour } from './legible-colour.ts';

test.each([
  ['#1f4e79', '#ffffff', '#1f4e79'],
  ['#9B1C1F', '#ffffff', '#9b1c1f'],
  ['#ffffff', '#ffffff', /^#7[0-9a-f]/],
  ['#000000', '#15181b', /^#[78][0-9a-f]/],
])('%s on %s is written %s', (hex, ground, told) => {
  expect(legibleColour(hex, ground)).toMatch(told);
});

test('a yellow on white becomes a dark yellow, and stays as it is on a dark page', () => {
  const dark = legibleColour('#ffcc00', '#ffffff');
  expect(Number.parseInt(dark.slice(1, 3), 16)).toBeLessThan(0xa0);
  expect(dark.slice(5)).toBe('00');
  expect(legibleColour('#ffcc00', '#15181b')).toBe('#ffcc00');
});

test('what is no colour is refused', () => {
  expect(() => legibleColour('red', '#ffffff')).toThrow(RangeError);
});
