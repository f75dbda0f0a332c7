import { readFileSync } from 'node:fs';
import { evaluateProgramme, family, parseProgramme, type Evaluation, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { answerOf, type AnswerPart, type KnownAnswer } from './answer-of.ts';
import { answerView } from './answer-view.ts';
import { childAnswerView } from './child-answer-view.ts';
import { makeScene, type Scene } from './scene.ts';
import type { ViewOptions } from './view-options.ts';

const read = (seed: string): Programme => {
  const text = readFileSync(new URL(`../../../../seeds/${seed}`, import.meta.url), 'utf8');
  const parsed = parseProgramme(JSON.parse(text));
  if (!parsed.ok) throw new Error(`${seed} is faulty`);
  return parsed.programme;
};

const xiqing = read('xiqing/programme.json');
const demo = read('demo-district/plan-2021-2025.json');

const judged = new Map<string, Evaluation>();

const judge = (programme: Programme, asOf: string): Evaluation => {
  const key = `${programme.id} ${asOf} ${programme.targets.length}`;
  const made = judged.get(key) ?? evaluateProgramme(programme, { asOf });
  judged.set(key, made);
  return made;
};

const sceneOf = (programme: Programme, options: Partial<ViewOptions> = {}, asOf = programme.asOf): Scene =>
  makeScene(programme, asOf === undefined ? null : judge(programme, asOf), {
    locale: 'zh-Hans',
    lang: options.locale ?? 'zh-Hans',
    ...options,
  });

const countsOf = (known: KnownAnswer | null): Partial<Record<AnswerPart, number>> =>
  Object.fromEntries(known?.parts.map(({ part, ids }) => [part, ids.length]) ?? []);

test('of the real plan: what was due by the end of 2025, that this is past, and that the documents read hold no result', () => {
  const scene = sceneOf(xiqing);
  const known = answerOf(scene);
  expect(countsOf(known)).toEqual({ passed: 11, undated: 11 });
  expect(known).toMatchObject({ subject: 'programme', counted: 'targets', passed: '2025', reported: 0 });
  const { sentence, beside } = answerView(scene) ?? {};
  expect(sentence).toBe('方案写了22项量化目标，其中11项要在2025年做到，这个期限已经过去。');
  expect(beside).toEqual([
    '本页依据的2份材料（注明的日期最晚到2023年8月31日）里，没有这11项的结果。所以这里只说写了什么、由谁来做，不说做得怎样。',
  ]);
  const english = answerView(sceneOf(xiqing, { locale: 'en' }));
  expect(english?.sentence).toBe(
    'The plan sets 22 targets with a number; 11 were due in 2025, and that date has passed.',
  );
});

test('before its end nothing is said to be past, and without a date nothing is past or to come', () => {
  const before = sceneOf(xiqing, {}, '2025-12-31');
  expect(countsOf(answerOf(before))).toEqual({ ahead: 11, undated: 11 });
  expect(answerView(before)?.sentence).toContain('都还没有到');
  const { asOf: _, ...undated } = xiqing;
  expect(countsOf(answerOf(sceneOf(undated, {}, undefined)))).toEqual({ dated: 11, undated: 11 });
});

test('a programme and each of its groups have the counts of their tallies', () => {
  const scene = sceneOf(demo);
  const evaluation = scene.evaluation;
  const groups = [...(evaluation?.groups.values() ?? [])].filter(({ type }) =>
    ['programme', 'domain', 'action'].includes(type),
  );
  expect(groups.length).toBeGreaterThan(5);
  for (const group of groups) {
    const tally = group.outcome.total > 0 ? group.outcome : group.delivery;
    const known = answerOf(scene, group.type === 'programme' ? '' : group.id);
    const counts: Partial<Record<string, number>> = {};
    for (const [state, count] of Object.entries(tally.byState)) {
      const name = family(state as Parameters<typeof family>[0]);
      counts[name] = (counts[name] ?? 0) + count;
    }
    expect([group.id, countsOf(known)]).toEqual([group.id, counts]);
  }
});

test('a unit is told by its duties in every profile, never by its results', () => {
  for (const profile of ['plan', 'figures', 'judged'] as const) {
    const known = answerOf(sceneOf(demo, { profile }), 'education');
    const names = known?.parts.map(({ part }) => part) ?? [];
    expect(names.every((name) => ['lead', 'support', 'by-duty'].includes(name))).toBe(true);
  }
  const unit = xiqing.parties[1]?.id as string;
  expect(answerView(sceneOf(xiqing), unit)?.sentence).toMatch(/^方案里有\d+件事写着区教育局：/);
});

test('an area is told by the indicators that have a value for it', () => {
  const area = demo.areas?.find(({ parent }) => parent !== undefined)?.id as string;
  const known = answerOf(sceneOf(demo), area);
  expect(known?.parts.map(({ part }) => part)).toEqual(['valued']);
});

test('what does not exist, or holds nothing to count, has no answer', () => {
  expect(answerOf(sceneOf(demo), 'nobody')).toBeNull();
  expect(answerView(sceneOf({ ...xiqing, targets: [], commitments: [], milestones: [], projects: [] }))).toBeNull();
});

test('every sentence has at most four numbers of things, and each number of the picture leads to its list', () => {
  for (const programme of [demo, xiqing])
    for (const profile of ['plan', 'figures', 'judged'] as const)
      for (const locale of ['zh-Hans', 'en'] as const)
        for (const item of ['', ...programme.domains.map(({ id }) => id), ...programme.parties.map(({ id }) => id)]) {
          const view = answerView(sceneOf(programme, { profile, locale }), item);
          if (view === null) continue;
          expect((view.sentence.replace(/2025年?/g, '').match(/\d+/g) ?? []).length).toBeLessThanOrEqual(4);
          for (const { page } of view.strip)
            expect(page).toMatch(/^(?:targets|tasks|items\/[\w-]+)(?:\.en)?\.html#[\w-]+$/);
        }
});

test('a child is told the same counts', () => {
  const [card] = childAnswerView(sceneOf(xiqing, { reader: 'child' }))?.groups[0]?.cards ?? [];
  expect(card?.says.text).toBe('有22个可以数的目标。');
  expect(card?.promise).toEqual(['有11个，说好2025年做到。']);
  const [judged] = childAnswerView(sceneOf(demo, { reader: 'child' }))?.groups[0]?.cards ?? [];
  const counts = answerOf(sceneOf(demo))?.parts.map(({ ids }) => ids.length);
  expect(judged?.tallies.map(({ count }) => count)).toEqual(counts);
});
