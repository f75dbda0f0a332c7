/** What stands where in a programme: one index of its items, and the facts that each face asks of it. */
export { adoptedBy } from './adopted-by.ts';
export { changedRules } from './changed-rules.ts';
export { findById } from './find-by-id.ts';
export { programmeIndex, type ById, type ByItem, type ProgrammeIndex } from './programme-index.ts';
export { sameGroup } from './same-group.ts';
export { startOf, type Start } from './start-of.ts';
