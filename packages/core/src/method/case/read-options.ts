import type { MethodOptions } from '../method-case.ts';
import type { CaseProblem, CaseProblemCode } from './case-problem.ts';

type Check = (value: unknown) => CaseProblemCode | null;

const number: Check = (value) => (isNumber(value) ? null : 'not-a-number');

const flag: Check = (value) => (typeof value === 'boolean' ? null : 'not-true-or-false');
const text: Check = (value) => (typeof value === 'string' ? null : 'not-text');
const numbers: Check = (value) => {
  if (!Array.isArray(value)) return 'not-a-list';
  return value.every(isNumber) ? null : 'not-a-number';
};

/** What each option has to be. */
const checks: Readonly<Record<Exclude<keyof MethodOptions, 'series'>, Check>> = {
  baseYear: number,
  targetYear: number,
  currentYear: number,
  startYear: number,
  recentFrom: number,
  limit: number,
  min: number,
  max: number,
  scale: within(0, Number.POSITIVE_INFINITY),
  high: number,
  med: number,
  low: number,
  bands: choice(3, 5),
  percentage: flag,
  binary: flag,
  growthSeries: flag,
  projection: choice('weighted-regression', 'mean-change'),
  worst: number,
  best: number,
  lower: number,
  red: number,
  green: number,
  optimum: number,
  goal: text,
  clip: flag,
  ratio: number,
  weights: numbers,
  weight: atLeast(0),
  threshold: atLeast(0),
  power: number,
  level: within(0, 1),
  alpha: within(0, 1),
};

export interface ReadOptions {
  readonly options: Omit<MethodOptions, 'series'>;
  readonly problems: readonly CaseProblem[];
  readonly unknown: readonly string[];
}

/** The options of a case or of one of its series. A null is an option that was not given. */
export function readOptions(given: Readonly<Record<string, unknown>>, path: string): ReadOptions {
  const options: Record<string, unknown> = {};
  const problems: CaseProblem[] = [];
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    if (!Object.hasOwn(checks, name)) {
      unknown.push(name);
      continue;
    }
    const code = checks[name as keyof typeof checks](value);
    if (code === null) options[name] = value;
    else problems.push({ code, path: `${path}.${name}` });
  }
  return { options, problems, unknown };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function within(low: number, high: number): Check {
  return (value) => number(value) ?? ((value as number) > low && (value as number) < high ? null : 'out-of-its-range');
}
function atLeast(low: number): Check {
  return (value) => number(value) ?? ((value as number) >= low ? null : 'out-of-its-range');
}
function choice(...choices: readonly unknown[]): Check {
  return (value) => (choices.includes(value) ? null : 'not-a-choice');
}
