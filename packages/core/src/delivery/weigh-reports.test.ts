import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeProgramme } from '../fixtures/make-programme.ts';
import type { Report, Responsibility } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { weighReports } from './weigh-reports.ts';

/** Two units lead the milestone, a third supports it. */
const responsibilities: readonly Responsibility[] = [
  { item: 'm', party: 'office', duty: 'lead' },
  { item: 'm', party: 'bureau', duty: 'lead' },
  { item: 'm', party: 'helper', duty: 'support' },
];

type Said = readonly [party: string, claim: Report['claim'], period?: string];

/** Who is heard, who is set aside and why, and what is said of it: reports are named after who makes them. */
const weigh = (...said: readonly Said[]) => {
  const reports = said.map(([party, claim, period = '2024-Q1'], n) => ({
    ...{ id: `${party}-${n}`, item: 'm', period, party, claim, title: { en: '…' } },
  }));
  const programme = makeProgramme({
    milestones: [{ id: 'm', item: 'action', title: { en: '…' }, wording: 'quote', due: '2024-12-31' }],
    responsibilities,
    reports,
  });
  const lookup = buildLookup(programme, { asOf: '2024-08-01', knownAt: '2024-08-01' }, defaultRules);
  const { counted, aside, caveats } = weighReports('m', reports, lookup);
  return {
    counted: counted.map(({ id }) => id),
    aside: aside.map(({ report, reason }) => [report.id, reason]),
    caveats,
  };
};

test('of two leads that claim different things of one time the more cautious is heard, and that they disagree is said', () => {
  const expected = { aside: [['office-0', 'leads-disagree']], counted: ['bureau-1'], caveats: ['leads-disagree'] };
  expect(weigh(['office', 'done'], ['bureau', 'under-way'])).toEqual(expected);
  // Written in two ways it is still one time.
  expect(weigh(['office', 'done', '2024-03'], ['bureau', 'under-way'])).toEqual(expected);
});

test('to have started is to be under way: two leads that say so agree', () => {
  const both = { counted: ['office-0', 'bureau-1'], aside: [], caveats: [] };
  expect(weigh(['office', 'started'], ['bureau', 'under-way'])).toEqual(both);
  expect(weigh(['office', 'done'], ['bureau', 'done'])).toEqual(both);
});

test('claims of different times do not disagree', () => {
  expect(weigh(['office', 'under-way', '2023-Q4'], ['bureau', 'done'])).toEqual({
    counted: ['office-0', 'bureau-1'],
    aside: [],
    caveats: [],
  });
});

test('one unit that says two things of one time disagrees with nobody', () => {
  expect(weigh(['office', 'done'], ['office', 'under-way'])).toEqual({
    counted: ['office-0', 'office-1'],
    aside: [],
    caveats: [],
  });
});

test('where the leads agree again, that they once disagreed is no caveat', () => {
  expect(weigh(['office', 'done', '2023-Q4'], ['bureau', 'unfinished', '2023-Q4'], ['office', 'done'])).toEqual({
    counted: ['bureau-1', 'office-2'],
    aside: [['office-0', 'leads-disagree']],
    caveats: [],
  });
});

test('who supports is heard where the lead is silent, and only of a later time', () => {
  expect(weigh(['helper', 'done'])).toMatchObject({ counted: ['helper-0'], aside: [] });
  expect(weigh(['office', 'under-way'], ['helper', 'unfinished'])).toEqual({
    counted: ['office-0'],
    aside: [['helper-1', 'superseded-by-lead']],
    caveats: [],
  });
  expect(weigh(['office', 'under-way'], ['helper', 'done', '2024-Q2'])).toMatchObject({
    counted: ['office-0', 'helper-1'],
    aside: [],
  });
});

test('where one lead contradicts itself and another, the most cautious of all is heard', () => {
  expect(weigh(['office', 'done'], ['bureau', 'under-way'], ['office', 'unfinished'])).toEqual({
    counted: ['office-2'],
    aside: [
      ['office-0', 'leads-disagree'],
      ['bureau-1', 'leads-disagree'],
    ],
    caveats: ['leads-disagree'],
  });
});

test('an end without a document is a caveat while it is the last word, and is set aside either way', () => {
  const unproven = [['office-0', 'change-without-document']];
  expect(weigh(['office', 'stopped'])).toEqual({ counted: [], aside: unproven, caveats: ['change-without-document'] });
  expect(weigh(['office', 'stopped', '2023-Q4'], ['office', 'under-way'])).toEqual({
    counted: ['office-1'],
    aside: unproven,
    caveats: [],
  });
});
