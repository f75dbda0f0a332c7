import { families, family, type Domain, type Programme } from '@onemetre/core';
import { familyLabels } from '../labels/family-labels.ts';
import { filterLabels, type FilterNoun } from '../labels/filter-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { numberText } from './number-text.ts';
import { noFilter } from './filter.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { shownSuccession } from './shown-series.ts';
import { titleOf } from './title-of.ts';

export interface OptionView {
  readonly value: string;
  readonly text: string;
}

/** One list of a filter to choose from; the choice of everything stands first. */
export interface ChoiceView {
  readonly key: 'domain' | 'unit' | 'family';
  readonly label: string;
  readonly options: readonly OptionView[];
}

export interface FilterView {
  readonly name: string;
  /** Only lists with something to choose. */
  readonly choices: readonly ChoiceView[];
  readonly text: string;
  /** How much is shown, in a sentence. */
  readonly shown: string;
  readonly clear: string;
}

/** What is judged, as far as counting it goes. */
interface Leaf {
  readonly id: string;
  readonly duplicateOf?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * As the overview counts them: what repeats another leaf counts once, and a reference target of another document not at
 * all. Alone in a filter each is still one.
 */
const counted = (list: readonly Leaf[] | undefined, programme: Programme): readonly Leaf[] | undefined => {
  const ids = new Set(leavesOf(programme).map(({ id }) => id));
  const own = list?.filter(({ origin }) => origin !== 'reference');
  return (own?.length === 0 ? list : own)?.filter(
    ({ duplicateOf }) => duplicateOf === undefined || !ids.has(duplicateOf),
  );
};

const leavesOf = ({ targets, commitments, milestones, projects }: Programme): readonly Leaf[] =>
  [targets, commitments ?? [], milestones ?? [], projects ?? []].flat();

/** What stands beside the domains (主要举措, 组织实施) are measures, not actions. */
const actionsOf = ({ actions, domains }: Programme, role: Domain['role']): readonly unknown[] => {
  const ids = new Set(domains.filter((domain) => domain.role === role).map(({ id }) => id));
  return actions.filter(({ domain }) => ids.has(domain));
};

const lists: readonly (readonly [FilterNoun, (programme: Programme) => readonly unknown[] | undefined])[] = [
  ['action', (programme) => actionsOf(programme, 'domain')],
  ['measure', (programme) => actionsOf(programme, 'enabling')],
  ['target', (programme) => counted(programme.targets, programme)],
  ['commitment', (programme) => counted(programme.commitments, programme)],
  ['milestone', (programme) => counted(programme.milestones, programme)],
  ['project', (programme) => counted(programme.projects, programme)],
];

const shownOf = ({ programme, whole, filter, locale }: Scene): string => {
  const say = filterLabels[locale];
  const counts = lists.flatMap(([noun, list]) => {
    const [shown, total] = [list(programme)?.length, list(whole)?.length];
    return shown === undefined || total === undefined || total === 0
      ? []
      : [{ shown, words: say.count(noun, shown, total) }];
  });
  if (counts.every(({ shown }) => shown === 0)) return say.nothing;
  return (filter === noFilter ? say.everything : say.shown)(counts.map(({ words }) => words));
};

const domainOptions = (scene: Scene): OptionView[] =>
  scene.whole.domains.map(({ id, number, title }) => ({
    value: id,
    text: safeText(`${numberText(number, scene.locale)} ${phraseOf(title, scene)?.text ?? id}`.trim()),
  }));

const unitOptions = (scene: Scene): OptionView[] => {
  const named = new Set(
    scene.whole.responsibilities.flatMap(({ party }) => {
      const succession = shownSuccession(party, scene);
      return succession ? [party, succession.now.id] : [party];
    }),
  );
  return scene.whole.parties
    .filter(({ id }) => named.has(id))
    .map(({ id }) => ({ value: id, text: titleOf(id, scene)?.text ?? id }));
};

const familyOptions = ({ whole, judged, evaluation, locale }: Scene): OptionView[] => {
  if (!judged || evaluation === null) return [];
  const found = new Set(
    leavesOf(whole).flatMap(({ id }) => {
      const answer = evaluation.answers.get(id);
      return answer ? [family(answer.state)] : [];
    }),
  );
  return families.filter((name) => found.has(name)).map((name) => ({ value: name, text: familyLabels[locale][name] }));
};

/** What can be asked for, and how much of the programme that leaves. */
export const filterView = (scene: Scene): FilterView => {
  const say = filterLabels[scene.locale];
  const all: ChoiceView[] = [
    { key: 'domain', label: say.domain, options: domainOptions(scene) },
    { key: 'unit', label: say.unit, options: unitOptions(scene) },
    { key: 'family', label: say.state, options: familyOptions(scene) },
  ];
  return {
    name: say.name,
    choices: all
      .filter(({ options }) => options.length > 1)
      .map((choice) => ({ ...choice, options: [{ value: '', text: say.all }, ...choice.options] })),
    text: say.text,
    shown: shownOf(scene),
    clear: say.clear,
  };
};
