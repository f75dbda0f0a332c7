/**
 * The model as zod schemas: the one source of types, JSON Schema, the page's checker and the data dictionary. This is
 * the only entry that loads zod; the main entry of the package does not.
 */
export * from './action.ts';
export * from './area.ts';
export * from './commitment.ts';
export * from './continues.ts';
export * from './document.ts';
export * from './domain.ts';
export * from './entry.ts';
export * from './figure.ts';
export * from './id.ts';
export * from './indicator.ts';
export * from './iso-date.ts';
export * from './language-tag.ts';
export * from './milestone.ts';
export * from './note.ts';
export * from './observation.ts';
export * from './party.ts';
export * from './policy.ts';
export * from './procedure.ts';
export * from './programme.ts';
export * from './project.ts';
export * from './report.ts';
export * from './responsibility.ts';
export * from './rule-settings.ts';
export * from './source-reference.ts';
export * from './standing.ts';
export * from './target.ts';
export * from './text.ts';
export * from './unit.ts';
export * from './url.ts';
export * from './wording.ts';
