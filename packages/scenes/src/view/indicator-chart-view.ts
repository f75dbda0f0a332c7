import { groupText } from '../text/group-text.ts';
import { indicatorChartLabels } from '../labels/indicator-chart-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { absentText } from './absent-text.ts';
import type { ChartView } from './chart/chart-stop.ts';
import { chartSentence } from './chart/chart-sentence.ts';
import { chartTable } from './chart/chart-table.ts';
import { chartView } from './chart/chart-view.ts';
import { footOf } from './foot-of.ts';
import { headlineTarget } from './headline-target.ts';
import { partNames } from './part-names.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { targetView, type TargetView } from './target-view.ts';
import { valuesTable } from './values-table.ts';
import type { Fact, Phrase, StateView, TableView } from './view-parts.ts';

/** An indicator over time: name and state, the chart, a sentence and a table of the same. */
export interface IndicatorChartView {
  readonly id: string;
  readonly title: Phrase;
  readonly marks: readonly string[];
  readonly state?: StateView;
  readonly aim: TargetView | null;
  /** null where there is no number to draw: then `absent` says so. */
  readonly chart: ChartView | null;
  readonly absent: string;
  readonly sentence: string;
  /** What the walk through the points is called, and how it is done. */
  readonly walk: { readonly name: string; readonly hint: string };
  /** Everything drawn; where nothing can be drawn, what is known all the same. */
  readonly table: TableView | null;
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}

/** The view of om-indicator-chart, or null when the programme has no indicator of that id. */
export const indicatorChartView = (scene: Scene, id: string): IndicatorChartView | null => {
  const { locale, index } = scene;
  const indicator = index.indicators.get(id);
  if (!indicator) return null;
  const say = indicatorChartLabels[locale];
  const title = phraseOf(indicator.title, scene) ?? { text: id };
  const headline = headlineTarget(index.targetsOf.get(id) ?? [], scene);
  const aim = headline ? targetView(headline, indicator, scene) : null;
  const chart = chartView(indicator, scene, headline);
  const answer = headline && scene.evaluation?.answers.get(headline.id);
  const measured = chart?.stops.some(({ kind }) => kind === 'value' || kind === 'provisional') ?? false;
  const who = headline ? safeText(groupText(headline, scene.whole, locale, title.text)) : '';
  const values = valuesTable(indicator, scene);
  const sources = [...(chart?.stops ?? [])].reverse().flatMap((stop) => stop.sources);
  return {
    id,
    title,
    marks: [
      ...(headline ? partNames(indicator, headline, scene, title.text) : []),
      ...(indicator.wording === 'summary' ? [commonLabels[locale].summary] : []),
      ...(indicator.purpose === 'context' ? [indicatorLabels[locale].context] : []),
    ],
    ...(aim?.state ? { state: aim.state } : {}),
    aim,
    chart,
    absent: measured || scene.profile === 'plan' ? '' : absentText(indicator, answer, scene, headline),
    sentence: chart
      ? commonLabels[locale].sentences([who, chartSentence(chart, scene)].filter((text) => text !== ''))
      : '',
    walk: { name: say.walk(title.text), hint: say.hint },
    table: chart ? chartTable(chart, indicator, title.text, scene, headline) : values.rows.length > 0 ? values : null,
    foot: footOf(scene),
    source: sourceFacts(scene, sources.length > 0 ? sources : indicator.sources),
  };
};
