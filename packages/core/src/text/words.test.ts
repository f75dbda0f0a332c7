import { expect, test } from 'vitest';
import { flags } from '../answer/flag.ts';
import { reasons } from '../answer/reason.ts';
import { states } from '../answer/state.ts';
import { flagWords } from './flag-word.ts';
import { locales } from './locale.ts';
import { reasonTexts } from './reason-text.ts';
import { stateWord, stateWords } from './state-word.ts';

test.each(locales)('every state has its word in %s, in the order of the list', (locale) => {
  expect(Object.keys(stateWords[locale])).toEqual([...states]);
});

test('the Chinese words of the states are those of the rules', () => {
  expect(Object.values(stateWords['zh-Hans']).join(' ')).toBe(
    '已完成 超进度 按进度推进 滞后 明显滞后 未按期完成 保持达标 恢复达标 未能保持 曾达标现未达标 持续向好 总体向好近期回落 近期好转 持续变差 推进中 常态化开展 未启动 未到期 无任务 已取消 暂无数据 已到期待核 暂无法判断 不予显示 数据有误',
  );
});

test.each(locales)('no two states share a word in %s', (locale) => {
  expect(new Set(Object.values(stateWords[locale])).size).toBe(states.length);
});

test.each(locales)('every flag and every reason has its words in %s', (locale) => {
  expect(Object.keys(flagWords[locale])).toEqual([...flags]);
  expect(Object.keys(reasonTexts[locale]).sort()).toEqual([...reasons].sort());
});

test('no word claims that something was never published', () => {
  const words = JSON.stringify([stateWords, flagWords, reasonTexts]);
  expect(words).not.toContain('未公布');
  expect(words).not.toContain('never published');
});

const atRisk = (ratio: number) =>
  ({ state: 'at-risk', because: { method: 'linear-pace', numbers: { ratio } } }) as unknown as Parameters<
    typeof stateWord
  >[0];

test('behind is worded as slightly behind only from a pace ratio of 0.85', () => {
  expect(stateWord(atRisk(0.85), 'zh-Hans')).toBe('略有滞后');
  expect(stateWord(atRisk(0.8499), 'zh-Hans')).toBe('滞后');
});

test('elapsed time is spoken of only for counts that add up', () => {
  const onTrack = (method: string) =>
    ({ state: 'on-track', because: { method, numbers: {} } }) as unknown as Parameters<typeof stateWord>[0];
  expect(stateWord(onTrack('cumulative'), 'zh-Hans')).toBe('按序时推进');
  expect(stateWord(onTrack('linear-pace'), 'zh-Hans')).toBe('按进度推进');
});
