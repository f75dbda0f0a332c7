import { expect, test } from 'vitest';
import { makeCase } from '../../fixtures/make-programme.ts';
import type { Report, Responsibility } from '../../generated/types.ts';
import { checkClaims } from './check-claims.ts';

const issuesOf = (other: Partial<Report>, duty: Responsibility['duty'] = 'lead') => {
  const report: Report = {
    ...{ id: 'a', item: 't', period: '2024', party: 'office', claim: 'done', title: { en: 'r' } },
  };
  const responsibilities: Responsibility[] = [
    { item: 'action', party: 'office', duty: 'lead' },
    { item: 't', party: 'second', duty },
  ];
  return checkClaims(
    makeCase({
      programme: {
        responsibilities,
        reports: [report, { ...report, id: 'b', party: 'second', claim: 'under-way', ...other }],
      },
    }),
  );
};

test('two leads that claim different things of one time are named', () => {
  expect(issuesOf({})).toMatchObject([
    {
      code: 'leads-disagree',
      path: ['reports', 1, 'claim'],
      values: { item: 't', period: '2024', claims: 'office: done, second: under-way' },
    },
  ]);
  expect(issuesOf({ period: '2024-Q4' })).toHaveLength(1);
});

test('a supporter that speaks first hides no contradiction, and to have started is to be under way', () => {
  const by = (id: string, claim: Report['claim']): Report => ({
    ...{ id, item: 't', period: '2024', party: id, claim, title: { en: 'r' } },
  });
  const told = (...reports: readonly Report[]) =>
    checkClaims(
      makeCase({
        programme: {
          responsibilities: ['first', 'second'].map((party) => ({ item: 't', party, duty: 'lead' })),
          reports: [by('helper', 'done'), ...reports],
        },
      }),
    ).map(({ path }) => path.join('.'));
  expect(told(by('first', 'done'), by('second', 'unfinished'))).toEqual(['reports.2.claim']);
  expect(told(by('first', 'started'), by('second', 'under-way'))).toEqual([]);
});

test.each<[string, Partial<Report>, Responsibility['duty']?]>([
  ['say the same', { claim: 'done' }],
  ['speak of another time', { period: '2025' }],
  ['speak of another item', { item: 'action' }],
  ['are one unit', { party: 'office' }],
  ['are a lead and a supporter', {}, 'support'],
])('two reports are left alone where they %s', (_, other, duty) => {
  expect(issuesOf(other, duty)).toEqual([]);
});
