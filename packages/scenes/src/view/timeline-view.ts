import type { Answer } from '@onemetre/core';
import { startOf } from '@onemetre/core/lookup';
import { lastDay } from '@onemetre/core/time';
import { formatDate } from '../text/format-date.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { countsOnce } from './counts-once.ts';
import { footOf } from './foot-of.ts';
import { leafTitle } from './leaf-title.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { stateView } from './state-view.ts';
import type { Fact, Phrase, StateView, TableView } from './view-parts.ts';

/** One thing with a date: when it was due, when it is due now, when it was done. */
export interface TimelineItem {
  readonly id: string;
  readonly title: Phrase;
  readonly kind: string;
  readonly of: 'target' | 'milestone' | 'project' | 'horizon';
  /** Full days, for placing; the words are in `dates`. */
  readonly planned: string;
  readonly revised?: string;
  readonly done?: string;
  readonly dates: { readonly planned: string; readonly revised: string; readonly done: string };
  readonly state?: StateView;
}

export interface TimelineView {
  readonly foot: readonly string[];
  readonly caption: string;
  readonly start: string;
  readonly end: string;
  readonly asOf?: string;
  readonly asOfWords: string;
  readonly items: readonly TimelineItem[];
  readonly undated: readonly Phrase[];
  readonly undatedTitle: string;
  readonly table: TableView;
  readonly source: readonly Fact[];
}

interface Dated {
  readonly id: string;
  readonly title: Phrase;
  readonly kind: TimelineItem['of'];
  readonly due: string | null;
  readonly revised: string | undefined;
  readonly done: string | undefined;
}

const collect = (scene: Scene): Dated[] => {
  const { programme, evaluation } = scene;
  const words = (text: Parameters<typeof phraseOf>[0], id: string): Phrase => phraseOf(text, scene) ?? { text: id };
  const answerOf = (id: string): Answer | undefined => evaluation?.answers.get(id);
  const movedTo = (id: string): string | undefined => answerOf(id)?.moved?.slice(-1)[0]?.due;
  const targets = programme.targets
    .filter((target) => target.origin === 'own' && countsOnce(target))
    .map((target): Dated => ({
      id: target.id,
      title: leafTitle(target.id, scene),
      kind: 'target',
      due: target.deadline,
      revised: answerOf(target.id)
        ?.course?.revisions.flatMap(({ deadline }) => deadline ?? [])
        .pop(),
      done: undefined,
    }));
  const doneOf = (id: string): string | undefined => answerOf(id)?.because.dates.completed;
  const delivery = (
    kind: 'milestone' | 'project',
    items: typeof programme.milestones | typeof programme.projects,
  ): Dated[] =>
    (items ?? []).filter(countsOnce).map(({ id, title, due }) => ({
      id,
      title: words(title, id),
      kind,
      due,
      revised: movedTo(id),
      done: doneOf(id),
    }));
  const horizons = programme.horizons.map(({ id, date, title }): Dated => ({
    id,
    title: words(title, id),
    kind: 'horizon',
    due: date,
    revised: undefined,
    done: undefined,
  }));
  return [
    ...delivery('milestone', programme.milestones),
    ...delivery('project', programme.projects),
    ...targets,
    ...horizons,
  ];
};

/** Deadlines, milestones, projects and horizons in the order of their dates; what has no date stands apart, never at the end of the plan. */
export const timelineView = (scene: Scene): TimelineView => {
  const { programme, locale, evaluation } = scene;
  const say = planLabels[locale];
  const all = collect(scene);
  const words = (date: string | undefined): string => (date === undefined ? '' : formatDate(date, locale));
  const items = all
    .flatMap(({ due, revised, done, ...item }): TimelineItem[] => {
      if (due === null) return [];
      const state = stateView(scene.answerOf(item.id), scene);
      return [
        {
          id: item.id,
          title: item.title,
          kind: say.kinds[item.kind],
          of: item.kind,
          planned: lastDay(due),
          ...(revised === undefined ? {} : { revised: lastDay(revised) }),
          ...(done === undefined ? {} : { done: lastDay(done) }),
          dates: { planned: words(due), revised: words(revised), done: words(done) },
          ...(state ? { state } : {}),
        },
      ];
    })
    .map((item, position) => ({ item, position }))
    .sort((a, b) =>
      a.item.planned < b.item.planned ? -1 : a.item.planned > b.item.planned ? 1 : a.position - b.position,
    )
    .map(({ item }) => item);
  const days = items.flatMap(({ planned, revised, done }) => [
    planned,
    ...(revised ? [revised] : []),
    ...(done ? [done] : []),
  ]);
  const begins = startOf({}, { programme, documents: scene.index.documents }).day;
  const asOf = evaluation?.asOf ?? programme.asOf;
  const first = begins ?? [...days, ...(asOf === undefined ? [] : [asOf])].sort()[0] ?? '';
  const judged = items.some(({ state }) => state !== undefined);
  return {
    foot: footOf(scene),
    caption: say.timelineCaption,
    start: `${first.slice(0, 4)}-01-01`,
    end: [...(programme.period.end === null ? [first] : [lastDay(programme.period.end)]), ...days].reduce((a, b) =>
      b > a ? b : a,
    ),
    ...(asOf === undefined ? {} : { asOf }),
    asOfWords: asOf === undefined ? '' : say.today(formatDate(asOf, locale)),
    items,
    undated: all.filter(({ due }) => due === null).map(({ title }) => title),
    undatedTitle: say.undated,
    table: {
      caption: say.timelineCaption,
      columns: [
        { key: 'item', label: say.item },
        { key: 'kind', label: say.columns.kind },
        { key: 'planned', label: say.planned },
        { key: 'revised', label: say.revised },
        { key: 'done', label: say.actual },
        ...(judged ? [{ key: 'state', label: say.state }] : []),
      ],
      rows: items.map(({ id, title, kind, dates, state }) => ({
        id,
        cells: [
          title,
          { text: kind },
          { text: dates.planned, figure: 'date' as const },
          { text: dates.revised, figure: 'date' as const },
          { text: dates.done, figure: 'date' as const },
          ...(judged ? [{ text: state?.word ?? '', figure: 'state' as const, ...(state ? { state } : {}) }] : []),
        ],
      })),
    },
    source: sourceFacts(scene),
  };
};
