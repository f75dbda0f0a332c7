import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { judgeOnce } from './judge-once.ts';
import { childActionsView } from './child-plan-view.ts';
import { childOverviewView } from './child-programme-view.ts';
import { commitmentsView } from './commitments-view.ts';
import { commitmentRows } from './rows/commitment-rows.ts';
import { domainsView } from './domains-view.ts';
import { downloadRows } from './download-rows.ts';
import { filterView } from './filter-view.ts';
import { overviewView } from './overview-view.ts';
import { projectsView } from './projects-view.ts';
import { makeScene } from './scene.ts';
import { timelineView } from './timeline-view.ts';

/** A plan that names its parks among the promises and again among the works, and its hotline as a target too. */
const twice = {
  ...demoProgramme,
  commitments: demoProgramme.commitments?.map((commitment) =>
    commitment.id === 'hotline' ? { ...commitment, duplicateOf: 'nursery-2025' } : commitment,
  ),
  projects: demoProgramme.projects?.map((project) => ({ ...project, duplicateOf: 'parks' })),
};
const sceneOf = (programme: typeof twice, locale: 'en' | 'zh-Hans' = 'en') =>
  makeScene(programme, judgeOnce(programme), { locale, lang: locale, profile: 'plan' });
const [before, after] = [sceneOf(demoProgramme as typeof twice), sceneOf(twice)];

const countOf = (scene: typeof before, name: string): number =>
  Number(overviewView(scene).counts.find(({ id }) => id === name)?.figure ?? Number.NaN);

test('what a plan promises twice is one less in every count of promises', () => {
  const counts = (scene: typeof before): readonly string[] => [
    String(countOf(scene, 'commitments')),
    commitmentsView(scene).total,
    filterView(scene).shown,
    domainsView(scene)
      .domains.flatMap((domain) => domain.counts)
      .join(),
    childActionsView(scene)
      ?.groups.flatMap(({ cards }) => cards.flatMap(({ promise }) => promise))
      .join() ?? '',
    childOverviewView(scene).groups[0]?.cards[0]?.says.text ?? '',
  ];
  expect(counts(before)).not.toEqual(counts(after));
  expect(counts(before).map((text, i) => text === counts(after)[i])).toEqual(Array(6).fill(false));
  expect([countOf(before, 'commitments'), countOf(after, 'commitments')]).toEqual([2, 1]);
  expect(commitmentsView(after).natures.map(({ count }) => count)).toEqual([1]);
});

test('a child is told how many of all promises have no date, not how many of the goals', () => {
  const [whole] = childOverviewView(after).groups[0]?.cards ?? [];
  expect(whole?.promise).toEqual([
    expect.stringContaining('goals can be counted'),
    '1 promise does not say by which year.',
  ]);
});

test('a date that stands twice is drawn once', () => {
  const ids = (scene: typeof before): readonly string[] => timelineView(scene).items.map(({ id }) => id);
  expect(ids(before)).toContain('wing');
  expect(ids(after)).toEqual(ids(before).filter((id) => id !== 'wing'));
});

test('it is still shown, and says with what it is counted, on the page and in the file', () => {
  const lines = commitmentsView(after).groups.flatMap(({ commitments }) => commitments);
  const [hotline] = lines.filter(({ id }) => id === 'hotline');
  expect(lines).toHaveLength(2);
  expect(hotline?.tags).toEqual([expect.stringMatching(/^counted once with “.+”$/)]);
  const rows = downloadRows(commitmentRows(commitmentsView(after), after), [], after);
  expect(rows.flat().join()).toContain(hotline?.tags[0]);
  const [wing] = projectsView(sceneOf(twice, 'zh-Hans')).projects;
  expect(wing?.facts.flatMap(({ values }) => values.map(({ text }) => text))).toContain('与“建设儿童友好公园”计为一项');
});
