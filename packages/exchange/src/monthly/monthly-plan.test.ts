import { evaluateProgramme, parseProgramme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { readTable } from '../tables/read-table.ts';
import type { BlankOptions } from '../workbook/blank-programme.ts';
import { monthlyPlan } from './monthly-plan.ts';
import { readMonthlyTable } from './read-monthly-table.ts';

const file = { name: '县/三月.csv', sha256: 'b'.repeat(64), received: '2023-05-10', published: '2023-05-09' };
const options: BlankOptions = {
  ...{ title: '某县2023年重点工作', place: '某县', issuer: '某县人民政府', start: '2023', end: '2023' },
  language: 'zh-Hans',
  skeleton: 'blank',
  demonstration: true,
};
/** Names and figures of a county's real monthly table, with targets on the way and units added. */
const table = `2023年3月份进展情况表
行动,指标,年度目标,单位,一季度目标,截至本月累计,完成率（%）,状态,牵头单位,备注
就业促进,三公里充分就业社区,9,个,2,9,100,,县人社局,
就业促进,新增技能人才,4000,人,800,736,18.04,,县人社局,
健康口腔,二级综合医院单独设口腔科,90%以上,,,,,已完成,,
健康口腔,医护比,1:1,,,,,已完成,县卫健委等,
健康口腔,市级公立口腔专科医院,,,,,,无任务,,
安心托幼,示范性托育机构,3,个,,0,,,,
合计,,,,,745,,,,
`;
const make = (text: string) => {
  const read = readTable(new TextEncoder().encode(text), { name: file.name });
  const monthly = read.ok ? readMonthlyTable(read.sheets, file.name) : null;
  if (monthly === null) throw new Error('no monthly table');
  return monthlyPlan(options, monthly, file);
};
const { programme, issues } = make(table);

test('a monthly table alone comes to a plan without errors', () => {
  const parsed = parseProgramme(programme);
  expect(parsed.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(programme.domains.map(({ title }) => title['zh-Hans'])).toEqual(['就业促进', '健康口腔', '安心托幼']);
  expect(programme.documents).toMatchObject([{ sha256: file.sha256, accessed: '2023-05-10' }]);
});

test('its rows are indicators with targets as they are worded, and what is to be done without a number', () => {
  const targets = programme.targets.map(({ kind, quantity, comparator, sources }) => [
    ...[kind, quantity['zh-Hans'], comparator, sources?.[0]?.place],
  ]);
  expect(targets).toEqual([
    ['cumulative', '9', 'not-stated', '三月!C3'],
    ['cumulative', '4000', 'not-stated', '三月!C4'],
    ['reach', '90%以上', 'ge', '三月!C5'],
    ['deliverable', '1:1', 'not-stated', '三月!C6'],
    ['cumulative', '3', 'not-stated', '三月!C8'],
  ]);
  expect(programme.targets[1]).toMatchObject({ path: 'stepped', interim: [{ date: '2023-03', value: 800 }] });
});

test('what is built has no path of its own; steps that the table gives it stay', () => {
  const { programme: plan } = make(`2023年3月份进展情况表
指标,年度目标,单位,一季度目标,截至本月累计,完成率（%）
新建社区食堂,3,个,,0,0
建成口袋公园,9,个,2,2,22.2
新增技能人才,4000,人,,736,18.4
`);
  expect(plan.targets.map((target) => 'path' in target && target.path)).toEqual(['none', 'stepped', false]);
  const { answers } = evaluateProgramme(plan, { asOf: '2023-05-31' });
  const first = answers.get(plan.targets[0]?.id ?? '');
  expect([first?.state, first?.because.reason]).toEqual(['not-due', 'no-path']);
});

test('units lead what they are named for; who keeps the table says what nobody leads', () => {
  const names = programme.parties.map(({ title }) => title['zh-Hans']);
  expect(names).toEqual(['县人社局', '县卫健委', '某县人民政府']);
  expect(programme.responsibilities.map(({ duty }) => duty)).toEqual(['lead', 'lead', 'lead']);
  const last = programme.parties.at(-1)?.id;
  expect(programme.reports?.map(({ party }) => party === last)).toEqual([true, false]);
});

test('what the table does not say is told', () => {
  expect(issues.map(({ code, cells }) => [code, cells])).toEqual([
    ['unit-not-said', ['B6']],
    ['units-open', ['I6']],
    ['direction-not-said', ['B8']],
    ['row-left-out', ['A9']],
  ]);
});

test('and the plan is judged', () => {
  const { answers } = evaluateProgramme(programme, { asOf: '2023-05-31' });
  const states = programme.targets.map(({ id }) => answers.get(id)?.state);
  expect(states).toEqual(['achieved', 'on-track', 'achieved', 'achieved', 'off-track']);
});
