import type { Indicator, Target } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import type { PlacedSpark } from '../geometry/place-spark.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { whyLabels } from '../labels/why-labels.ts';
import { absentText } from './absent-text.ts';
import { decidingMethod } from './deciding-method.ts';
import { doneSentence } from './done-sentence.ts';
import { drawingOf, type DrawingView } from './drawing-of.ts';
import { figureOf } from './figure-of.ts';
import { figureText } from './figure-text.ts';
import { footOf } from './foot-of.ts';
import { headlineTarget } from './headline-target.ts';
import { isWorded } from './is-worded.ts';
import { knownBaselines } from './known-baselines.ts';
import { partNames } from './part-names.ts';
import { phraseOf } from './phrase-of.ts';
import { plainSentence } from './plain-sentence.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { joinedValues, shownParts } from './shown-series.ts';
import { sourceFacts } from './source-facts.ts';
import { sparkOf } from './spark-of.ts';
import { targetView, type TargetView } from './target-view.ts';
import { nameOf } from './title-of.ts';
import { unitsOf } from './units-of.ts';
import { valuesTable } from './values-table.ts';
import type { Fact, FigureView, Phrase, StateView, TableView, WhyView } from './view-parts.ts';

/** A card: name and state, the number with unit and date, one drawing, one sentence with the reason. */
export interface IndicatorView {
  readonly id: string;
  readonly title: Phrase;
  /** Marks beside the title: 约束性, our own wording. */
  readonly marks: readonly string[];
  readonly summary: Phrase | null;
  readonly state?: StateView;
  /** null when there is no value: then `absent` says so. */
  readonly figure: FigureView | null;
  readonly absent: string;
  /** True where the words of the target stand large in place of a value: in the plan profile, and for what is done or granted. */
  readonly worded: boolean;
  /** The target that the card speaks of, in one line; null when the indicator has none. */
  readonly aim: TargetView | null;
  /** The further targets, each with its own state. */
  readonly others: readonly TargetView[];
  readonly spark: PlacedSpark | null;
  readonly drawing: DrawingView | null;
  /** What the drawing shows, in words. */
  readonly spoken: string;
  readonly sentence: string;
  /** Made when it is asked for, like the table: most readers never open them. */
  readonly why: WhyView | null;
  readonly whyLabel: string | null;
  readonly facts: readonly Fact[];
  readonly table: TableView;
  readonly hasTable: boolean;
  /** District, marks and date: what makes a cropped card still true. */
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}

const factsOf = (indicator: Indicator, targets: readonly Target[], scene: Scene): readonly Fact[] => {
  const { locale, programme } = scene;
  const say = indicatorLabels[locale];
  const units = unitsOf(indicator.item, scene);
  const ids = [indicator.id, ...targets.map(({ id }) => id)];
  const remarks = (programme.remarks ?? []).flatMap((remark) => {
    const words = ids.includes(remark.item) ? phraseOf(remark.title, scene) : null;
    if (!words) return [];
    const who = plain(nameOf(remark.party, scene));
    return [
      {
        ...words,
        text: `${words.text}${commonLabels[locale].aside(commonLabels[locale].phrases([who, formatDate(remark.date, locale)].filter(Boolean)))}`,
      },
    ];
  });
  const notes = (programme.notes ?? []).flatMap((note) =>
    note.about.some((id) => ids.includes(id)) ? [phraseOf(note.title, scene) ?? []].flat() : [],
  );
  return [
    ...(units.length > 0 ? [{ label: say.units, values: units }] : []),
    ...(remarks.length > 0 ? [{ label: say.remarks, values: remarks }] : []),
    ...(notes.length > 0 ? [{ label: say.note, values: notes }] : []),
  ];
};

/** The view of one indicator, or null when the programme has none of that id. */
export const indicatorView = (scene: Scene, id: string): IndicatorView | null => {
  const indicator = scene.index.indicators.get(id);
  if (!indicator) return null;
  const { locale, profile, index } = scene;
  const common = commonLabels[locale];
  const say = indicatorLabels[locale];
  const targets = index.targetsOf.get(id) ?? [];
  const title = phraseOf(indicator.title, scene) ?? { text: id };
  const headline = headlineTarget(targets, scene);
  const aim = headline ? targetView(headline, indicator, scene) : null;
  const answer = headline && scene.evaluation?.answers.get(headline.id);
  const worded = profile === 'plan' || (headline !== undefined && isWorded(headline));
  const values = worded ? null : figureOf(indicator, answer, scene, headline);
  const absent = worded ? '' : absentText(indicator, answer, scene, headline);
  const drawing = headline ? drawingOf(indicator, headline, scene) : null;
  const method = answer && scene.judged ? decidingMethod(answer.because) : null;
  const spokenValue = values ? [values.detail, figureText(values, locale)].filter(Boolean).join(' ') : absent;
  return {
    id,
    title,
    marks: [
      ...(headline ? partNames(indicator, headline, scene, title.text) : []),
      ...(headline?.strength === undefined ? [] : [say.strength[headline.strength]]),
      ...(indicator.wording === 'summary' ? [common.summary] : []),
      ...(indicator.purpose === 'context' ? [say.context] : []),
    ],
    summary: phraseOf(indicator.summary, scene),
    ...(aim?.state ? { state: aim.state } : {}),
    figure: values,
    absent,
    worded,
    aim,
    others: targets.filter((target) => target !== headline).map((target) => targetView(target, indicator, scene)),
    // A count that adds up already shows its periods as segments.
    spark: drawing?.placed.kind === 'segments' ? null : sparkOf(indicator, scene, headline),
    drawing,
    spoken: say.drawn({
      value: spokenValue,
      target: aim ? aim.reading || aim.words.text : '',
      state: aim?.state?.word ?? '',
    }),
    sentence: aim?.sentence ?? doneSentence(answer, scene) ?? plainSentence(indicator, headline, values, scene),
    whyLabel: aim?.whyLabel ?? null,
    get why() {
      return aim?.why ?? null;
    },
    facts: factsOf(indicator, targets, scene),
    get table() {
      return valuesTable(indicator, scene);
    },
    hasTable:
      targets.length > 0 ||
      knownBaselines(indicator, scene).length > 0 ||
      joinedValues(indicator, scene).length > 0 ||
      shownParts(indicator, scene).length > 0,
    foot: [...footOf(scene), ...(method ? [whyLabels[locale].methods[method]] : [])],
    source: sourceFacts(scene, [...(values?.sources ?? []), ...(headline?.sources ?? indicator.sources ?? [])]),
  };
};
