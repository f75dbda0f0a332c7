import type { Entry, Sources } from '@onemetre/core';
import { formatDate, formatValue } from '@onemetre/core/text';
import { planLabels } from '../labels/plan-labels.ts';
import { footOf } from './foot-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { stateView } from './state-view.ts';
import { unitsView } from './units-view.ts';
import type { Cell, Column, Fact, Phrase, Row, TableView } from './view-parts.ts';

export const listNames = ['projects', 'policies', 'pilots', 'campaigns', 'mechanism', 'outcomes', 'honours', 'named', 'context', 'documents', 'notes', 'clusters', 'parties'] as const;

export type ListName = (typeof listNames)[number];

/** A plain list of the plan as a table with only the columns that have something to say. */
export interface ListView {
  readonly foot: readonly string[];
  readonly table: TableView;
  readonly source: readonly Fact[];
}

type Cells = Readonly<Record<string, Cell | undefined>>;

const entryOf: Readonly<Partial<Record<ListName, Entry['list']>>> = { pilots: 'pilot', campaigns: 'campaign', mechanism: 'mechanism', outcomes: 'outcome', honours: 'honour', named: 'unit' };

const placeOf = (item: { readonly sources?: Sources | undefined }, scene: Scene): Cell | undefined => {
  const place = item.sources?.map((source) => source.place).filter((part) => part !== undefined).join('、');
  return place ? { text: scene.locale === 'en' ? place.split('、').join(', ') : place } : undefined;
};

const text = (phrase: Phrase | null): Cell | undefined => phrase ?? undefined;

type Maker = (scene: Scene) => readonly { readonly id: string; readonly cells: Cells }[];

const titleOfItem = (id: string | undefined, { programme, ...scene }: Scene): Cell | undefined => {
  const owner = [...programme.actions, ...programme.domains].find((item) => item.id === id);
  return owner ? text(phraseOf(owner.title, { programme, ...scene })) : undefined;
};

const anyTitle = (id: string, scene: Scene): string => {
  const { programme } = scene;
  const target = programme.targets.find((item) => item.id === id);
  if (target) return plain(phraseOf(scene.index.indicators.get(target.indicator)?.title, scene));
  const lists = [programme.actions, programme.domains, programme.indicators, programme.parties, programme.commitments, programme.figures, programme.policies, programme.projects, programme.documents, programme.entries, programme.milestones];
  for (const list of lists) {
    const found = (list ?? []).find((item) => item.id === id);
    if (found) return plain(phraseOf(found.title, scene));
  }
  return '';
};

