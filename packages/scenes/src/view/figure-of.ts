import { methods, type Answer, type Indicator, type Observation, type Unit } from '@onemetre/core';
import { asPrinted } from '../text/as-printed.ts';
import { completionRateText } from '../text/completion-rate-text.ts';
import { countsText } from '../text/counts-text.ts';
import { countedUnit } from '../text/counted-unit.ts';
import { endOfPeriod } from '../text/end-of-period.ts';
import { flagWord } from '../text/flag-word.ts';
import { formatDate } from '../text/format-date.ts';
import { formatPeriod } from '../text/format-period.ts';
import { formatPrinted, qualifierMark } from '../text/format-printed.ts';
import { unitLabel } from '../text/unit-label.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import type { Part } from './is-same-part.ts';
import type { Scene } from './scene.ts';
import { joinedValues } from './shown-series.ts';
import type { FigureView } from './view-parts.ts';

const tagsOf = (
  source: Pick<Observation, 'value' | 'grade' | 'status' | 'completionRate' | 'numerator' | 'denominator'>,
  unit: Unit,
  { locale }: Scene,
): readonly string[] => {
  const say = commonLabels[locale];
  const grade =
    source.grade === 'quoted' ? [say.quoted] : source.grade === 'derived' || source.value === null ? [say.derived] : [];
  const provisional = source.status === 'provisional' || source.status === 'estimated';
  return [
    ...grade,
    ...(provisional ? [flagWord('provisional', locale)] : []),
    ...(source.completionRate ? [completionRateText(source.completionRate, locale)] : []),
    ...[countsText(source, unit, locale)].filter((words) => words !== null),
  ];
};

/**
 * The value that a card shows large: the one that was judged, else the latest known one; null when there is none.
 *
 * @param answer about the target that the card speaks of
 * @param part whom or where that target is for
 */
export const figureOf = (
  indicator: Indicator,
  answer: Answer | undefined,
  scene: Scene,
  part: Part = {},
): FigureView | null => {
  const { locale, index } = scene;
  const numbers = answer?.because.numbers;
  const judged = numbers?.observed ?? numbers?.observedLow;
  const used = answer?.because.used.filter(({ kind }) => kind === 'observation') ?? [];
  const latest = joinedValues(indicator, scene, part).slice(-1)[0];
  const exact = used.find(({ period }) => period === answer?.because.dates.period) ?? used[0];
  const source = index.observations.get(exact?.id ?? '') ?? latest;
  const adds = answer !== undefined && methods[answer.because.method].total === true && used.length > 1;
  // A bound is shown as it is printed: what it allows is another number. So is a share whose counts decide.
  const byCounts =
    index.observations.get(exact?.id ?? '')?.numerator !== undefined &&
    used.filter(({ period }) => period === exact?.period).length === 1;
  const asGiven = (source?.qualifier ?? 'exact') !== 'exact' || byCounts;
  const printed = exact && !adds && asGiven ? (source?.value ?? undefined) : undefined;
  const value = printed ?? judged ?? latest?.value;
  const period = (printed ?? judged) === undefined ? latest?.period : (answer?.because.dates.period ?? source?.period);
  if (value === undefined || !source) return null;
  const bound = answer?.flags.includes('lower-bound') === true;
  const qualifier = adds || bound ? (bound ? 'at-least' : 'exact') : source.qualifier;
  const digits = formatPrinted(asPrinted(value, source), indicator, locale, 'digits');
  return {
    sign: qualifierMark(qualifier, locale),
    digits,
    unit: safeText(countedUnit(unitLabel(indicator.unit, locale), digits === '1' ? 1 : 0, locale)),
    detail:
      period === undefined
        ? ''
        : adds
          ? commonLabels[locale].upTo(formatDate(endOfPeriod(period), locale))
          : formatPeriod(source.period === period ? source : { period }, locale),
    tags: tagsOf(source, indicator.unit, scene),
    sources: source.sources ?? [],
    data: { value, qualifier, period, status: adds ? undefined : source.status, completionRate: source.completionRate },
  };
};
