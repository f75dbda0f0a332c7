import type { Programme } from '@onemetre/core';
import type { Site } from './site-page.ts';
import { listNames, type ListName } from './site-words.ts';

/**
 * The lists that a site of the programme has, in the order of its menus: none that would be empty.
 *
 * @example
 * const without = { ...programme, commitments: [], milestones: [], actions: [], responsibilities: [], policies: [] }
 * listsOf({ programme: without }) // => ['targets', 'projects', 'timeline', 'child', 'meeting', 'method', 'data']
 */
export const listsOf = ({ programme }: Pick<Site, 'programme'>): readonly ListName[] =>
  listNames.filter((name) => holds[name](programme));

const holdsAny = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;
const always = (): boolean => true;

const holds: Readonly<Record<ListName, (programme: Programme) => boolean>> = {
  targets: ({ indicators }) => holdsAny(indicators),
  tasks: ({ commitments, milestones }) => holdsAny(commitments) || holdsAny(milestones),
  actions: ({ actions }) => holdsAny(actions),
  units: ({ responsibilities }) => holdsAny(responsibilities),
  projects: ({ projects }) => holdsAny(projects),
  policies: ({ policies }) => holdsAny(policies),
  timeline: ({ targets, commitments = [], milestones = [], projects = [] }) =>
    [
      ...targets.map(({ deadline }) => deadline),
      ...[...commitments, ...milestones, ...projects].map(({ due }) => due),
    ].some((date) => date !== null),
  child: always,
  meeting: ({ targets, commitments, projects }) => holdsAny(targets) || holdsAny(commitments) || holdsAny(projects),
  method: always,
  data: always,
};
