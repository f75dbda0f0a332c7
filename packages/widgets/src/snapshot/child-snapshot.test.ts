import { evaluateProgramme, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import demo from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import { renderSnapshot } from './render-snapshot.ts';
import {
  childIndicatorCard,
  childActionsView,
  childDomainsView,
  childOverviewView,
  childProgrammeView,
  grownUpsScene,
  makeScene,
  type ChildView,
  type Scene,
} from '@onemetre/scenes/views';

const programme = demo as unknown as Programme;
const evaluation = evaluateProgramme(programme, { asOf: '2026-03-20' });

const scene = (locale: 'zh-Hans' | 'en', of: Programme = programme): Scene =>
  makeScene(of, evaluation, { locale, lang: locale, reader: 'child' });

test('a card says what was promised, shows it as things, and says how it stands', () => {
  const card = childIndicatorCard(scene('zh-Hans'), 'barrier-free');
  expect(card).toMatchObject({
    picture: 'tree',
    says: { text: '坐轮椅的小朋友，也能进公园玩。' },
    official: { text: '计划里叫：无障碍改造的公园' },
    promise: ['每20个公园里，至少要有16个。', '说好2027年做到。'],
    family: 'behind',
    stands: ['2025年，每20个里，有11个。', '还差5个。', '比计划慢一些。'],
  });
  expect(card?.icons?.icons.filter(({ kind }) => kind === 'now')).toHaveLength(11);
  expect(card?.icons?.icons.filter(({ kind }) => kind === 'wanted')).toHaveLength(5);
});

test('one icon that stands for many says for how many', () => {
  const card = childIndicatorCard(scene('en'), 'new-school-places');
  expect(card?.icons?.each).toBe(100);
  expect(card?.stands[0]).toBe('One box is 100.');
});

test('a number that the large sentence has named is not promised twice', () => {
  const named: Programme = {
    ...programme,
    indicators: programme.indicators.map((indicator) =>
      indicator.id === 'pocket-parks'
        ? { ...indicator, summary: { 'zh-Hans': '公园', 'zh-Hans-x-child': '要有36座小公园。' } }
        : indicator,
    ),
  };
  expect(childIndicatorCard(scene('zh-Hans', named), 'pocket-parks')?.promise).toEqual(['说好2025年做到。']);
  expect(childIndicatorCard(scene('zh-Hans'), 'pocket-parks')?.promise[0]).toBe('至少要有36座。');
});

test('where no child’s sentence was written, the name itself is large and not said twice', () => {
  const card = childIndicatorCard(scene('en'), 'class-size');
  expect(card?.says).toEqual({ text: 'Pupils in a class' });
  expect(card?.official).toBeNull();
});

test('an indicator that is not there has no card', () => {
  expect(childIndicatorCard(scene('en'), 'nothing')).toBeNull();
});

const views = (locale: 'zh-Hans' | 'en'): ChildView[] => {
  const young = scene(locale);
  return [childProgrammeView(young), childOverviewView(young), childDomainsView(young), childActionsView(young)].filter(
    (view) => view !== null,
  );
};

test('no view says per cent, and each says for whom it is and that no child has tried it', () => {
  for (const locale of ['zh-Hans', 'en'] as const) {
    for (const view of views(locale)) {
      expect(JSON.stringify(view.groups)).not.toMatch(/[%‰]/);
      expect(view.foot.join(' ')).toMatch(
        locale === 'en' ? /aged 8 to 12; not tested with children/ : /8到12岁.*没有请小朋友试读过/,
      );
    }
  }
});

test('tallies count every judged leaf once', () => {
  const [, outcome] = childOverviewView(scene('en')).groups[0]?.cards ?? [];
  const total = outcome?.tallies.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(evaluation.groups.get(programme.id)?.outcome.total);
});

test('the snapshot says every sentence of the card, and none for grown-ups', () => {
  const html = renderSnapshot('om-indicator', {
    programme,
    evaluation,
    locale: 'zh-Hans',
    reader: 'child',
    item: 'barrier-free',
  });
  for (const sentence of [
    '坐轮椅的小朋友',
    '每20个公园里，至少要有16个。',
    '还差5个。',
    '比计划慢一些。',
    '没有请小朋友试读过',
  ])
    expect(html).toContain(sentence);
  expect(html).not.toContain('%');
});

test('behind a child’s card stands the scene of everybody', () => {
  const whole = grownUpsScene(scene('en'));
  expect(whole).toMatchObject({ reader: 'general', lang: 'en', whole: programme, evaluation });
});

test('what a card keeps for grown-ups behind a click is not in a page that has no clicks', () => {
  for (const tag of ['om-programme', 'om-actions', 'om-indicator'] as const) {
    const page = (reader: 'child' | 'general'): string =>
      renderSnapshot(tag, {
        programme,
        evaluation,
        locale: 'zh-Hans',
        reader,
        item: tag === 'om-indicator' ? 'pocket-parks' : '',
      });
    const grownUps = /责任单位|发布机构|<table/;
    expect(page('general'), tag).toMatch(grownUps);
    expect(page('child'), tag).not.toMatch(grownUps);
  }
});
