import { expect, test } from 'vitest';
import { askPlan } from './ask-plan.ts';
import { words } from './words.ts';

const asked = async (flags: Parameters<typeof askPlan>[0], answers: readonly string[]) => {
  const [questions, told]: string[][] = [[], []];
  const ask = (question: string): Promise<string> => {
    questions?.push(question);
    return Promise.resolve(answers[(questions?.length ?? 0) - 1] ?? '');
  };
  const plan = await askPlan(flags, ask, (line) => told?.push(line), words('zh-Hans'));
  return { plan, questions, told };
};

test('what the flags leave open is asked, an answer that cannot be read again', async () => {
  const { plan, told } = await asked({ place: '示例区' }, [
    '',
    '示例方案',
    '示例区政府',
    '二一年',
    '2021年',
    '',
    '五',
    '2',
    '是',
  ]);
  expect(plan).toEqual({
    title: '示例方案',
    place: '示例区',
    issuer: '示例区政府',
    start: '2021年',
    skeleton: '儿童友好',
    demonstration: true,
  });
  expect(told).toEqual([
    '这一项要填。',
    '年份应写成四位数字，例如 2025：二一年',
    '没有叫 五 的框架。可用：空白、儿童友好、民生实事、重点工作。',
  ]);
});

test('nothing is asked that the flags say', async () => {
  const flags = { title: '方', place: '区', issuer: '府', start: '2021', end: '2025', skeleton: 'blank' };
  const { plan, questions } = await asked({ ...flags, demonstration: false }, []);
  expect([plan, questions]).toEqual([{ ...flags, demonstration: false }, []]);
});

test('Enter takes the first skeleton, and says that the data are real', async () => {
  const { plan } = await asked({ title: '方', place: '区', issuer: '府' }, []);
  expect(plan).toEqual({ title: '方', place: '区', issuer: '府', skeleton: '空白', demonstration: false });
});
