import { expect, test } from 'vitest';
import { makeProgramme, makeTarget } from '../../fixtures/make-programme.ts';
import { checkLaterDates } from './check-later-dates.ts';

test('a change of a target after the day of the file is asked about', () => {
  const reason = { en: '…' };
  const revisions = ['2024-06-30', '2042-01-01'].map((date) => ({ date, value: 1, reason }));
  const programme = makeProgramme({ asOf: '2024-06-30', targets: [makeTarget({ revisions })] });
  expect(checkLaterDates(programme).map(({ path }) => path.join('.'))).toEqual(['targets.0.revisions.1.date']);
});
