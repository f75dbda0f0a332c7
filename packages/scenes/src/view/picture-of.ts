import { commonLabels } from '../labels/common-labels.ts';
import type { AnswerView } from './answer-view.ts';
import { chartContent } from './chart/chart-content.ts';
import { figureText } from './figure-text.ts';
import type { IndicatorChartView } from './indicator-chart-view.ts';
import type { IndicatorView } from './indicator-view.ts';
import type { Picture } from './picture.ts';
import type { Scene } from './scene.ts';
import type { TargetView } from './target-view.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import type { Fact } from './view-parts.ts';

const footText = (foot: readonly string[], source: readonly Fact[], { locale }: Scene): string => {
  const { colon, list, separator } = commonLabels[locale];
  const facts = source.map(({ label, values }) => `${label}${colon}${list(values.map(({ text }) => text))}`);
  return [...foot, ...facts].join(separator);
};

const aimText = (aim: TargetView | null, { locale }: Scene): string => {
  if (!aim) return '';
  const { colon, separator } = commonLabels[locale];
  const words = aim.words.lang !== undefined && aim.reading !== '' ? aim.reading : aim.words.text;
  return `${indicatorLabels[locale].target}${colon}${[words, aim.deadline, ...aim.marks].join(separator)}`;
};

const titleText = ({ title, marks }: Pick<IndicatorView, 'title' | 'marks'>): string =>
  [title.text, ...marks.map((mark) => `[${mark}]`)].join(' ');

const filled = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

/** A card of an indicator as a picture. */
export const cardPicture = (view: IndicatorView, scene: Scene): Picture => {
  const { figure, absent, worded, aim, drawing, sentence, foot, source, state } = view;
  const large = figure ? figureText(figure, scene.locale) : worded ? '' : absent;
  return {
    title: titleText(view),
    state,
    figure:
      large === ''
        ? null
        : {
            large,
            small: figure ? filled([figure.detail, ...figure.tags]).join(commonLabels[scene.locale].separator) : '',
          },
    notes: '',
    drawing,
    chart: null,
    sentences: filled([sentence, aimText(aim, scene)]),
    foot: footText(foot, source, scene),
  };
};

/** An answer as a picture. */
export const answerPicture = (
  { title, marks, sentence, beside, strip, foot, source }: AnswerView,
  scene: Scene,
): Picture => ({
  title: titleText({ title, marks }),
  state: undefined,
  figure: { large: sentence, small: '' },
  notes: '',
  drawing: null,
  chart: null,
  strip,
  sentences: beside,
  foot: footText(foot, source, scene),
});

/** A chart of an indicator as a picture. */
export const chartPicture = (view: IndicatorChartView, scene: Scene): Picture => {
  const { absent, aim, chart, sentence, foot, source, state } = view;
  return {
    title: titleText(view),
    state,
    figure: absent === '' ? null : { large: absent, small: '' },
    notes: chart ? chart.notes.join(commonLabels[scene.locale].separator) : '',
    drawing: null,
    chart: chart && chartContent(chart),
    sentences: filled([sentence, aimText(aim, scene)]),
    foot: footText(foot, source, scene),
  };
};
