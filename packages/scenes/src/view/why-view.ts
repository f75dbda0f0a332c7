import { defaultRules, type Answer, type Indicator, type Input, type Sources, type Target } from '@onemetre/core';
import { asPrinted } from '../text/as-printed.ts';
import { formatComputed } from '../text/format-computed.ts';
import { formatDate } from '../text/format-date.ts';
import { formatPeriod } from '../text/format-period.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { formatRatio } from '../text/format-ratio.ts';
import { formatShare } from '../text/format-share.ts';
import { reasonText } from '../text/reason-text.ts';
import { wouldChangeTexts } from '../text/would-change-texts.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { whyLabels } from '../labels/why-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { computedFrom } from './computed-from.ts';
import { decidingMethod } from './deciding-method.ts';
import { factOf } from './fact-of.ts';
import { quotesOf } from './quotes-of.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { whyLabel } from './why-label.ts';
import type { Reference, WhyView } from './view-parts.ts';

/** How many inputs are listed before the rest is only counted. */
const most = 12;

const shortList = (values: readonly Reference[], scene: Scene): readonly Reference[] =>
  values.length <= most
    ? values
    : [...values.slice(0, most), { text: whyLabels[scene.locale].more(values.length - most) }];

const arithmetic = ({ because }: Answer, value: (n: number) => string, scene: Scene): readonly string[] => {
  const say = whyLabels[scene.locale];
  const { progress, elapsed, ratio, expected } = because.numbers;
  const share = (n: number): string => formatShare(n, scene.locale, 1);
  const { aheadRatio, onTrackRatio, atRiskRatio, slightRatio } = scene.evaluation?.rules ?? defaultRules;
  const cuts = [aheadRatio, onTrackRatio, atRiskRatio, slightRatio];
  return [
    ...(progress === undefined ? [] : [say.progress(share(progress))]),
    ...(elapsed === undefined ? [] : [say.elapsed(share(elapsed))]),
    ...(ratio === undefined ? [] : [say.ratio(formatRatio(ratio, scene.locale, cuts))]),
    ...(expected === undefined ? [] : [say.expected(value(expected))]),
  ];
};

const sourcesOf = (answer: Answer, target: Target, scene: Scene): Sources => [
  ...(target.sources ?? []),
  ...answer.because.used.flatMap(
    ({ id }) => scene.index.observations.get(id)?.sources ?? scene.index.figures.get(id)?.sources ?? [],
  ),
];

/** “Why this state?”: rule, inputs, what was left out, dates, what would change it, and the evidence, as facts. */
export const whyView = (answer: Answer, target: Target, indicator: Indicator, scene: Scene): WhyView => {
  const { locale, evaluation } = scene;
  const say = whyLabels[locale];
  const { because, evidence } = answer;
  const { dates } = because;
  const value = (n: number): string =>
    safeText(formatComputed(n, indicator, locale, { from: computedFrom(answer, scene) }));
  const sourceOf = (id: string) => scene.index.observations.get(id) ?? scene.index.figures.get(id);
  const printed = (n: number, id: string): string =>
    safeText(formatPrinted(asPrinted(n, sourceOf(id)), indicator, locale));
  const periodText = (id: string, period: string): string =>
    formatPeriod({ ...scene.index.observations.get(id), period }, locale);
  const input = ({ kind, id, period, value: n, published }: Input): string =>
    (kind === 'figure' ? `${indicatorLabels[locale].baseline} ` : '') +
    [period && periodText(id, period), n === undefined ? undefined : printed(n, id)].filter(Boolean).join(' ') +
    (published === undefined ? '' : commonLabels[locale].aside(say.published(formatDate(published, locale))));
  const inOrder = [...because.used].sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1));
  const on = (word: (date: string) => string, date: string | undefined): string | undefined =>
    date === undefined ? undefined : word(formatDate(date, locale));
  const method = decidingMethod(because);
  const ours = `${say.ours} ${because.version}`;
  const quoted = factOf(say.quoted, quotesOf(target.sources, scene));
  // Whoever publishes its own plan speaks first.
  const { publisherIsIssuer } = scene.programme;
  return {
    label: whyLabel(answer, scene),
    facts: [
      ...(publisherIsIssuer ? quoted : []),
      ...factOf(say.method, [method ? `${say.methods[method]}${commonLabels[locale].aside(ours)}` : ours]),
      ...factOf(say.rule, [evaluation ? say.rules[because.rule](evaluation.rules) : undefined]),
      ...factOf(
        say.used,
        shortList(
          inOrder.map((used) => ({ text: input(used) })).filter(({ text }) => text !== ''),
          scene,
        ),
      ),
      ...factOf(say.arithmetic, arithmetic(answer, value, scene)),
      ...factOf(
        say.ignored,
        shortList(
          because.ignored.map((left) => ({ text: say.because(input(left), reasonText(left.reason, locale)) })),
          scene,
        ),
      ),
      ...factOf(say.changes, wouldChangeTexts(because.wouldChange, indicator, locale).map(safeText)),
      ...factOf(say.dates, [
        on(say.asOf, dates.asOf),
        dates.knownAt === dates.asOf ? undefined : on(say.knownAt, dates.knownAt),
        on(say.reference, dates.reference),
        on(say.start, dates.start),
        on(say.deadline, dates.deadline),
      ]),
      ...factOf(say.evidence, [
        say.freshness[evidence.freshness],
        say.completeness[evidence.completeness],
        evidence.sourced ? say.sourced : say.unsourced,
        evidence.grade === null ? undefined : say.grades[evidence.grade],
      ]),
      ...(publisherIsIssuer ? [] : quoted),
      ...factOf(say.sources, referencesOf(sourcesOf(answer, target, scene), scene)),
    ],
  };
};
