import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeAnswer } from '../fixtures/make-answer.ts';
import { groupOf } from './group-of.ts';

const evidence = { freshness: 'fresh', completeness: 'complete', sourced: true, grade: 'original' } as const;

test('outcome and delivery are tallied apart', () => {
  const answers = [
    makeAnswer('a'),
    makeAnswer('b', { state: 'missed' }),
    makeAnswer('c', { axis: 'delivery', type: 'milestone', state: 'achieved' }),
  ];
  const { outcome, delivery, binding } = groupOf('g', 'action', answers, defaultRules);
  expect(outcome).toMatchObject({ total: 2, byState: { 'on-track': 1, missed: 1 }, good: 1 });
  expect(delivery).toMatchObject({ total: 1, byState: { achieved: 1 }, good: 1 });
  expect(binding).toBeUndefined();
});

test('binding targets are tallied apart, deliverables are not among them', () => {
  const answers = [makeAnswer('a'), makeAnswer('b'), makeAnswer('c', { axis: 'delivery' })];
  expect(groupOf('g', 'action', answers, defaultRules, { binding: new Set(['b', 'c']) }).binding).toMatchObject({
    total: 1,
  });
});

test('what a plan only strives for is tallied apart, met or not, and stays among the worst leaves', () => {
  const answers = [makeAnswer('a', { state: 'missed' }), makeAnswer('b'), makeAnswer('c', { state: 'achieved' })];
  const group = groupOf('g', 'action', answers, defaultRules, { aspired: new Set(['a', 'c']) });
  expect(group.aspired).toMatchObject({ total: 2, byState: { missed: 1, achieved: 1 }, good: 1 });
  expect(group.outcome).toMatchObject({ total: 1, byState: { 'on-track': 1 } });
  expect(group.worst).toEqual(['a']);
});

test('the evidence of tallied leaves is counted by freshness, source and declaration', () => {
  const answers = [
    makeAnswer('a', { evidence: { ...evidence, sourced: false } }),
    makeAnswer('b', { evidence: { ...evidence, freshness: 'stale' } }),
    makeAnswer('c', { evidence: { ...evidence, freshness: 'stale' }, flags: ['declared'] }),
    makeAnswer('d', { evidence: { ...evidence, freshness: 'none', sourced: false }, flags: ['past-due'] }),
    makeAnswer('e', { evidence: { ...evidence, freshness: 'none', sourced: false }, flags: ['declared', 'late'] }),
    makeAnswer('f', { evidence: { ...evidence, freshness: 'none' } }),
    makeAnswer('h', { evidence: { ...evidence, freshness: 'none' } }),
    makeAnswer('g', { tallied: false, flags: ['declared'] }),
  ];
  expect(groupOf('g', 'action', answers, defaultRules).evidence).toEqual({
    fresh: 1,
    stale: 2,
    none: 4,
    sourced: 4,
    declared: 2,
  });
});
