import type { Project } from '@onemetre/core';
import { explain } from '../text/explain.ts';
import { formatDate } from '../text/format-date.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { projectsLabels } from '../labels/projects-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { factOf } from './fact-of.ts';
import { footOf } from './foot-of.ts';
import { ownerCell } from './lists/owner-cell.ts';
import { onceTags } from './once-tags.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { stateView } from './state-view.ts';
import { tableOfFacts } from './table-of-facts.ts';
import { unitsView } from './units-view.ts';
import type { Fact, Phrase, StateView, TableView } from './view-parts.ts';

/** One step of a project: its dates in words, and whether the data say that it was done. */
export interface StageView {
  readonly title: Phrase;
  readonly dates: readonly string[];
  readonly done: boolean;
}

export interface ProjectView {
  readonly id: string;
  readonly title: Phrase;
  readonly state?: StateView;
  /** Why it has its state; empty where no verdict is shown. */
  readonly sentence: string;
  readonly stages: readonly StageView[];
  readonly facts: readonly Fact[];
}

export interface ProjectsView {
  readonly name: string;
  /** Said once where money is shown, so that nobody takes it for progress. */
  readonly note: string;
  readonly projects: readonly ProjectView[];
  readonly table: TableView;
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}

/** Steps in their order; what the profile does not show, or was not known by then, is left out. */
const stagesOf = ({ id: project, stages = [] }: Project, scene: Scene): StageView[] => {
  const say = projectsLabels[scene.locale];
  const on = (date: string): string => formatDate(date, scene.locale);
  const answer = scene.evaluation?.answers.get(project);
  return stages.map(({ id, title, due, completed }) => {
    const done = completed !== undefined && scene.profile !== 'plan' && (answer?.stagesDone ?? []).includes(id);
    return {
      title: phraseOf(title, scene) ?? { text: id },
      dates: [
        due === null ? planLabels[scene.locale].noDue : say.stageDue(on(due)),
        ...(done ? [say.stageDone(on(completed))] : []),
      ],
      done,
    };
  });
};

const moneyOf = ({ money }: Project, { locale, profile }: Scene): readonly Fact[] => {
  if (!money) return [];
  const say = projectsLabels[locale];
  const amount = (value: number): string => safeText(formatPrinted({ value }, money, locale));
  const { planned, spent, date } = money;
  const words =
    spent === undefined || profile === 'plan'
      ? []
      : [date === undefined ? amount(spent) : say.upTo({ amount: amount(spent), date: formatDate(date, locale) })];
  return [
    ...factOf(say.moneyPlanned, [planned === undefined ? null : amount(planned)], 'value'),
    ...factOf(say.moneySpent, words, 'value'),
  ];
};

/** Its units, or those of its action, with what each is to do, and how many a group stands for. */
const unitsOf = ({ id, item }: Project, scene: Scene): readonly Fact[] => {
  const say = planLabels[scene.locale];
  const common = commonLabels[scene.locale];
  const own = unitsView(id, scene);
  const shown = own.units.length > 0 || item === undefined ? own : unitsView(item, scene);
  const { units, sharedDuty } = shown;
  const named = units.map(({ text, lang, mark, duty, note }): Phrase => {
    const beside = [sharedDuty === '' ? say.duties[duty] : '', note].filter((word) => word !== '');
    return {
      text: beside.length === 0 ? text : `${text}${common.aside(common.list(beside))}`,
      ...(lang === undefined ? {} : { lang }),
      ...(mark === undefined ? {} : { mark }),
    };
  });
  const label = shown === own ? say.units : projectsLabels[scene.locale].unitsOfAction;
  return factOf(label, [...named, named.length === 0 || sharedDuty === '' ? null : sharedDuty]);
};

const projectView = (project: Project, scene: Scene): ProjectView => {
  const { programme, locale, evaluation, profile } = scene;
  const say = planLabels[locale];
  const words = projectsLabels[locale];
  const on = (date: string): string => formatDate(date, locale);
  const answer = scene.answerOf(project.id);
  const state = stateView(answer, scene);
  const revisions = (evaluation?.answers.get(project.id)?.moved ?? []).map(({ due, date, reason }) =>
    words.changed({ due: on(due), date: on(date), reason: plain(phraseOf(reason, scene)) }),
  );
  const done = profile === 'plan' ? undefined : evaluation?.answers.get(project.id)?.because.dates.completed;
  return {
    id: project.id,
    title: phraseOf(project.title, scene) ?? { text: project.id },
    ...(state ? { state } : {}),
    sentence: answer ? safeText(explain(answer, programme, locale)) : '',
    stages: stagesOf(project, scene),
    facts: [
      ...factOf(say.planned, [project.due === null ? say.noDue : on(project.due)], 'date'),
      ...factOf(say.revised, revisions, 'date'),
      ...factOf(say.actual, [done && on(done)], 'date'),
      ...moneyOf(project, scene),
      ...factOf(words.place, [phraseOf(project.place, scene)]),
      ...factOf(say.columns.detail, onceTags(project, scene)),
      ...unitsOf(project, scene),
      ...factOf(say.columns.action, [ownerCell(project.item, scene)]),
      ...factOf(say.where, referencesOf(project.sources, scene)),
    ],
  };
};

/**
 * Key projects in plan order: dates as planned, changed and kept, stages, money beside them, and who answers for them.
 *
 * @param item a project, action or domain to show alone; empty for all
 */
export const projectsView = (scene: Scene, item = ''): ProjectsView => {
  const { locale } = scene;
  const say = projectsLabels[locale];
  const all = (scene.programme.projects ?? []).filter(
    ({ id, item: owner }) => item === '' || item === id || item === owner,
  );
  const projects = all.map((project) => projectView(project, scene));
  return {
    name: say.name,
    note: all.some(({ money }) => money !== undefined) ? say.moneyNote : '',
    projects,
    table: tableOfFacts(
      say.name,
      planLabels[locale].columns.title,
      projects.map(({ id, title, state, stages, facts }) => ({
        id,
        title,
        ...(state ? { state: { label: planLabels[locale].state, view: state } } : {}),
        facts: [
          ...facts,
          ...factOf(
            say.stages,
            stages.map((stage) => [stage.title.text, ...stage.dates].join(' ')),
          ),
        ],
      })),
    ),
    foot: footOf(scene),
    source: sourceFacts(scene),
  };
};
