import type { Indicator, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { shorten } from '../../issue/shorten.ts';
import { decimalsOf } from '../../math/decimals-of.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

type Observation = NonNullable<Programme['observations']>[number];

const scaleOf: Readonly<Record<Indicator['unit']['kind'], number>> = { percent: 100, permille: 1000, plain: Number.NaN };

const rateMismatch = ({ value, numerator, denominator }: Observation, { unit }: Indicator): { readonly computed: string } | null => {
  if (value === null || numerator === undefined || denominator === undefined || denominator <= 0 || unit.kind === 'plain') return null;
  const computed = (scaleOf[unit.kind] * numerator) / denominator;
  const decimals = decimalsOf(value);
  return Math.abs(computed - value) > 10 ** -decimals ? { computed: computed.toFixed(decimals) } : null;
};

const checkOne = (observation: Observation, indicator: Indicator | undefined, path: readonly (string | number)[]): Issue[] => {
  const { period, published, value, absence, definition, breakdown } = observation;
  const issues: Issue[] = [];
  if (firstDay(period) > lastDay(period)) issues.push(makeIssue('period-reversed', [...path, 'period'], { value: shorten(period) }));
  if (published !== undefined && lastDay(published) < lastDay(period)) {
    issues.push(makeIssue('published-before-period-end', [...path, 'published'], { published, period, end: lastDay(period) }));
  }
  if ((value === null) !== (absence !== undefined)) issues.push(makeIssue('value-and-absence', [...path, 'value'], { value: value === null ? 'null' : value }));
  if (!indicator) return issues;
  if (definition !== undefined && !(indicator.definitions ?? []).some(({ id }) => id === definition)) {
    issues.push(makeIssue('unknown-definition', [...path, 'definition'], { id: shorten(definition), indicator: indicator.id }));
  }
  for (const [dimension, category] of Object.entries(breakdown ?? {})) {
    const known = (indicator.dimensions ?? []).find(({ id }) => id === dimension)?.categories.some(({ id }) => id === category);
    if (!known) issues.push(makeIssue('unknown-group', [...path, 'breakdown', dimension], { group: shorten(`${dimension}: ${category}`), indicator: indicator.id }));
  }
  const { min, max } = indicator.limits ?? {};
  if (value !== null && ((min !== undefined && value < min) || (max !== undefined && value > max))) {
    issues.push(makeIssue('outside-limits', [...path, 'value'], { value, min: min === undefined ? '−∞' : min, max: max === undefined ? '∞' : max }));
  }
  const mismatch = rateMismatch(observation, indicator);
  if (mismatch) issues.push(makeIssue('rate-mismatch', [...path, 'value'], { value: value as number, computed: mismatch.computed }));
  return issues;
};

const settled: readonly Observation['status'][] = ['final', 'revised', 'provisional', 'estimated', 'derived'];

/** Two values of equal standing for the same thing: neither can be used, and someone must decide. */
const tiesOf = (observations: readonly Observation[]): Issue[] => {
  const seen = new Map<string, number>();
  const issues: Issue[] = [];
  observations.forEach((observation, i) => {
    const { indicator, area, breakdown, definition, period, status, published, value, partYear, sources } = observation;
    if (value === null || partYear === true || !settled.includes(status)) return;
    const group = Object.entries(breakdown ?? {}).sort().join(';');
    const key = [indicator, area, group, definition, firstDay(period), lastDay(period), status, published ?? sources?.map(({ document }) => document).join()].join('|');
    const other = seen.get(key);
    if (other === undefined) seen.set(key, i);
    else if (observations[other]?.value !== value) issues.push(makeIssue('tied-values', ['observations', i, 'value'], { value, other: `observations.${other}` }));
  });
  return issues;
};

/** What values say that cannot be: published before their period ended, both absent and present, outside nature's limits. */
export const checkObservations = (programme: Programme): Issue[] => {
  const indicators = new Map(programme.indicators.map((indicator) => [indicator.id, indicator]));
  const observations = programme.observations ?? [];
  return [...observations.flatMap((observation, i) => checkOne(observation, indicators.get(observation.indicator), ['observations', i])), ...tiesOf(observations)];
};
