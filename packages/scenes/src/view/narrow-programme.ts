import { family, type Evaluation, type Programme } from '@onemetre/core';
import type { Filter } from './filter.ts';
import { planChain } from './plan-chain.ts';
import { planNodes, type PlanNode } from './plan-nodes.ts';

/** Wide and narrow forms, large and small letters are the same to a reader who searches. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const searched = new WeakMap<PlanNode, string>();

const searchText = (node: PlanNode): string => {
  const known = searched.get(node);
  if (known !== undefined) return known;
  // In every language: a reader of the English page may still search by the Chinese name.
  const made = folded(
    node.texts
      .flatMap((text) => (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)))
      .join('\n'),
  );
  searched.set(node, made);
  return made;
};

/** The unit itself, those in whose place it stands, and the groups of units that name it as a member. */
const unitsMeant = ({ parties }: Programme, unit: string, evaluation: Evaluation | null): ReadonlySet<string> => {
  const carried = [...(evaluation?.successions.values() ?? [])].filter(({ steps }) =>
    steps.some(({ id }) => id === unit),
  );
  const groups = parties.filter(({ collective }) => collective?.members?.includes(unit));
  return new Set([unit, ...carried.map(({ id }) => id), ...groups.map(({ id }) => id)]);
};

/** Says of an item, by id, whether a filter asks for it, its state left aside. */
const wanted = (
  programme: Programme,
  { domain, unit, text }: Filter,
  evaluation: Evaluation | null,
): ((id: string) => boolean) => {
  const nodes = planNodes(programme);
  const words = folded(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const units = unit === undefined ? null : unitsMeant(programme, unit, evaluation);
  const theirs = new Set(programme.responsibilities.flatMap(({ item, party }) => (units?.has(party) ? [item] : [])));
  const hasUnit = (id: string): boolean =>
    theirs.has(id) || nodes.get(id)?.parties?.some((party) => units?.has(party)) === true;
  const hasWord = (id: string, word: string): boolean => {
    const node = nodes.get(id);
    return node !== undefined && searchText(node).includes(word);
  };
  return (id) => {
    const chain = planChain(programme, id);
    return (
      (domain === undefined || chain.includes(domain)) &&
      (units === null || chain.some(hasUnit)) &&
      words.every((word) => chain.some((link) => hasWord(link, word)))
    );
  };
};

/**
 * The part of a programme that a filter asks for. What is kept keeps what it belongs to; what belongs to something that
 * matches by its name is kept with it. Documents, horizons, clusters and units are not narrowed.
 *
 * @param evaluation where the states are read; null keeps nothing when the filter names a family of states
 */
export const narrowProgramme = (programme: Programme, filter: Filter, evaluation: Evaluation | null): Programme => {
  const isWanted = wanted(programme, filter, evaluation);
  const inState = (id: string): boolean => {
    const answer = evaluation?.answers.get(id);
    return filter.family === undefined || (answer !== undefined && family(answer.state) === filter.family);
  };
  const kept = new Set<string>();
  const keep = ({ id }: { readonly id: string }): boolean => {
    if (!isWanted(id)) return false;
    planChain(programme, id).forEach((link) => kept.add(link));
    return true;
  };
  const leaf = (item: { readonly id: string }): boolean => inState(item.id) && keep(item);
  const targets = programme.targets.filter(leaf);
  const commitments = programme.commitments?.filter(leaf);
  const milestones = programme.milestones?.filter(leaf);
  const projects = programme.projects?.filter(leaf);
  // A state belongs to leaves alone: with one asked for, nothing else is kept for its own sake.
  if (filter.family === undefined) [...programme.domains, ...programme.actions, ...programme.indicators].forEach(keep);
  const isKept = ({ id }: { readonly id: string }): boolean => kept.has(id);
  const bare = ({ id }: { readonly id: string }): boolean => isWanted(id);
  return {
    ...programme,
    domains: programme.domains.filter(isKept),
    actions: programme.actions.filter(isKept),
    indicators: programme.indicators.filter(isKept),
    targets,
    commitments,
    milestones,
    projects,
    responsibilities: programme.responsibilities.filter(({ item }) => kept.has(item)),
    policies: programme.policies?.filter(bare),
    entries: programme.entries?.filter(bare),
    notes: programme.notes?.filter(({ about }) => about.some((id) => kept.has(id))),
  };
};