const makers: Readonly<Record<ListName, Maker>> = {
  projects: (scene) =>
    (scene.programme.projects ?? []).map((project) => {
      const say = planLabels[scene.locale];
      const state = stateView(scene.answerOf(project.id), scene);
      const { money } = project;
      const amounts = [
        ...(money?.planned === undefined ? [] : [say.moneyPlanned(formatValue(money.planned, money.unit, scene.locale))]),
        ...(money?.spent === undefined ? [] : [say.moneySpent(formatValue(money.spent, money.unit, scene.locale))]),
      ];
      const units = unitsView(project.id, scene).units.map((unit) => unit.text);
      return {
        id: project.id,
        cells: {
          title: text(phraseOf(project.title, scene)),
          date: { text: project.due === null ? say.noDue : formatDate(project.due, scene.locale), figure: 'date' },
          status: state && { text: state.word, state, figure: 'state' },
          money: amounts.length > 0 ? { text: amounts.join(scene.locale === 'en' ? ', ' : '，'), figure: 'value' } : undefined,
          units: units.length > 0 ? { text: units.join(scene.locale === 'en' ? ', ' : '、') } : undefined,
          action: titleOfItem(project.item, scene),
          place: placeOf(project, scene),
        },
      };
    }),
  policies: (scene) =>
    (scene.programme.policies ?? []).map((policy) => {
      const say = planLabels[scene.locale];
      const said = policy.statements.map(({ status, sources }) => `${say.policyStatus[status]}（${sources.map(({ place }) => place ?? '').join('、')}）`);
      const contradictory = new Set(policy.statements.map(({ status }) => status)).size > 1;
      return {
        id: policy.id,
        cells: {
          title: text(phraseOf(policy.title, scene)),
          number: policy.number === undefined ? undefined : { text: policy.number },
          status: { text: said.join(scene.locale === 'en' ? '; ' : '；'), ...(contradictory ? { notes: [{ text: say.contradictory }] } : {}) },
          date: policy.issued === undefined ? undefined : { text: formatDate(policy.issued, scene.locale), figure: 'date' },
        },
      };
    }),
  context: (scene) =>
    (scene.programme.figures ?? []).map((figure) => ({
      id: figure.id,
      cells: {
        title: text(phraseOf(figure.title, scene)),
        value: { text: formatValue(figure.value, figure.unit, scene.locale, { qualifier: figure.qualifier }), figure: 'value' },
        date: { text: figure.date === null ? (figure.dateWords ?? planLabels[scene.locale].undatedValue) : formatDate(figure.date, scene.locale), figure: 'date' },
        place: placeOf(figure, scene),
      },
    })),
  documents: (scene) =>
    scene.programme.documents.map((document) => {
      const [reference] = referencesOf([{ document: document.id }], scene);
      const remark = phraseOf(document.remark, scene);
      return {
        id: document.id,
        cells: {
          title: { ...(reference ?? { text: document.id }), ...(remark ? { notes: [remark] } : {}) },
          number: document.number === undefined ? undefined : { text: document.number },
          date: document.published === undefined ? undefined : { text: formatDate(document.published, scene.locale), figure: 'date' },
          availability: { text: planLabels[scene.locale].availability[document.availability] },
        },
      };
    }),
  notes: (scene) =>
    (scene.programme.notes ?? []).map((note) => ({
      id: note.id,
      cells: {
        title: text(phraseOf(note.title, scene)),
        kind: { text: planLabels[scene.locale].noteKinds[note.kind] },
        about: { text: [...new Set(note.about.map((id) => anyTitle(id, scene)).filter((title) => title !== ''))].join(scene.locale === 'en' ? '; ' : '；') },
        place: placeOf(note, scene),
      },
    })),
  clusters: (scene) => (scene.programme.clusters ?? []).map((cluster) => ({ id: cluster.id, cells: { title: text(phraseOf(cluster.title, scene)), about: { text: cluster.members.map((id) => anyTitle(id, scene)).filter((title) => title !== '').join(scene.locale === 'en' ? '; ' : '；') } } })),
  parties: (scene) => scene.programme.parties.map((party) => ({ id: party.id, cells: { title: text(phraseOf(party.title, scene)), place: placeOf(party, scene) } })),
  pilots: (scene) => entries('pilots', scene),
  campaigns: (scene) => entries('campaigns', scene),
  mechanism: (scene) => entries('mechanism', scene),
  outcomes: (scene) => entries('outcomes', scene),
  honours: (scene) => entries('honours', scene),
  named: (scene) => entries('named', scene),
};

const entries = (name: ListName, scene: Scene): ReturnType<Maker> =>
  (scene.programme.entries ?? [])
    .filter(({ list }) => list === entryOf[name])
    .map((entry) => ({
      id: entry.id,
      cells: {
        title: text(phraseOf(entry.title, scene)),
        type: text(phraseOf(entry.type, scene)),
        detail: text(phraseOf(entry.detail, scene)),
        units: entry.parties && { text: entry.parties.map((id) => plain(phraseOf(scene.index.parties.get(id)?.title, scene))).join(scene.locale === 'en' ? ', ' : '、') },
        action: titleOfItem(entry.item, scene),
        place: placeOf(entry, scene),
      },
    }));

const empty: Cell = { text: '' };

/** One of the plan's plain lists, in plan order; null when the programme has none of that name. */
export const listView = (scene: Scene, name: ListName): ListView | null => {
  const say = planLabels[scene.locale];
  const made = makers[name](scene);
  if (made.length === 0) return null;
  const order = ['title', 'kind', 'type', 'value', 'number', 'status', 'date', 'detail', 'units', 'money', 'about', 'availability', 'action', 'place'] as const;
  const columns: Column[] = order.filter((key) => made.some(({ cells }) => cells[key] !== undefined)).map((key) => ({ key, label: say.columns[key] }));
  const rows: Row[] = made.map(({ id, cells }) => ({ id, cells: columns.map(({ key }) => cells[key] ?? empty) }));
  return { foot: footOf(scene), table: { caption: `${say.lists[name]}`, columns, rows }, source: sourceFacts(scene) };
};
