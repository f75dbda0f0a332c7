/** What stands where in a programme: one index of its items, and the facts that each face asks of it. */
export { programmeIndex, type ById, type ByItem, type ProgrammeIndex } from './programme-index.ts';
export { startOf, type Start } from './start-of.ts';
export { sameGroup } from './same-group.ts';
