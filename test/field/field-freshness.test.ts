import { explain } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { indicatorView } from '../../packages/scenes/src/view/indicator-view.ts';
import { overviewView } from '../../packages/scenes/src/view/overview-view.ts';
import { renderSnapshot } from '../../packages/widgets/src/snapshot/render-snapshot.ts';
import { fieldScene } from './field-scene.ts';

const asOf = '2025-12-30';
const said = {
  'zh-Hans': '2021年为60%。最近一次能判断的是2021年底：超进度。暂无法判断：数值太旧，不能说明现在。',
  en: '60% in 2021. It could last be judged at the end of 2021: Ahead. It cannot be judged yet: the latest value is too old to speak of now.',
} as const;

test.each(['zh-Hans', 'en'] as const)('the only value is four years old: nothing is said of now in %s', (locale) => {
  const scene = fieldScene('03-stale-time-gone', asOf, locale);
  const answer = scene.answerOf('t-stale-1');
  if (!answer) throw new Error('no answer');
  expect(answer).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'value-too-old' },
    lastKnown: { state: 'ahead', date: '2021-12-31' },
  });
  expect(answer.because.numbers).not.toHaveProperty('requiredPerYear');
  expect(explain(answer, scene.programme, locale)).toContain(said[locale]);
  const { sentence, drawing } = indicatorView(scene, 'stale') ?? {};
  const faces = [
    sentence,
    ...(drawing?.labels ?? []).map(({ text }) => text),
    ...(['om-indicator', 'om-indicator-chart', 'om-meeting-sheet'] as const).map((tag) =>
      renderSnapshot(tag, { programme: scene.whole, evaluation: scene.evaluation, locale, item: 'stale' }),
    ),
  ].join('\n');
  expect(faces).toContain(said[locale]);
  expect(faces).not.toMatch(/time gone|expected by now|from here on|时间过去|按时间应|今后每年/);
  expect(faces).toMatch({ 'zh-Hans': /2021年底应到/, en: /expected at the end of 2021/ }[locale]);
});

test.each([
  ['zh-Hans', '看2021年的数：走得比计划快。做得怎么样，现在还说不准。'],
  ['en', 'The number of 2021 said: It goes faster than planned. We cannot tell yet how it goes.'],
] as const)('a child reads the same in %s', (locale, told) => {
  const scene = fieldScene('03-stale-time-gone', asOf, locale);
  const answer = scene.answerOf('t-stale-1');
  if (!answer) throw new Error('no answer');
  expect(explain(answer, scene.programme, `${locale}-x-child`)).toContain(told);
});

test('it counts as unknown in the overview', () => {
  const { counts, axes } = overviewView(fieldScene('03-stale-time-gone', asOf, 'en'));
  expect(counts.find(({ id }) => id === 'known')?.figure).toMatch(/^0/);
  expect(axes[0]?.families.filter(({ count }) => count > 0).map(({ family }) => family)).toEqual(['unknown']);
});
