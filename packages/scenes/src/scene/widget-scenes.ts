import { childLabels } from '../labels/child-labels.ts';
import { attentionView } from '../view/attention-view.ts';
import { changesView, type ChangesQuery } from '../view/changes-view.ts';
import { childIndicatorView } from '../view/child-indicator-view.ts';
import { downloadRows } from '../view/download-rows.ts';
import { itemView } from '../view/item-view.ts';
import { evidenceView } from '../view/evidence-view.ts';
import { grownUpsScene } from '../view/grown-ups-scene.ts';
import { indicatorView } from '../view/indicator-view.ts';
import { isListName, listNames } from '../view/list-names.ts';
import { listView } from '../view/list-view.ts';
import { methodView } from '../view/method-view.ts';
import { cardPicture } from '../view/picture-of.ts';
import { policiesView } from '../view/policies-view.ts';
import type { Scene } from '../view/scene.ts';
import type { SheetView } from '../view/view-parts.ts';
import { answerScene } from './answer-scene.ts';
import { actionsScene } from './actions-scene.ts';
import { childScene } from './child-scene.ts';
import { commitmentsScene } from './commitments-scene.ts';
import { domainsScene } from './domains-scene.ts';
import { areasScene } from './areas-scene.ts';
import { indicatorChartScene } from './indicator-chart-scene.ts';
import { indicatorTableScene } from './indicator-table-scene.ts';
import { responsibilityMatrixScene } from './responsibility-matrix-scene.ts';
import { timelineScene } from './timeline-scene.ts';
import { indicatorScene } from './indicator-scene.ts';
import { itemScene } from './item-scene.ts';
import { meetingSheetScene } from './meeting-sheet-scene.ts';
import { overviewScene } from './overview-scene.ts';
import { programmeScene } from './programme-scene.ts';
import { projectsScene } from './projects-scene.ts';
import type { SceneTree } from './scene-tree.ts';
import { sheetScene } from './sheet-scene.ts';

/** What an element asks to be shown of a programme. */
export interface Asked extends ChangesQuery {
  readonly item?: string | undefined;
  readonly list?: string | undefined;
  /** The area above those that are shown. */
  readonly area?: string | undefined;
}

/** How a widget says what it is asked for. */
export interface WidgetScene {
  /** null when the programme holds nothing for it. */
  readonly scene: (seen: Scene, asked: Asked) => SceneTree | null;
  /** What a release holds of it ready made. */
  readonly held: (seen: Scene) => readonly Asked[];
}

/** The widgets that are scenes, by the names of their elements. */
export const widgetScenes = {
  'om-answer': { scene: (seen, { item }) => answerScene(seen, item), held: (seen) => [{}, ...ofGroups(seen)] },
  'om-actions': { scene: (seen, { item }) => actionsScene(seen, item), held: () => [{}] },
  'om-areas': {
    scene: (seen, { item, area }) => areasScene(seen, item, area),
    held: (seen) => [{}, ...ofIndicators(seen)],
  },
  'om-attention': whole((seen) => sheet(attentionView(seen), 'attention', seen)),
  'om-changes': {
    scene: (seen, query) => sheet(changesView(seen, query), 'changes', seen),
    held: () => [{}],
  },
  'om-commitments': { scene: (seen, { item }) => commitmentsScene(seen, item), held: () => [{}] },
  'om-domains': whole(domainsScene),
  'om-evidence': {
    scene: (seen, { item }) => sheet(evidenceView(seen, item), 'evidence', seen),
    held: (seen) => [{}, ...ofIndicators(seen)],
  },
  'om-indicator': { scene: (seen, { item = '' }) => card(seen, item), held: ofIndicators },
  'om-indicator-chart': { scene: (seen, { item }) => indicatorChartScene(seen, item), held: ofIndicators },
  'om-indicator-table': whole(indicatorTableScene),
  'om-item': { scene: oneItem, held: () => [] },
  'om-list': {
    scene: (seen, { list }) => (isListName(list) ? sheet(listView(seen, list), list, seen) : null),
    held: () => listNames.map((list) => ({ list })),
  },
  'om-meeting-sheet': whole(meetingSheetScene),
  'om-method': whole((seen) => sheet(methodView(seen), 'method', seen)),
  'om-overview': whole(overviewScene),
  'om-policies': whole((seen) => sheet(policiesView(seen), 'policies', seen)),
  'om-programme': whole(programmeScene),
  'om-projects': { scene: (seen, { item }) => projectsScene(seen, item), held: () => [{}] },
  'om-responsibility-matrix': whole(responsibilityMatrixScene),
  'om-timeline': whole(timelineScene),
} as const satisfies Readonly<Record<string, WidgetScene>>;

export type SceneTag = keyof typeof widgetScenes;

function whole(scene: (seen: Scene) => SceneTree | null): WidgetScene {
  return { scene, held: () => [{}] };
}

function ofGroups({ whole: { domains, actions, parties, areas = [] } }: Scene): readonly Asked[] {
  return [...domains, ...actions, ...parties, ...areas].map(({ id: item }) => ({ item }));
}

function ofIndicators({ whole: { indicators } }: Scene): readonly Asked[] {
  return indicators.map(({ id: item }) => ({ item }));
}

function oneItem(seen: Scene, { item = '' }: Asked): SceneTree | null {
  const view = itemView(seen, item);
  return view && itemScene(view, item, seen);
}

function sheet(view: SheetView | null, id: string, seen: Scene): SceneTree | null {
  if (!view) return null;
  const { tables, source } = view;
  return {
    ...sheetScene(view, seen.locale),
    // Tables of different columns stand below each other, each under its own head.
    get download() {
      const named = tables.length > 1;
      return {
        id,
        rows: tables.flatMap((table) => downloadRows(table, source, seen, named ? { name: table.caption } : undefined)),
      };
    },
  };
}

function card(seen: Scene, item: string): SceneTree | null {
  if (seen.reader === 'child') return young(seen, item);
  const view = indicatorView(seen, item);
  if (!view) return null;
  const { id, title, state, source } = view;
  return {
    ...indicatorScene(view, seen.locale),
    get download() {
      return {
        id,
        rows: downloadRows(view.table, source, seen, { name: title.text, state }),
        picture: cardPicture(view, seen),
      };
    },
  };
}

/** A child's card; the whole card is one click behind it. */
function young(seen: Scene, item: string): SceneTree | null {
  const told = childIndicatorView(seen, item);
  const grown = card(grownUpsScene(seen), item);
  if (!told || !grown) return null;
  const label = childLabels[seen.locale].grownUps;
  return {
    ...childScene(told, () => [{ kind: 'opens', name: 'whole', label }]),
    behind: {
      get why() {
        return grown.behind['why'] ?? [];
      },
      get table() {
        return grown.behind['table'] ?? [];
      },
      whole: [grown.face],
    },
    get download() {
      return grown.download;
    },
  };
}
