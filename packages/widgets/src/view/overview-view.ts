import { families, family, states, type Axis, type Family, type State, type Tally } from '@onemetre/core';
import { stateWord } from '@onemetre/core/text';
import { familyLabels } from '../labels/family-labels.ts';
import { overviewLabels } from '../labels/overview-labels.ts';
import { commonLabels } from '../labels/common-labels.ts';
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

export interface FamilyCount {
  readonly family: Family;
  readonly label: string;
  readonly count: number;
  /** The states in it with their counts, such as 已完成 3、保持达标 2. */
  readonly states: string;
}

export interface AxisView {
  readonly axis: Axis;
  readonly label: string;
  readonly note: string;
  readonly total: number;
  readonly headline: string;
  readonly families: readonly FamilyCount[];
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

const countOf = (tally: Tally, state: State): number => tally.byState[state] ?? 0;

const axisView = (axis: Axis, tally: Tally, scene: Scene): AxisView => {
  const { locale } = scene;
  const say = overviewLabels[locale];
  const inFamily = (wanted: Family) => states.filter((state) => family(state) === wanted && countOf(tally, state) > 0);
  return {
    axis,
    label: say.axes[axis],
    note: say.axisNotes[axis],
    total: tally.total,
    headline: tally.headline.given
      ? say.headline({ ...tally.headline, declared: tally.declared })
      : say.refused[tally.headline.reason],
    families: families.map((name) => {
      const found = inFamily(name);
      return {
        family: name,
        label: familyLabels[locale][name],
        count: found.reduce((sum, state) => sum + countOf(tally, state), 0),
        states: commonLabels[locale].list(
          found.map((state) => say.counted(stateWord({ state }, locale), countOf(tally, state))),
        ),
      };
    }),
  };
};

const tableOf = (axes: readonly AxisView[], counts: readonly CountView[], scene: Scene): TableView => {
  const { locale } = scene;
  const say = overviewLabels[locale];
  const caption = `${plain(phraseOf(scene.programme.title, scene))}${commonLabels[locale].colon}${say.name}`;
  const rows: Row[] = axes.flatMap(({ label, axis, families: all }) =>
    all.map(({ family: name, label: word, count, states: detail }) => ({
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
  const tallies = judged && group ? [group.outcome, group.delivery] : [];
  const due = tallies.reduce((sum, tally) => sum + tally.due, 0);
  const known = tallies.reduce((sum, tally) => sum + tally.known, 0);
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
  const axes =
    judged && group
      ? (['outcome', 'delivery'] as const).flatMap((axis) =>
          group[axis].total > 0 ? [axisView(axis, group[axis], scene)] : [],
        )
      : [];
  const scope = phraseOf(programme.scope, scene);
  return {
    name: say.name,
    counts,
    axes,
    coverage: judged
      ? due > 0
        ? say.coverage({ due, known, unknown: due - known })
        : say.refused['nothing-due']
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
