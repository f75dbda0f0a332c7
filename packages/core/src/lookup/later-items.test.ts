import { expect, test } from 'vitest';
import { makeObservations, makeProgramme } from '../fixtures/make-programme.ts';
import { laterItems } from './later-items.ts';

const words = { en: '…' };
const document = (id: string, published?: string) =>
  ({ id, title: words, kind: 'statistics', availability: 'read', ...(published ? { published } : {}) }) as never;
const report = (id: string, parts: object) =>
  ({ id, item: 'action', period: '2024-Q1', party: 'office', claim: 'under-way', title: words, ...parts }) as never;
const from = (id: string) => [{ document: id }] as never;

const programme = makeProgramme({
  documents: [document('spring', '2024-04'), document('summer', '2024-07-01'), document('undated')],
  figures: [
    { id: 'figure-now', title: words, value: 1, unit: { label: words, kind: 'plain' }, date: '2020' },
    {
      id: 'figure-later',
      title: words,
      value: 1,
      unit: { label: words, kind: 'plain' },
      date: '2020',
      sources: from('summer'),
    },
  ],
  observations: [
    ...makeObservations({ '2024-Q1': 1 }, { id: 'own-date', published: '2024-06-01' }),
    ...makeObservations({ '2024-Q1': 1 }, { id: 'by-document', sources: from('spring') }),
    ...makeObservations({ '2024-04': 1 }, { id: 'by-its-period' }),
  ],
  reports: [
    report('by-evidence', { evidence: from('summer') }),
    report('dated', { published: '2024-05-01', evidence: from('summer') }),
    report('of-a-quarter', {}),
  ],
  remarks: [{ id: 'remark', date: '2024-04-30', item: 'action', party: 'office', text: words } as never],
  corrections: [{ id: 'correction', date: '2024-05-01', item: 'action', field: 'title', reason: words } as never],
});

const later = (knownAt: string) => [
  ...laterItems({
    programme,
    documents: new Map(programme.documents.map((one) => [one.id, one])),
    knownAt,
  }),
];

test('nobody knows of anything that is published the day after', () => {
  expect(later('2024-03-30')).toEqual([
    'spring',
    'summer',
    'figure-later',
    'own-date',
    'by-document',
    'by-its-period',
    'by-evidence',
    'dated',
    'of-a-quarter',
    'remark',
    'correction',
  ]);
});

test('each is known from its own day on', () => {
  expect(later('2024-03-31')).not.toContain('of-a-quarter');
  expect(later('2024-04-29')).toEqual([
    'spring',
    'summer',
    'figure-later',
    'own-date',
    'by-document',
    'by-its-period',
    'by-evidence',
    'dated',
    'remark',
    'correction',
  ]);
  expect(later('2024-04-30')).toEqual(['summer', 'figure-later', 'own-date', 'by-evidence', 'dated', 'correction']);
  expect(later('2024-05-01')).toEqual(['summer', 'figure-later', 'own-date', 'by-evidence']);
  expect(later('2024-07-01')).toEqual([]);
});

test('a programme that holds none of these has nothing later', () => {
  expect(laterItems({ programme: makeProgramme(), documents: new Map(), knownAt: '2000-01-01' })).toEqual(new Set());
});
