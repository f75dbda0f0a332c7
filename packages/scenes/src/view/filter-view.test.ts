import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { judgeOnce } from './judge-once.ts';
import { filterView } from './filter-view.ts';
import { overviewView } from './overview-view.ts';
import { makeScene, type Scene } from './scene.ts';

const targets = demoProgramme.targets.map((target) =>
  target.id === 'nursery-2023' ? { ...target, duplicateOf: 'nursery-2025' } : target,
);
const programme = { ...demoProgramme, targets };
const scene = makeScene(programme, judgeOnce(programme), { locale: 'en', lang: 'en' });

test('a possible duplicate is counted once, in the filter as in the overview', () => {
  const [counted] = overviewView(makeScene(programme, null, { locale: 'en', lang: 'en', profile: 'plan' })).counts;
  expect(counted?.figure).toBe('7');
  expect(filterView(scene).shown).toContain('7 targets');
});

test('a promise that repeats a target is counted there, in the filter as in the overview', () => {
  const promise = (id: string, duplicateOf?: string) => ({
    ...{ id, item: demoProgramme.actions[0]?.id ?? '', title: { en: id }, nature: 'build', due: null },
    ...{ wording: 'summary', ...(duplicateOf === undefined ? {} : { duplicateOf }) },
  });
  const both = { ...programme, commitments: [promise('own'), promise('again', 'nursery-2025')] } as typeof programme;
  const counts = overviewView(makeScene(both, null, { locale: 'en', lang: 'en', profile: 'plan' })).counts;
  expect(counts.find(({ id }) => id === 'commitments')?.figure).toBe('1');
  expect(filterView(makeScene(both, judgeOnce(both), { locale: 'en', lang: 'en' })).shown).toContain('1 promise');
});

test('a duplicate that stands alone is still a target', () => {
  const alone: Scene = {
    ...scene,
    programme: { ...programme, targets: targets.filter(({ id }) => id === 'nursery-2023') },
  };
  expect(filterView({ ...alone, filter: { text: 'x' } }).shown).toContain('1 of 7 targets');
});

test('what stands beside the domains is counted as measures, not as actions', () => {
  const enabling = { id: 'support', level: 'level-domain', role: 'enabling', title: { en: 'Support' } } as const;
  const [first] = demoProgramme.actions;
  if (!first) throw new Error('the programme has no action');
  const both = {
    ...demoProgramme,
    domains: [...demoProgramme.domains, enabling],
    actions: [...demoProgramme.actions, { ...first, id: 'funding', domain: 'support' }],
  };
  const { shown } = filterView(makeScene(both, judgeOnce(both), { locale: 'en', lang: 'en' }));
  expect(shown).toContain(`${demoProgramme.actions.length} action`);
  expect(shown).toContain('1 measure');
});
