import type { Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { judgeOnce } from '@onemetre/scenes/views';
import { renderSnapshot, snapshotTags, type SnapshotTag } from './render-snapshot.ts';

/** The bureau that leads has been merged into the one that supports; its action is late, and a project names no unit. */
const programme: Programme = {
  ...demoProgramme,
  documents: [
    ...demoProgramme.documents,
    {
      id: 'reform',
      title: { 'zh-Hans': '机构改革通知', en: 'Notice of reform' },
      kind: 'other',
      published: '2024-03-01',
      availability: 'read',
    },
  ],
  parties: demoProgramme.parties.map((party) =>
    party.id === 'education'
      ? { ...party, succeededBy: { id: 'health', date: '2024-04-01', sources: [{ document: 'reform' }] } }
      : party,
  ),
  milestones: [
    {
      id: 'late',
      item: 'care',
      title: { 'zh-Hans': '完成选址', en: 'Choose the sites' },
      wording: 'quote',
      due: '2023',
      completed: { date: '2024-05-01' },
    },
    { id: 'silent', item: 'care', title: { 'zh-Hans': '开工', en: 'Begin' }, wording: 'quote', due: '2023' },
  ],
  projects: [{ id: 'p', item: 'care', title: { 'zh-Hans': '托育中心', en: 'Centre' }, wording: 'quote', due: '2023' }],
  // Who says something says it in its own name, then and now.
  remarks: [],
  entries: [
    {
      id: 'e',
      list: 'mechanism',
      title: { 'zh-Hans': '联席会议', en: 'Joint meeting' },
      wording: 'quote',
      parties: ['education'],
    },
  ],
};

const html = (tag: SnapshotTag, locale: 'zh-Hans' | 'en', of = programme, asOf?: string) =>
  renderSnapshot(tag, {
    programme: of,
    evaluation: judgeOnce(of, asOf),
    locale,
    attributes: { list: 'mechanism' },
    ...(tag === 'om-indicator' || tag === 'om-indicator-chart' ? { item: 'nursery' } : {}),
  });

const names = { 'zh-Hans': '示例区教育局', en: 'Education Bureau' } as const;
const beside = { 'zh-Hans': '（现由示例区卫生健康委承担', en: ' (now carried by Health Commission' } as const;

/** What changed tells of the succession itself. */
const plain = snapshotTags.filter((tag) => tag !== 'om-changes');

test.each(plain)('%s names who carries the duties now, wherever it names the unit of the plan', (tag) => {
  for (const locale of ['zh-Hans', 'en'] as const) {
    const parts = html(tag, locale)
      .replace(/<[^>]*>/g, '')
      .split(names[locale])
      .slice(1);
    for (const after of parts) expect(after.startsWith(beside[locale])).toBe(true);
  }
});

test('the faces on which units stand are among them', () => {
  const naming = plain.filter((tag) => html(tag, 'zh-Hans').includes(names['zh-Hans']));
  expect(naming).toEqual([
    'om-actions',
    'om-attention',
    'om-evidence',
    'om-indicator',
    'om-list',
    'om-meeting-sheet',
    'om-projects',
    'om-responsibility-matrix',
  ]);
});

test('a remark stands in the name of who made it', () => {
  const { remarks = [] } = demoProgramme;
  expect(html('om-indicator', 'zh-Hans', { ...programme, remarks })).toContain('（示例区教育局，2025年3月1日）');
});

test('before its day, and without a document, nothing stands beside it', () => {
  expect(html('om-actions', 'zh-Hans', programme, '2024-03-31')).not.toContain('现由');
  const bare = programme.parties.map(({ succeededBy, ...party }) =>
    succeededBy ? { ...party, succeededBy: { id: succeededBy.id, date: succeededBy.date } } : party,
  );
  expect(html('om-actions', 'zh-Hans', { ...programme, parties: bare })).not.toContain('现由');
});

test('the list of units says since when, and by which document', () => {
  const list = renderSnapshot('om-list', {
    programme,
    evaluation: judgeOnce(programme),
    locale: 'en',
    attributes: { list: 'parties' },
  });
  expect(list).toContain('carried by Health Commission since 1 April 2024, by: Notice of reform');
});

test('what changed between two dates tells of it', () => {
  const changed = renderSnapshot('om-changes', {
    programme,
    evaluation: judgeOnce(programme),
    locale: 'zh-Hans',
    attributes: { from: '2024-03-31' },
  });
  expect(changed).toContain('示例区教育局：自2024年4月1日起由示例区卫生健康委承担，依据：机构改革通知。');
});
