import { expect, test } from 'vitest';
import { noFilter, readFilter, sameFilter, withoutFamily } from './filter.ts';

test.each([null, undefined, 'd1', 3, [], {}, { domain: '' }, { family: 'purple' }, { text: '  ' }, { unit: 7 }])(
  '%j asks for nothing',
  (value) => expect(readFilter(value)).toBe(noFilter),
);

test('only the parts of a filter are read, and only its own', () => {
  const value = Object.assign(Object.create({ domain: 'inherited' }), { unit: 'u1', family: 'met', colour: 'red' });
  expect(readFilter(value)).toEqual({ unit: 'u1', family: 'met' });
  expect(readFilter({ text: 'x'.repeat(1000) }).text).toHaveLength(200);
});

test('without its states it is the same object each time', () => {
  const filter = readFilter({ domain: 'd1', family: 'met' });
  expect(withoutFamily(filter)).toEqual({ domain: 'd1' });
  expect(withoutFamily(filter)).toBe(withoutFamily(filter));
  expect(withoutFamily(readFilter({ family: 'met' }))).toBe(noFilter);
  expect(sameFilter(filter, { family: 'met', domain: 'd1' })).toBe(true);
});
