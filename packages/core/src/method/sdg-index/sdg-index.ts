import { weightedMean } from '../../math/weighted-mean.ts';
import { answerWith, noAnswerFor } from '../answer-with.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodResult } from '../method-result.ts';
import type { MethodCard, PublishedMethod } from '../published-method.ts';
import { dashboardColour } from './dashboard-colour.ts';
import { goalTrend } from './goal-trend.ts';
import { type IndexIndicator, judgeIndicator } from './judge-indicator.ts';

const card = {
  id: 'sdg-index',
  version: '2025',
  citation:
    'Sachs, J. D., Lafortune, G. and Fuller, G., Sustainable Development Report 2025, methods chapter; the rules for colours as checked against its published data',
  defaults: {
    lower: null,
    red: null,
    green: null,
    optimum: null,
    goal: '',
    startYear: 2015,
    recentFrom: null,
    targetYear: 2030,
    series: null,
  },
  statuses: ['green', 'yellow', 'orange', 'red', 'scored', 'grey'],
} as const satisfies MethodCard;

/** An index is given while no more than this share of all indicators is missing. */
const mostMissing = 0.2;

/** The SDG Index with its dashboards. */
export const sdgIndex: PublishedMethod = { ...card, evaluate };

function shown({ trend, ...rest }: IndexIndicator): Record<string, unknown> {
  return {
    ...rest,
    trend: trend?.arrow ?? null,
    trendRatio: trend?.ratio ?? null,
  };
}

function single(input: MethodCase): MethodResult {
  const indicator = judgeIndicator(input.series, input.options ?? {});
  const { score, position, colour, trend, notEvaluable, notes } = indicator;
  if (notEvaluable !== null) return noAnswerFor(card, notEvaluable, notes);
  const details = { position, trend: trend?.arrow ?? null, trendRatio: trend?.ratio ?? null };
  const status = position === null ? 'scored' : colour;
  return answerWith(card, { value: score, score, status, notes, details });
}

function goalOf(indicators: readonly IndexIndicator[]) {
  const score = weightedMean(indicators.map((indicator) => ({ value: indicator.score })));
  const coloured = indicators.some(({ position }) => position !== null);
  return {
    score: typeof score === 'number' ? score : null,
    colour: coloured ? dashboardColour(indicators.map(({ position }) => position)) : ('grey' as const),
    trend: goalTrend(indicators.map(({ trend }) => trend)),
    available: indicators.filter((indicator) => indicator.score !== null).length,
    indicators: indicators.length,
  };
}

/**
 * The SDG Index: scores between a lower bound and an optimum, averaged inside each goal and then over the goals, with
 * the colours and arrows of the dashboards. One series is one indicator; several are grouped by their option `goal`.
 */
function evaluate(input: MethodCase): MethodResult {
  if (input.named === undefined) return single(input);
  const { series: own, ...shared } = input.options ?? {};
  const names = Object.keys(input.named);
  if (names.length === 0) return noAnswerFor(card, 'no-data');
  const indicators = new Map(
    names.map((name) => [name, judgeIndicator(input.named?.[name], { ...shared, ...own?.[name] })]),
  );
  const byGoal = new Map<string, IndexIndicator[]>();
  for (const [name, indicator] of indicators) {
    const goal = own?.[name]?.goal ?? shared.goal ?? card.defaults.goal;
    byGoal.set(goal, [...(byGoal.get(goal) ?? []), indicator]);
  }
  const goals = new Map([...byGoal].map(([goal, members]) => [goal, goalOf(members)]));
  const notes = [...indicators.values()].flatMap((indicator) => indicator.notes);
  const details = {
    goals: Object.fromEntries(goals),
    indicators: Object.fromEntries([...indicators].map(([name, indicator]) => [name, shown(indicator)])),
  };
  const index = weightedMean([...goals.values()].map(({ score }) => ({ value: score })));
  const missing = [...indicators.values()].filter(({ score }) => score === null).length;
  if (typeof index !== 'number') return noAnswerFor(card, index.reason, notes, details);
  const [only] = goals.size === 1 ? [...goals.values()] : [];
  if (only) {
    if (only.available * 2 < only.indicators) return noAnswerFor(card, 'too-few-values', notes, details);
    const status = only.colour === 'grey' ? 'scored' : only.colour;
    return answerWith(card, { value: index, score: index, status, notes, details });
  }
  if (missing > mostMissing * names.length) return noAnswerFor(card, 'too-few-values', notes, details);
  return answerWith(card, { value: index, score: index, status: 'scored', notes, details });
}
