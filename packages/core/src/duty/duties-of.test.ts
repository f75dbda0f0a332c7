import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme } from '../fixtures/make-programme.ts';
import type { Duty, Programme, Responsibility } from '../generated/types.ts';
import { dutiesOf } from './duties-of.ts';

const title = { en: '…' };
const milestone = (id: string) => ({ id, item: 'action', title, wording: 'quote' as const, due: null });
const stated = (item: string, party: string, duty: Duty): Responsibility => ({ item, party, duty });
const programme = (responsibilities: readonly Responsibility[]): Programme =>
  makeProgramme({ milestones: [milestone('own'), milestone('one'), milestone('two')], responsibilities });

test('what is stated for the leaf comes first, and each duty of a unit once, where it is stated nearest', () => {
  const duties = dutiesOf(
    programme([
      stated('action', 'office', 'lead'),
      stated('action', 'office', 'lead'),
      stated('action', 'office', 'support'),
      stated('own', 'bureau', 'lead'),
      stated('own', 'office', 'lead'),
    ]),
  );
  expect(duties('own')).toEqual([
    { party: 'bureau', duty: 'lead', item: 'own' },
    { party: 'office', duty: 'lead', item: 'own' },
    { party: 'office', duty: 'support', item: 'action' },
  ]);
  expect(duties('gone')).toEqual([]);
});

test('an indicator has its own units and those of the action above it, whether anything is promised of it or not', () => {
  const duties = dutiesOf(
    makeProgramme({
      indicators: [makeIndicator({ id: 'shown' })],
      targets: [],
      responsibilities: [stated('action', 'office', 'lead'), stated('shown', 'bureau', 'support')],
    }),
  );
  expect(duties('shown').map(({ party }) => party)).toEqual(['bureau', 'office']);
});

test('leaves below the same statements share one list, however many units it names', () => {
  const units = Array.from({ length: 2000 }, (_, i) => stated('action', `unit-${i % 1000}`, 'by-duty'));
  const duties = dutiesOf(programme([...units, stated('own', 'unit-0', 'lead')]));
  expect(duties('one')).toHaveLength(1000);
  expect(duties('two')).toBe(duties('one'));
  expect(duties('own')).toHaveLength(1001);
});
