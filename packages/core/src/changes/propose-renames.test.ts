import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { matchItems } from './match-items.ts';
import { proposeRenames } from './propose-renames.ts';

const action = (id: string, en: string) => ({ id, domain: 'domain', level: 'level-action', title: { en } });
const code = (more = {}) => ({ codes: [{ scheme: 'sdg', code: '3.2.1', match: 'exact' as const, ...more }] });

const propose = (before: Partial<Programme>, after: Partial<Programme>) => {
  const [earlier, later] = [
    makeProgramme({ actions: [], ...before }),
    makeProgramme({ id: 'q', actions: [], ...after }),
  ];
  return proposeRenames(matchItems(earlier, later), earlier, later);
};

const titled = (before: string, after: string) =>
  propose({ actions: [action('a', before)] }, { actions: [action('b', after)] });

test('the same title, a similar one, and one that is not', () => {
  expect(titled('Parks', 'parks')).toEqual([
    { list: 'actions', earlier: 'a', later: 'b', because: 'same-title', similarity: 1 },
  ]);
  // Three of five pairs on each side are shared: 0.6 is worth a look.
  expect(titled('abcdef', 'abcdxy')).toEqual([
    { list: 'actions', earlier: 'a', later: 'b', because: 'similar-title', similarity: 0.6 },
  ]);
  expect(titled('abcdefg', 'abcdxyz')).toEqual([]);
});

test('only items of one list are compared', () => {
  expect(
    propose({ actions: [action('a', 'Parks')] }, { indicators: [makeIndicator({ title: { en: 'Parks' } })] }),
  ).toEqual([]);
});

test('the most alike first, and each item once', () => {
  const before = { actions: [action('a', 'Safe ways'), action('b', 'Safe ways to school')] };
  const after = { actions: [action('x', 'Safe ways to schools'), action('y', 'Safe ways to school')] };
  expect(propose(before, after).map((of) => [of.earlier, of.later, of.because])).toEqual([
    ['b', 'y', 'same-title'],
    ['a', 'x', 'similar-title'],
  ]);
  const more = { actions: [...after.actions, action('z', 'Safe ways')] };
  expect(propose(before, more).map((of) => [of.earlier, of.later])).toEqual([
    ['a', 'z'],
    ['b', 'y'],
  ]);
});

test.each<[string, object, object, boolean]>([
  ['the same code', {}, {}, true],
  ['another code', {}, { code: '3.2.2' }, false],
  ['a code of another scheme', {}, { scheme: 'oecd' }, false],
  ['a code that only the earlier one matches exactly', {}, { match: 'broad' }, false],
  ['a code that only the later one matches exactly', { match: 'broad' }, {}, false],
])('indicators with %s', (_, one, other, proposed) => {
  const found = propose(
    { indicators: [makeIndicator({ id: 'a', title: { en: 'Deaths' }, ...code(one) })] },
    { indicators: [makeIndicator({ id: 'b', title: { en: 'Mortality' }, ...code(other) })] },
  );
  expect(found).toEqual(
    proposed
      ? [{ list: 'indicators', earlier: 'a', later: 'b', because: 'same-code', similarity: expect.any(Number) }]
      : [],
  );
});

test('any code of several may be the same one', () => {
  const several = (id: string, ...codes: readonly string[]) =>
    makeIndicator({ id, title: { en: id }, codes: codes.map((of) => ({ scheme: 's', code: of, match: 'exact' })) });
  expect(propose({ indicators: [several('a', '1', '2')] }, { indicators: [several('b', '3', '2')] })).toMatchObject([
    { because: 'same-code' },
  ]);
});

test('a target goes with its indicator: the same one, or one that is proposed', () => {
  const target = { list: 'targets', because: 'same-indicator', similarity: null };
  const kept = { indicators: [makeIndicator()] };
  expect(
    propose({ ...kept, targets: [makeTarget({ id: 'a' })] }, { ...kept, targets: [makeTarget({ id: 'b' })] }),
  ).toEqual([{ ...target, earlier: 'a', later: 'b' }]);
  const named = (id: string) => ({
    indicators: [makeIndicator({ id, title: { en: 'Places in nurseries' } })],
    targets: [makeTarget({ id: `t-${id}`, indicator: id })],
  });
  expect(propose(named('a'), named('b'))).toEqual([
    { list: 'indicators', earlier: 'a', later: 'b', because: 'same-title', similarity: 1 },
    { ...target, earlier: 't-a', later: 't-b' },
  ]);
  const other = {
    indicators: [makeIndicator({ id: 'c', title: { en: 'Water' } })],
    targets: [makeTarget({ id: 'c-t', indicator: 'c' })],
  };
  expect(propose(named('a'), other)).toEqual([]);
});
