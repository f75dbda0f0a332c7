import { evaluateProgramme, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { makeCase } from '../../../core/src/fixtures/make-programme.ts';
import { explain } from './explain.ts';
import { groupNames } from './group-names.ts';
import { itemTitle } from './item-title.ts';
import type { ReaderLocale } from './locale.ts';

const base = makeCase({ baseline: { value: 50, date: '2020' }, target: { value: 100 } });
const programme: Programme = {
  ...base,
  areas: [
    { id: 'whole', kind: 'district', title: { 'zh-Hans': '样例区' } },
    { id: 'east', kind: 'subdistrict', title: { 'zh-Hans': '东街', en: 'East Street' }, parent: 'whole' },
  ],
  indicators: base.indicators.map((indicator) => ({
    ...indicator,
    dimensions: [
      {
        id: 'sex',
        title: { 'zh-Hans': '性别' },
        categories: [{ id: 'girls', title: { 'zh-Hans': '女生', en: 'girls' } }],
      },
    ],
  })),
  targets: base.targets.flatMap((target) => [
    target,
    { ...target, id: 'girls', breakdown: { sex: 'girls' } },
    { ...target, id: 'east-girls', area: 'east', breakdown: { sex: 'girls' } },
  ]),
};
const target = (id: string) => programme.targets.find((one) => one.id === id) ?? programme.targets[0];

test.each([
  ['t', [], []],
  ['girls', ['女生'], ['girls']],
  ['east-girls', ['东街', '女生'], ['East Street', 'girls']],
])('%s is for %j', (id, chinese, english) => {
  const of = target(id);
  expect(of && groupNames(of, programme, 'zh-Hans')).toEqual(chinese);
  expect(of && groupNames(of, programme, 'en')).toEqual(english);
});

test('every sentence and title of a target for a group says for whom it is', () => {
  const { answers } = evaluateProgramme(programme, { asOf: '2024-06-30' });
  const said = (id: string, reader: ReaderLocale): string => {
    const answer = answers.get(id);
    return answer ? explain(answer, programme, reader) : '';
  };
  expect(said('east-girls', 'zh-Hans')).toMatch(/^只针对东街、女生。/);
  expect(said('girls', 'en')).toMatch(/^For girls only\. /);
  expect(said('t', 'en')).not.toContain('only');
  expect(said('girls', 'zh-Hans-x-child')).toContain('这里说的是女生。');
  expect(said('girls', 'en-x-child')).toContain('This is for girls.');
  expect(itemTitle(programme, 'girls', 'zh-Hans')).toMatch(/（女生）$/);
  expect(itemTitle(programme, 'east-girls', 'en')).toMatch(/ \(East Street, girls\)$/);
  expect(itemTitle(programme, 't', 'en')).not.toContain('(');
});

test.each([
  ['东街女生58%以上', []],
  ['女生58%以上', ['东街']],
  ['58%以上', ['东街', '女生']],
])('beside %s no name stands twice', (words, names) => {
  const of = target('east-girls');
  expect(of && groupNames(of, programme, 'zh-Hans', words)).toEqual(names);
});

test.each([
  ['Girls of East Street: 58%', []],
  ['58% of girls', ['East Street']],
  ['58% of schoolgirls in East Streets', ['East Street', 'girls']],
  ['East Streets, then East Street', ['girls']],
])('beside “%s” a name stands unless it is there as words of its own', (words, names) => {
  const of = target('east-girls');
  expect(of && groupNames(of, programme, 'en', words)).toEqual(names);
});

test('a title whose words name the group names it once', () => {
  const named = {
    ...programme,
    targets: programme.targets.map((one) => ({ ...one, quantity: { 'zh-Hans': '女生达到100%', en: '100% of girls' } })),
  };
  expect(itemTitle(named, 'girls', 'zh-Hans').match(/女生/g)).toHaveLength(1);
  expect(itemTitle(named, 'east-girls', 'en').match(/girls/g)).toHaveLength(1);
  expect(itemTitle(named, 'east-girls', 'en')).toMatch(/ \(East Street\)$/);
});
