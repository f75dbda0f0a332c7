import { families, family, type Duty, type Family } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { countsOnce } from './counts-once.ts';
import type { Scene } from './scene.ts';

/** One of the parts into which an answer divides what it counts; each thing stands in exactly one. */
export type AnswerPart = Family | Duty | 'passed' | 'ahead' | 'dated' | 'undated' | 'valued' | 'unvalued';

/** What is known of a programme or of a part of it, as plain counts: no word and no sentence. */
export interface KnownAnswer {
  readonly id: string;
  readonly subject: 'programme' | 'group' | 'unit' | 'area';
  /** What is counted: targets, or tasks where there is no target; the duties of a unit; the indicators of an area. */
  readonly counted: 'targets' | 'tasks' | 'duties' | 'indicators';
  /** How it divides: by state, by deadline, by duty, or by whether there is a value. */
  readonly by: 'state' | 'deadline' | 'duty' | 'value';
  /** Parts without any are left out; all ids in the order of the plan. */
  readonly parts: readonly { readonly part: AnswerPart; readonly ids: readonly string[] }[];
  /** The one deadline of all that is past its own, as it was stated; null where they have several. */
  readonly passed: string | null;
  /** How many of those past their deadline have any value or report in our sources. */
  readonly reported: number;
}

/** Something that is to be reached or done. */
interface Leaf {
  readonly id: string;
  readonly item: string | undefined;
  readonly due: string | null;
  readonly strength?: string | undefined;
  readonly indicator?: string | undefined;
}

const deadlines = ['passed', 'ahead', 'dated', 'undated'] as const;
const duties: readonly Duty[] = ['lead', 'support', 'by-duty'];

/**
 * What is known of a programme, or of a domain, an action, a unit or an area of it. A unit is told by its duties, never by
 * its results; nothing is past its deadline but by the date as of which the data speak.
 *
 * @param item empty for the whole programme
 * @returns null where there is no such item, or nothing to count in it
 */
export const answerOf = (scene: Scene, item = ''): KnownAnswer | null => {
  const { programme, index } = scene;
  if (index.parties.has(item)) return dutiesAnswer(item, scene);
  if (index.areas.has(item)) return areaAnswer(item, scene);
  const isWhole = item === '' || item === programme.id;
  if (!isWhole && ![...programme.domains, ...programme.actions].some(({ id }) => id === item)) return null;
  const within = (leaf: Leaf): boolean => isWhole || index.owners(leaf.item).includes(item);
  const [targets, tasks] = [targetsOf(scene).filter(within), tasksOf(scene).filter(within)];
  const counted = targets.length > 0 ? 'targets' : 'tasks';
  const leaves = counted === 'targets' ? targets : tasks;
  if (leaves.length === 0) return null;
  const head = { id: isWhole ? programme.id : item, subject: isWhole ? 'programme' : 'group', counted } as const;
  return scene.judged
    ? { ...head, ...byState(leaves, scene) }
    : scene.profile === 'figures' && counted === 'targets'
      ? { ...head, ...byValue(leaves, scene) }
      : { ...head, ...byDeadline(leaves, scene) };
};

function targetsOf({ programme, index, judged, answerOf: answer }: Scene): readonly Leaf[] {
  return programme.targets
    .filter((target) =>
      judged
        ? answer(target.id)?.tallied === true && answer(target.id)?.axis === 'outcome' && target.strength !== 'aspired'
        : target.origin === 'own' && countsOnce(target),
    )
    .map(({ id, deadline, indicator }) => ({
      ...{ id, indicator, due: deadline },
      item: index.indicators.get(indicator)?.item,
    }));
}

function tasksOf({ programme, judged, answerOf: answer }: Scene): readonly Leaf[] {
  const { commitments = [], milestones = [], projects = [] } = programme;
  return [...commitments, ...milestones, ...projects]
    .filter((task) => (judged ? answer(task.id)?.tallied === true : countsOnce(task)))
    .map(({ id, item, due }) => ({ id, item, due }));
}

type Divided = Pick<KnownAnswer, 'by' | 'parts' | 'passed' | 'reported'>;

const undivided = { passed: null, reported: 0 } as const;

function divide<Part extends AnswerPart, T>(
  names: readonly Part[],
  all: readonly T[],
  partOf: (one: T) => Part | undefined,
  idOf: (one: T) => string,
): KnownAnswer['parts'] {
  return names.flatMap((part) => {
    const ids = all.filter((one) => partOf(one) === part).map(idOf);
    return ids.length === 0 ? [] : [{ part, ids }];
  });
}

const idOf = ({ id }: Leaf): string => id;

function byState(leaves: readonly Leaf[], { answerOf: answer }: Scene): Divided {
  const familyOf = ({ id }: Leaf): Family | undefined => {
    const state = answer(id)?.state;
    return state && family(state);
  };
  return { by: 'state', parts: divide(families, leaves, familyOf, idOf), ...undivided };
}

function byDeadline(leaves: readonly Leaf[], scene: Scene): Divided {
  const { programme, evaluation, index } = scene;
  const asOf = evaluation?.asOf ?? programme.asOf;
  const partOf = ({ due }: Leaf): (typeof deadlines)[number] =>
    due === null ? 'undated' : asOf === undefined ? 'dated' : lastDay(due) < asOf ? 'passed' : 'ahead';
  const past = leaves.filter((leaf) => partOf(leaf) === 'passed');
  const [first, ...others] = new Set(past.map(({ due }) => due));
  const isReported = ({ id, indicator }: Leaf): boolean => index.reportsOf.has(id) || hasValue(indicator, scene);
  return {
    by: 'deadline',
    parts: divide(deadlines, leaves, partOf, idOf),
    passed: others.length > 0 ? null : (first ?? null),
    reported: past.filter(isReported).length,
  };
}

function hasValue(indicator: string | undefined, { index, evaluation }: Scene): boolean {
  const all = indicator === undefined ? [] : (index.observationsOf.get(indicator) ?? []);
  return all.some(({ id, value }) => value !== null && evaluation?.later.has(id) !== true);
}

function byValue(leaves: readonly Leaf[], scene: Scene): Divided {
  const partOf = ({ indicator }: Leaf): 'valued' | 'unvalued' => (hasValue(indicator, scene) ? 'valued' : 'unvalued');
  return { by: 'value', parts: divide(['valued', 'unvalued'], leaves, partOf, idOf), ...undivided };
}

function dutiesAnswer(unit: string, { programme }: Scene): KnownAnswer | null {
  const own = programme.responsibilities.filter(({ party }) => party === unit);
  const parts = divide(
    duties,
    own,
    ({ duty }) => duty,
    ({ item }) => item,
  );
  return own.length === 0 ? null : { id: unit, subject: 'unit', counted: 'duties', by: 'duty', parts, ...undivided };
}

function areaAnswer(area: string, { programme, evaluation }: Scene): KnownAnswer | null {
  const [of, ofThis] = [new Set<string>(), new Set<string>()];
  for (const { id, indicator, area: place, value } of programme.observations ?? []) {
    if (place !== undefined) of.add(indicator);
    if (place === area && value !== null && evaluation?.later.has(id) !== true) ofThis.add(indicator);
  }
  const all = programme.indicators.filter(({ id }) => of.has(id));
  const partOf = ({ id }: { readonly id: string }): 'valued' | 'unvalued' => (ofThis.has(id) ? 'valued' : 'unvalued');
  const parts = divide(['valued', 'unvalued'], all, partOf, ({ id }) => id);
  return all.length === 0
    ? null
    : { id: area, subject: 'area', counted: 'indicators', by: 'value', parts, ...undivided };
}
