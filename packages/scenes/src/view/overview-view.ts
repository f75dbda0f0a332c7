import { overviewLabels } from '../labels/overview-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { axesOf } from './axes-of.ts';
import { axisView, type AxisView } from './axis-view.ts';
import { coverageOf, coverageText } from './coverage-text.ts';
import { countsOnce } from './counts-once.ts';
import { footOf } from './foot-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import type { Fact, Row, TableView } from './view-parts.ts';
import { verdictFoot } from './verdict-foot.ts';

export interface CountView {
  readonly id: string;
  readonly figure: string;
  /** The counting word behind the number, such as 项. */
  readonly unit: string;
  readonly label: string;
}

export interface OverviewView {
  readonly name: string;
  readonly counts: readonly CountView[];
  /** Empty where no verdicts are shown. */
  readonly axes: readonly AxisView[];
  /** One honest sentence on how much can be known. */
  readonly coverage: string;
  readonly scope: Fact | null;
  readonly table: TableView;
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}

const tableOf = (axes: readonly AxisView[], counts: readonly CountView[], scene: Scene): TableView => {
  const { locale } = scene;
  const say = overviewLabels[locale];
  const caption = `${plain(phraseOf(scene.programme.title, scene))}${commonLabels[locale].colon}${say.name}`;
  const rows: Row[] = axes.flatMap(({ label, axis, families: all, apart }) =>
    [
      ...all.map(({ family: name, label: word, count, states: detail }) => ({ name, word, count, detail })),
      ...apart.map(({ strength, label: word, total, states: detail }) => ({
        ...{ name: strength, word, count: total, detail },
      })),
    ].map(({ name, word, count, detail }) => ({
      id: `${axis}-${name}`,
      cells: [
        { text: `${label}${commonLabels[locale].separator}${word}` },
        { text: String(count), figure: 'count' as const },
        { text: detail },
      ],
    })),
  );
  const plainRows: Row[] = counts.map(({ id, figure, label }) => ({
    id,
    cells: [{ text: label }, { text: figure, figure: 'count' }, { text: '' }],
  }));
  return {
    caption,
    columns: [
      { key: 'family', label: say.family },
      { key: 'count', label: say.count, numeric: true },
      { key: 'states', label: say.states },
    ],
    rows: [...plainRows, ...rows],
  };
};

/** The view of a programme in numbers: what it promises, what can be known, and where that stands. */
export const overviewView = (scene: Scene): OverviewView => {
  const { programme, evaluation, locale, judged, profile } = scene;
  const say = overviewLabels[locale];
  const group = evaluation?.groups.get(programme.id);
  const commitments = (programme.commitments ?? []).filter(countsOnce);
  const own = programme.targets.filter((target) => target.origin === 'own' && countsOnce(target));
  const undated =
    own.filter(({ deadline }) => deadline === null).length +
    [...commitments, ...(programme.milestones ?? []), ...(programme.projects ?? [])].filter(
      (item) => item.due === null && countsOnce(item),
    ).length;
  const { due, known } = coverageOf(judged ? group : undefined);
  const count = (id: string, number: number, label: string, unit = say.unit): CountView[] =>
    number === 0 ? [] : [{ id, figure: String(number), unit, label }];
  // An expression such as 各街镇 stands for several units and is not itself one.
  const named = programme.parties.filter(({ collective }) => collective === undefined).length;
  const groups = programme.parties.length - named;
  const counts: CountView[] = [
    ...count('targets', own.length, say.targets),
    ...count('commitments', commitments.length, say.commitments),
    ...(judged ? [] : count('units', named, groups === 0 ? say.units : say.unitsAndGroups(groups), say.unitsUnit)),
    ...(judged && due > 0 ? [{ id: 'known', figure: say.ofDue(known, due), unit: say.unit, label: say.known }] : []),
    { id: 'undated', figure: String(undated), unit: say.unit, label: say.undated },
  ];
  const axes = judged && group ? axesOf(group).map((axis) => axisView(axis, group, scene)) : [];
  const scope = phraseOf(programme.scope, scene);
  return {
    name: say.name,
    counts,
    axes,
    coverage: judged
      ? coverageText(group, locale)
      : profile === 'plan'
        ? say.planOnly
        : evaluation
          ? say.figuresOnly
          : commonLabels[locale].noDateNote,
    scope: scope ? { label: say.scope, values: [scope] } : null,
    table: tableOf(axes, counts, scene),
    foot: [...footOf(scene), ...verdictFoot(scene)],
    source: sourceFacts(scene),
  };
};
