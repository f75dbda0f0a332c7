import { changes, editionChanges, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { makeProgramme } from '../../../core/src/fixtures/make-programme.ts';
import { seedProgramme } from '../../../core/src/fixtures/seed-programme.ts';
import { locales, type Locale } from './locale.ts';
import { planChangeText } from './plan-change-text.ts';
import { renameProposalText } from './rename-proposal-text.ts';

const title = (name: string) => ({ 'zh-Hans': name, en: name });
const into = (id: string) => ({ id, date: '2024-07-01', sources: [{ document: 'reform' }] });
const town = (id: string) => ({ id, title: title(id), kind: 'town' as const });

const succeeded = makeProgramme({
  documents: [{ id: 'reform', title: title('Decree'), kind: 'other', published: '2024-06-01', availability: 'read' }],
  parties: [
    { id: 'old', title: title('Old'), kind: 'government', succeededBy: into('new') },
    { id: 'new', title: title('New'), kind: 'government' },
  ],
  areas: [town('east'), { ...town('west'), succeededBy: into('east') }],
});

const texts = (earlier: Programme, later: Programme, from: string, to: string, locale: Locale) =>
  changes({ programme: earlier, asOf: from }, { programme: later, asOf: to }).plan.map((change) =>
    planChangeText(change, { earlier, later }, locale),
  );

test('a succession is told with its day and its document', () => {
  const of = (locale: Locale) => texts(succeeded, succeeded, '2024-06-30', '2024-07-01', locale);
  expect(of('en')).toEqual([
    'Old: carried by New since 1 July 2024, by: Decree.',
    'west: part of east since 1 July 2024, by: Decree.',
  ]);
  expect(of('zh-Hans')).toEqual([
    'Old：自2024年7月1日起由New承担，依据：Decree。',
    'west：2024年7月1日并入east，依据：Decree。',
  ]);
});

test('a release that takes a succession back says so', () => {
  const after = {
    ...succeeded,
    parties: succeeded.parties.map(({ id, title: name, kind }) => ({ id, title: name, kind })),
    areas: [town('east'), town('west')],
  };
  expect(texts(succeeded, after, '2024-08-01', '2024-09-01', 'en')).toEqual([
    'Old: no successor is named any more.',
    'west: no successor is named any more.',
  ]);
});

test('units that join and leave are named with their duty', () => {
  const as = (duty: 'lead' | 'support'): Programme => ({
    ...makeProgramme({ responsibilities: [{ item: 'action', party: 'office', duty }] }),
    id: duty,
  });
  const plans = { earlier: as('support'), later: as('lead') };
  const { plan } = editionChanges(plans.earlier, plans.later);
  expect(plan.map((change) => planChangeText(change, plans, 'zh-Hans'))).toEqual([
    '行动：责任单位有变，新增办公室（牵头），不再列办公室（配合）。',
  ]);
});

test('what may be one item under another name is left to a person', () => {
  const named = (id: string, action: string): Programme => {
    const base = makeProgramme();
    return { ...base, id, actions: [{ ...base.actions[0]!, id: action, title: { en: action } }] };
  };
  const plans = { earlier: named('p', 'Safe ways to school'), later: named('q', 'Safer ways to school') };
  const { proposals } = editionChanges(plans.earlier, plans.later);
  expect(proposals.map((proposal) => renameProposalText(proposal, plans, 'en'))).toEqual([
    '“Safe ways to school” and “Safer ways to school” may be one item (similar title): to be decided by a person.',
  ]);
});

test.each([
  ['demo-district/plan-2021-2025', 'demo-district/plan-2026-2030'],
  ['national-children/outline-2011-2020', 'national-children/outline-2021-2030'],
])('every difference between %s and %s has its sentence', (from, to) => {
  const plans = { earlier: seedProgramme(from), later: seedProgramme(to) };
  const { plan, proposals } = editionChanges(plans.earlier, plans.later);
  for (const locale of locales) {
    const sentences = [
      ...plan.map((change) => planChangeText(change, plans, locale)),
      ...proposals.map((proposal) => renameProposalText(proposal, plans, locale)),
    ];
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|：。/);
    }
  }
});
