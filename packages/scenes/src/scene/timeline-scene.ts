import { commonLabels } from '../labels/common-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { placeTimeline, type PlacedTimeline } from '../geometry/place-timeline.ts';
import { formatDate } from '../text/format-date.ts';
import { downloadRows } from '../view/download-rows.ts';
import type { Scene } from '../view/scene.ts';
import { timelineView, type TimelineItem, type TimelineView } from '../view/timeline-view.ts';
import { behindOf } from './behind-of.ts';
import { opensDownload } from './opens-download.ts';
import type { LegendNode, SceneNode, SceneTree } from './scene-tree.ts';
import type { RowMarks, SceneRow, SceneTable } from './table-node.ts';

/** What is due when, under the years of the dates that hold now, and what has no date; null where there is neither. */
export const timelineScene = (seen: Scene): SceneTree | null => {
  const view = timelineView(seen);
  const { items, undated, undatedTitle, caption, foot, source } = view;
  if (items.length === 0 && undated.length === 0) return null;
  const { separator, table } = commonLabels[seen.locale];
  const head = [{ text: undatedTitle + separator }, { text: String(undated.length), figure: 'count' }] as const;
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      name: caption,
      nodes: [
        // Without any date there is nothing to place.
        ...(items.length === 0
          ? []
          : ([
              legendOf(view, seen),
              { kind: 'table', look: 'drawn', table: drawn(view, seen), stacks: 'late' },
            ] as const)),
        ...(undated.length === 0
          ? []
          : ([
              { kind: 'text', look: 'aim', pieces: head },
              { kind: 'list', look: 'lines', items: undated.map((title) => ({ nodes: words(title) })) },
            ] as const)),
        opensDownload(seen.locale, { kind: 'opens', name: 'table', label: table }),
        { kind: 'foot', foot, source },
      ],
    },
    behind: behindOf([['table', () => [{ kind: 'table', table: view.table, stacks: true }]]]),
    get download() {
      return { id: 'timeline', rows: downloadRows(view.table, source, seen) };
    },
  };
};

const words = (title: TimelineItem['title']): readonly SceneNode[] => [
  { kind: 'text', look: 'words', pieces: [title] },
];

const legendOf = ({ items, asOfWords }: TimelineView, { locale, judged }: Scene): LegendNode => {
  const say = planLabels[locale];
  const moved = items.some(({ revised }) => revised !== undefined);
  return {
    kind: 'legend',
    entries: [
      { sign: 'ring', word: say.planned },
      ...(moved ? [{ sign: 'dashed', word: say.revised } as const] : []),
      ...(items.some(({ done }) => done !== undefined) ? [{ sign: 'done', word: say.actual } as const] : []),
      ...(asOfWords === '' ? [] : [{ sign: 'now', word: asOfWords } as const]),
      ...(judged ? [{ word: say.stateStands }] : []),
    ],
  };
};

const nowDue = ({ planned, revised }: TimelineItem): string => revised ?? planned;

const drawn = (view: TimelineView, seen: Scene): SceneTable => {
  const say = planLabels[seen.locale];
  // Dates that are equal keep the order of the plan.
  const items = view.items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => (nowDue(a.item) < nowDue(b.item) ? -1 : nowDue(a.item) > nowDue(b.item) ? 1 : a.i - b.i))
    .map(({ item }) => item);
  const placed = placeTimeline({ ...view, items });
  const judged = items.some(({ state }) => state !== undefined);
  return {
    caption: view.caption,
    columns: [
      { key: 'item', label: say.item },
      ...(judged ? [{ key: 'state', label: say.state }] : []),
      { key: 'line', label: view.caption, axis: axisOf(placed) },
    ],
    rows: items.map((item, i) => rowOf(item, placed.items[i], judged, seen)),
  };
};

const axisOf = ({ years, asOf }: PlacedTimeline) => ({
  labels: years.map(({ year, at }) => ({ text: year, at })),
  lines: [
    ...years.map(({ at }) => ({ kind: 'year' as const, at })),
    ...(asOf === null ? [] : [{ kind: 'now' as const, at: asOf }]),
  ],
});

const rowOf = (
  item: TimelineItem,
  place: PlacedTimeline['items'][number] | undefined,
  judged: boolean,
  { locale }: Scene,
): SceneRow => {
  const { id, of, title, kind, dates, state } = item;
  const say = planLabels[locale];
  const { colon } = commonLabels[locale];
  const group = formatDate(nowDue(item).slice(0, 4), locale);
  const dated = [
    // What the head says already is not said again.
    [say.planned, dates.planned === group ? '' : dates.planned],
    [say.revised, dates.revised],
    [say.actual, dates.done],
  ] as const;
  const notes = [kind, ...dated.flatMap(([label, date]) => (date === '' ? [] : [label + colon + date]))];
  return {
    id,
    group,
    choice: { kind: of, id },
    cells: [
      { ...title, notes: notes.map((text) => ({ text })) },
      ...(judged ? [{ text: '', ...(state ? { state } : {}) }] : []),
      { text: '', ...(place ? { marks: marksOf(item, place) } : {}) },
    ],
  };
};

/** The state stands at the date that holds now. */
const marksOf = ({ state }: TimelineItem, { planned, revised, done }: PlacedTimeline['items'][number]): RowMarks => {
  const family = state ? { family: state.family } : {};
  return {
    ...(revised === null ? {} : { moved: [planned, revised] as const }),
    dots: [
      ...(done === null ? [] : [{ kind: 'done' as const, at: done }]),
      { kind: 'planned', at: planned, ...(revised === null ? family : {}) },
      ...(revised === null ? [] : [{ kind: 'revised' as const, at: revised, ...family }]),
    ],
  };
};
