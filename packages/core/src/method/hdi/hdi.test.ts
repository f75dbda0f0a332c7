import { expect, test } from 'vitest';
import { hdi } from './hdi.ts';

const judge = (
  lifeExpectancy: number | null,
  expectedSchooling: number | null,
  meanSchooling: number | null,
  income: number | null,
) =>
  hdi.evaluate({
    named: Object.fromEntries(
      Object.entries({ lifeExpectancy, expectedSchooling, meanSchooling, income }).map(([name, value]) => [
        name,
        [{ at: 2021, value }],
      ]),
    ),
  });

// UNDP, Human Development Report 2021/22, composite indices, complete time series: Afghanistan.
test.each([
  [1990, 45.9672, 2.504050016, 0.97112539, 2684.550019, 0.273],
  [1996, 53.2433, 4.319050074, 1.251383053, 1332.30721, 0.319],
  [2000, 55.2978, 5.529050112, 1.407805934, 984.9974338, 0.335],
  [2005, 58.3608, 7.660417938, 1.694581217, 1435.19173, 0.4],
  [2010, 60.8508, 9.002689838, 2.105191281, 1938.315627, 0.448],
  [2014, 62.5451, 10.17434978, 2.313755123, 2178.507021, 0.479],
  [2020, 62.5751, 10.26384398, 2.854717589, 1997.852149, 0.483],
  [2021, 61.9824, 10.26384398, 2.98506999, 1824.190915, 0.478],
])('the published index of %d', (_, life, expected, mean, income, published) => {
  const result = judge(life, expected, mean, income);
  expect(Number((result.value as number).toFixed(3))).toBe(published);
  expect(result.status).toBe('low');
});

test.each([
  [85, 18, 15, 75_000, 1, 'very-high'],
  [90, 25, 20, 200_000, 1, 'very-high'],
  [20, 18, 15, 75_000, 0, 'low'],
  [85, 18, 15, 50, 0, 'low'],
])('between its posts and not beyond: %d, %d, %d, %d is %d', (life, expected, mean, income, value, status) => {
  expect(judge(life, expected, mean, income)).toMatchObject({ value, status });
});

test.each([
  [null, 10, 5, 1000, 'input-missing'],
  [60, 10, 5, null, 'input-missing'],
  [60, 10, 5, 0, 'value-not-positive'],
])('%j, %j, %j, %j has no answer: %s', (life, expected, mean, income, notEvaluable) => {
  expect(judge(life, expected, mean, income)).toMatchObject({ value: null, status: 'not-available', notEvaluable });
});

test('education is the mean of its two', () => {
  expect(judge(60, 9, 3, 1000).details).toMatchObject({ education: 0.35 });
});
