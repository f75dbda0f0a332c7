import { flags, reasons, states, variants } from '@onemetre/core';
import { expect, test } from 'vitest';
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

test.each(locales)('a variant has a word of its own in %s, but for elapsed time in English', (locale) => {
  const said = variants.flatMap((variant) => states.map((state) => stateWord({ state, variant }, locale)));
  const plain = states.map((state) => stateWord({ state }, locale));
  expect(said.filter((word) => !plain.includes(word))).toEqual(
    {
      'zh-Hans': [
        '略有滞后',
        '超出区间',
        '与目标数不符',
        '超序时进度',
        '按序时推进',
        '滞后于序时',
        ...Array<string>(3).fill('力争目标未达到'),
      ],
      en: [
        'Slightly behind',
        'Beyond the range',
        'Not the number set',
        ...Array<string>(3).fill('Aspired target not met'),
      ],
    }[locale],
  );
});
