import { expect, test } from 'vitest';
import type { IgnoredInput } from '../answer/because.ts';
import { makeIndicator, makeObservations } from '../fixtures/make-programme.ts';
import type { Observation } from '../generated/types.ts';
import type { AreaReading } from './read-period.ts';
import { toReading, type Reading } from './reading.ts';
import { withAreaValues } from './with-area-values.ts';

const reading = (period: string, id: string): Reading => {
  const [observation] = makeObservations({ [period]: 1 }, { id });
  return toReading(observation as Observation, 1, makeIndicator());
};
const below = (period: string, complete = true): AreaReading => {
  const part = reading(period, `part-${period}`);
  const { start, reference } = part;
  return {
    from: { by: 'sum', period, parts: [], missing: [] },
    reading: { ...reading(period, `sum-${period}`), parts: [part] },
    complete,
    start,
    reference,
    parts: [part],
  };
};
const left = (id: string, period: string, reason: IgnoredInput['reason'] = 'other-area'): IgnoredInput => ({
  kind: 'observation',
  id,
  period,
  reason,
});

const put = (own: readonly string[], periods: readonly AreaReading[], withheld: readonly IgnoredInput[] = []) => {
  const ignored = ['2021', '2022', '2023'].map((year) => left(`part-${year}`, year));
  const chosen = { readings: own.map((period) => reading(period, `own-${period}`)), ignored };
  const { readings, ignored: out } = withAreaValues(chosen, { periods, withheld }, makeIndicator());
  return {
    used: readings.map(({ observation }) => observation.id),
    ignored: out.map(({ id, reason }) => [id, reason]),
  };
};
const [p2021, p2022, p2023] = ['2021', '2022', '2023'].map((year) => [`part-${year}`, 'other-area']);

test('a published value wins, and the areas fill the periods without one, in order of time', () => {
  expect(put(['2022'], [below('2022'), below('2023'), below('2021')])).toEqual({
    used: ['sum-2021', 'own-2022', 'sum-2023'],
    ignored: [p2022],
  });
});

test('without anything from below all stays as it was', () => {
  expect(put(['2022'], [])).toEqual({ used: ['own-2022'], ignored: [p2021, p2022, p2023] });
});

test('what an incomplete set gives stands in only where nothing else is known', () => {
  expect(put([], [below('2021', false)]).used).toEqual(['sum-2021']);
  expect(put([], [below('2021'), below('2022', false)]).used).toEqual(['sum-2021']);
  expect(put(['2021'], [below('2022', false)]).used).toEqual(['own-2021']);
});

test('a period of another length is another period', () => {
  expect(put(['2021-H1'], [below('2021')]).used).toEqual(['own-2021-H1', 'sum-2021']);
  expect(put(['2021-H2'], [below('2021')]).used).toEqual(['sum-2021', 'own-2021-H2']);
});

test('what was withheld below is told once, and only where it was needed', () => {
  const withheld = [left('part-2022', '2022', 'value-withheld')];
  const told = ['part-2022', 'value-withheld'];
  expect(put(['2021'], [], withheld)).toEqual({ used: ['own-2021'], ignored: [p2021, p2023, told] });
  expect(put(['2022'], [], withheld)).toEqual({ used: ['own-2022'], ignored: [p2021, p2022, p2023] });
});
