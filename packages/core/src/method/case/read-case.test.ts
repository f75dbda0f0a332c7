import { describe, expect, test } from 'vitest';
import { readCase } from './read-case.ts';
import { yearOfDay, yearOfText } from './year-of.ts';

test('reads the documented shape', () => {
  expect(
    readCase({
      id: 'a',
      series: [
        { year: 2020, value: 1 },
        { date: '2021-12-31', value: null },
        { year: '2015-2017', value: 2 },
      ],
      baseline: { year: 2020, value: 1 },
      target: { year: 2025, value: 2 },
      direction: 'up',
      options: { limit: 100, baseYear: null },
    }),
  ).toEqual({
    id: 'a',
    case: {
      series: [
        { at: 2020, value: 1 },
        { at: 2021, value: null },
        { at: 2015, value: 2 },
      ],
      baseline: { at: 2020, value: 1 },
      target: { at: 2025, value: 2 },
      direction: 'up',
      options: { limit: 100 },
    },
    notes: [],
    problems: [],
  });
});

test('reads several series, each with what it has of its own', () => {
  const { case: input, problems } = readCase({
    id: 7,
    series: { a: [{ year: 2020, value: 1 }], b: [] },
    options: { series: { a: { target: { value: 3 }, direction: 'down', weight: 2 } } },
  });
  expect(problems).toEqual([]);
  expect(input).toEqual({
    named: { a: [{ at: 2020, value: 1 }], b: [] },
    options: { series: { a: { target: { value: 3 }, direction: 'down', weight: 2 } } },
  });
});

test('a name that is special to JavaScript is a name', () => {
  const { case: input } = readCase(JSON.parse('{"series":{"__proto__":[{"year":2020,"value":1}]}}'));
  expect(Object.keys(input.named ?? {})).toEqual(['__proto__']);
});

describe('what is wrong is said with its place', () => {
  test.each([
    [[], 'not-an-object', ''],
    ['x', 'not-an-object', ''],
    [null, 'not-an-object', ''],
    [{ id: {} }, 'not-an-id', 'id'],
    [{ series: 5 }, 'not-a-list', 'series'],
    [{ series: { a: 5 } }, 'not-a-list', 'series.a'],
    [{ series: [5] }, 'not-an-object', 'series[0]'],
    [{ series: [{ value: 5 }] }, 'no-time', 'series[0]'],
    [{ series: [{ year: 'soon', value: 5 }] }, 'not-a-year', 'series[0].year'],
    [{ series: [{ date: '2021-02-30', value: 5 }] }, 'not-a-date', 'series[0].date'],
    [{ series: [{ date: 2021, value: 5 }] }, 'not-a-date', 'series[0].date'],
    [{ series: { a: [{ year: 2020, value: '5' }] } }, 'not-a-number', 'series.a[0].value'],
    [{ baseline: { value: 5 } }, 'no-time', 'baseline'],
    [{ target: { year: 2020, value: 'x' } }, 'not-a-number', 'target.value'],
    [{ target: 5 }, 'not-an-object', 'target'],
    [{ direction: 'positive' }, 'not-a-direction', 'direction'],
    [{ options: [] }, 'not-an-object', 'options'],
    [{ options: { limit: '100' } }, 'not-a-number', 'options.limit'],
    [{ options: { bands: 4 } }, 'not-a-choice', 'options.bands'],
    [{ options: { level: 1 } }, 'out-of-its-range', 'options.level'],
    [{ options: { percentage: 'yes' } }, 'not-true-or-false', 'options.percentage'],
    [{ options: { goal: 5 } }, 'not-text', 'options.goal'],
    [{ options: { weights: [1, 'x'] } }, 'not-a-number', 'options.weights'],
    [{ options: { series: { a: { direction: 1 } } } }, 'not-a-direction', 'options.series.a.direction'],
    [{ options: { series: { a: 5 } } }, 'not-an-object', 'options.series.a'],
  ])('%j: %s at %s', (json, code, path) => {
    expect(readCase(json).problems).toEqual([{ code, path }]);
  });
});

test('what no method reads is noted and not refused', () => {
  expect(readCase({ place: 'x', options: { colour: 1 } })).toMatchObject({
    notes: ['field-ignored', 'option-ignored'],
    problems: [],
  });
});

test('values of a timeless method need no year', () => {
  expect(readCase({ series: [{ value: 5 }, { value: 6 }] }, { timeless: true }).case.series).toEqual([
    { at: 0, value: 5 },
    { at: 1, value: 6 },
  ]);
});

test.each([
  ['2020-12-31', 2020],
  ['2020-01-01', 2019 + 1 / 366],
  ['2021-07-02', 2020 + 183 / 365],
  ['2021-2-3', undefined],
])('the day %s is %d', (text, at) => {
  expect(yearOfDay(text)).toBe(at);
});

test.each([
  ['2020', 2020],
  ['2015-2017', 2015],
  ['2015/16', 2015],
  ['20155', undefined],
  ['', undefined],
])('the year %j is %d', (text, at) => {
  expect(yearOfText(text)).toBe(at);
});
