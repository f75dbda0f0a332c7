import { evaluateProgramme, type Programme } from '@onemetre/core';
import { explain } from '@onemetre/scenes';
import { describe, expect, test } from 'vitest';
import { indicatorChartView } from '../../packages/scenes/src/view/indicator-chart-view.ts';
import { indicatorView } from '../../packages/scenes/src/view/indicator-view.ts';
import { makeTarget } from '../../packages/core/src/fixtures/make-programme.ts';
import { fieldDocument, fieldProgramme, fieldScene } from './field-scene.ts';

const answerOf = (programme: Programme, id: string, asOf: string) => {
  const answer = evaluateProgramme(programme, { asOf }).answers.get(id);
  if (!answer) throw new Error(`no answer about ${id}`);
  return answer;
};

describe('two growth rates lie percentage points apart, whatever grows', () => {
  const programme = fieldProgramme('05-growth-gap-unit');
  const answer = answerOf(programme, 't-grow-1', '2024-06-30');
  test.each([
    ['zh-Hans', '20个百分点', '座。'],
    ['en', '20 percentage points', '20 stations'],
  ] as const)('%s', (locale, right, wrong) => {
    const said = explain(answer, programme, locale);
    expect(said).toContain(right);
    expect(said).not.toContain(wrong);
  });
});

test('40 to 45 % below 100 is 55 to 60: the near end binds', () => {
  const document = fieldDocument('08-relative-range');
  const targets = document.targets.map((target) =>
    makeTarget({ ...target, relative: { base: 'baseline', low: -45, high: -40, as: 'percent' } }),
  );
  const programme = fieldProgramme('08-relative-range', { ...document, targets });
  const answer = answerOf(programme, 't-rr-1', '2024-06-30');
  expect(answer.state).toBe('at-risk');
  expect(answer.because.numbers.progress).toBeCloseTo(0.4, 9);
  expect(answer.because.numbers.ratio).toBeCloseTo(0.667, 3);
  expect(answer.because.numbers).toMatchObject({ target: 60, targetLow: 55, targetHigh: 60 });
  expect(answer.course?.accepts).toEqual({ high: 60 });
});

describe('a starting figure that was not published by then is on no face', () => {
  test.each([
    ['2022-06-30', false],
    ['2024-06-30', true],
  ] as const)('%s', (asOf, known) => {
    const scene = fieldScene('09-baseline-published-later', asOf, 'en');
    for (const view of [indicatorView(scene, 'lateb'), indicatorChartView(scene, 'lateb')]) {
      expect(view).not.toBeNull();
      expect(/Baseline 40|baseline-b-lateb/.test(JSON.stringify(view))).toBe(known);
    }
  });
});
