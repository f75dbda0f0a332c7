import type { Answer } from '../answer/answer.ts';
import type { Target } from '../generated/types.ts';
import type { MethodCase } from '../method/method-case.ts';
import { differences, type Difference } from './difference.ts';

const byGrowth = ['eurostat', 'open-sdg', 'un-progress-chart'];
const withOwnCuts = ['un-progress-chart', 'escap'];

/** The known reasons why a method and our rules may part over a target, in the order of the closed list. */
export const differencesOf = (
  method: string,
  target: Pick<Target, 'kind' | 'interim'>,
  answer: Pick<Answer, 'state' | 'flags' | 'because'>,
  input: MethodCase,
): readonly Difference[] => {
  const { state, flags, because } = answer;
  const { deadline, asOf } = because.dates;
  const growth = byGrowth.includes(method);
  const { ratio } = because.numbers;
  const applies: Readonly<Record<Difference, boolean>> = {
    'hold-target': because.method === 'hold' || target.kind === 'hold' || flags.includes('met-at-baseline'),
    'deadline-passed': deadline !== undefined && asOf > deadline,
    'zero-baseline': growth && input.baseline?.value === 0,
    'zero-target': growth && input.target?.value === 0,
    'first-value-as-baseline': input.baseline === undefined,
    'no-target': input.target === undefined,
    'growth-against-straight-line': growth,
    'projection-against-pace': method === 'escap',
    'other-cut-offs': withOwnCuts.includes(method),
    'interim-targets': (target.interim ?? []).length > 0,
    tolerance: state === 'on-track' && ratio !== undefined && ratio < 0.95,
    'time-in-years': method === 'china-ladder' || method === 'open-sdg',
  };
  return differences.filter((name) => applies[name]);
};
