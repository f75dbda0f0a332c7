import { geometricMean } from '../../math/geometric-mean.ts';
import { goalposts } from '../../math/goalposts.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import { latestByName } from '../case/latest-by-name.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';

const card = {
  id: 'hdi',
  version: '2021-22',
  citation: 'UNDP, Human Development Report 2021/2022, technical note 1',
  defaults: {},
  statuses: ['very-high', 'high', 'medium', 'low', 'not-available'],
} as const satisfies MethodCard;

/** The names under which the four series are given; income in 2017 dollars at purchasing power parity. */
const inputs = ['lifeExpectancy', 'expectedSchooling', 'meanSchooling', 'income'] as const;

/** Fixed posts; income is measured on logarithms. */
const posts = {
  lifeExpectancy: { worst: 20, best: 85 },
  expectedSchooling: { worst: 0, best: 18 },
  meanSchooling: { worst: 0, best: 15 },
  income: { worst: Math.log(100), best: Math.log(75_000) },
} as const;

/** The Human Development Index from its four series. */
export const hdi: PublishedMethod = { ...card, evaluate };

/** The group is that of the index as it is printed, with three decimals. */
function statusOf(value: number): string {
  const printed = Math.round(value * 1000) / 1000;
  if (printed >= 0.8) return 'very-high';
  if (printed >= 0.7) return 'high';
  return printed >= 0.55 ? 'medium' : 'low';
}

function evaluate(input: MethodCase): MethodResult {
  const latest = latestByName(input);
  if ('reason' in latest) return noAnswerFor(card, latest.reason);
  const { values, notes } = latest;
  const known = inputs.map((name) => values[name]);
  if (known.some((value) => typeof value !== 'number')) return noAnswerFor(card, 'input-missing', notes);
  const [years, expectedYears, meanYears, dollars] = known as [number, number, number, number];
  if (dollars <= 0) return noAnswerFor(card, 'value-not-positive', notes);
  const index = (value: number, name: keyof typeof posts): number => goalposts(value, posts[name]) as number;
  const life = index(years, 'lifeExpectancy');
  const income = index(Math.log(dollars), 'income');
  const education = (index(expectedYears, 'expectedSchooling') + index(meanYears, 'meanSchooling')) / 2;
  const details = { health: life, education, income };
  const parts = [life, education, income];
  // At a worst post the cube root of the product is 0, which a mean of logarithms does not say.
  const value = parts.includes(0) ? 0 : geometricMean(parts.map((part) => ({ value: part })));
  if (typeof value !== 'number') return noAnswerFor(card, value.reason, notes, details);
  return answerWith(card, { value, status: statusOf(value), notes: notes, details });
}
