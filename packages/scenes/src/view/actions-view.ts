import type { Action } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { numberText } from './number-text.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { footOf } from './foot-of.ts';
import { onceTags } from './once-tags.ts';
import { phraseOf } from './phrase-of.ts';
import { planTree } from './plan-tree.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import { targetLineView, type TargetLineView } from './target-line-view.ts';
import { unitsView, type UnitsView } from './units-view.ts';
import { stateView } from './state-view.ts';
import type { Fact, Phrase, Reference, StateView } from './view-parts.ts';

/** A promise on one line. */
export interface CommitmentLineView extends Phrase {
  readonly id: string;
  readonly nature: string;
  readonly due: string;
  readonly place: string;
  /** With what it is counted, where it repeats another item. */
  readonly tags: readonly string[];
  readonly state?: StateView;
}

export interface ActionView {
  readonly id: string;
  readonly number: string;
  readonly title: Phrase;
  readonly summary?: Phrase;
  readonly units: UnitsView;
  readonly targets: readonly TargetLineView[];
  readonly commitments: readonly CommitmentLineView[];
  readonly notes: readonly Phrase[];
  readonly sources: readonly Reference[];
}

export interface ActionGroupView {
  readonly id: string;
  readonly number: string;
  readonly title: Phrase;
  readonly enabling: boolean;
  readonly count: string;
  readonly actions: readonly ActionView[];
}

export interface ActionsView {
  readonly foot: readonly string[];
  readonly groups: readonly ActionGroupView[];
  readonly source: readonly Fact[];
}

export const commitmentLines = (item: string, scene: Scene): CommitmentLineView[] => {
  const say = planLabels[scene.locale];
  return (planTree(scene.programme).commitmentsOf.get(item) ?? []).map((commitment) => {
    const { id, title, nature, due, sources } = commitment;
    const state = stateView(scene.answerOf(id), scene);
    return {
      id,
      ...(phraseOf(title, scene) ?? { text: id }),
      nature: say.natures[nature],
      due: due === null ? say.noDue : formatDate(due, scene.locale),
      place: safeText(sources?.[0]?.place ?? ''),
      tags: onceTags(commitment, scene),
      ...(state ? { state } : {}),
    };
  });
};

const actionView = (action: Action, scene: Scene): ActionView => {
  const tree = planTree(scene.programme);
  const summary = phraseOf(action.summary, scene);
  return {
    id: action.id,
    number: numberText(action.number, scene.locale),
    title: phraseOf(action.title, scene) ?? { text: action.id },
    ...(summary ? { summary } : {}),
    units: unitsView(action.id, scene),
    targets: (tree.targetsOf.get(action.id) ?? []).map((target) => targetLineView(target, scene)),
    commitments: commitmentLines(action.id, scene),
    notes: (tree.notesOf.get(action.id) ?? []).flatMap(({ title }) => {
      const note = phraseOf(title, scene);
      return note ? [note] : [];
    }),
    sources: referencesOf(action.sources, scene),
  };
};

/**
 * Every action of the plan in plan order, under its domain: its units, its targets and its promises.
 *
 * @param item a domain or an action to show alone; empty for all
 */
export const actionsView = (scene: Scene, item = ''): ActionsView => {
  const { programme, locale } = scene;
  const say = planLabels[locale];
  const tree = planTree(programme);
  const groups = tree.domains.flatMap((domain): ActionGroupView[] => {
    const actions = (tree.actionsOf.get(domain.id) ?? []).filter(
      ({ id }) => item === '' || item === domain.id || item === id,
    );
    if (actions.length === 0) return [];
    const enabling = domain.role === 'enabling';
    return [
      {
        id: domain.id,
        number: numberText(domain.number, locale),
        title: phraseOf(domain.title, scene) ?? { text: domain.id },
        enabling,
        count: say.count(actions.length, enabling ? 'measure' : 'action'),
        actions: actions.map((action) => actionView(action, scene)),
      },
    ];
  });
  return { foot: footOf(scene), groups, source: sourceFacts(scene) };
};
