import { programmeShape } from '../generated/programme-shape.ts';
import type { Programme } from '../generated/types.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import { arrangeIssues } from './arrange-issues.ts';
import { checkLimits } from './check-limits.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { messageInEnvelope } from './message-in-envelope.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { checkSense } from './sense/check-sense.ts';

const currentVersion = 2;

/** A programme with its warnings, or the issues that keep it from being used. */
export type ParseResult =
  | { readonly ok: true; readonly programme: Programme; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (document: unknown, issues: readonly Issue[]): ParseResult => ({
  ok: false,
  issues: arrangeIssues(programmeShape, document, issues),
});

const parse = (input: unknown): ParseResult => {
  const dangers = checkLimits(input);
  if (dangers.length > 0) return refuse(null, dangers);
  if (!isRecord(input)) return refuse(null, checkShape(programmeShape, input));
  const message = messageInEnvelope(input);
  if (message !== null) return refuse(null, [makeIssue('message-instead-of-data', [], { message: shorten(message) })]);
  const migrated = migrate(input, currentVersion, migrations);
  if (!migrated.ok) return refuse(input, migrated.issues);
  const { document } = migrated;
  const misshapen = checkShape(programmeShape, document);
  const misled = checkReferences(programmeShape, document, misshapen);
  if (misshapen.length > 0) return refuse(document, [...misshapen, ...misled]);
  const programme = document as unknown as Programme;
  const issues = [...misled, ...checkSense(programme)];
  if (issues.some(({ severity }) => severity === 'error')) return refuse(document, issues);
  return { ok: true, programme, issues: arrangeIssues(programmeShape, document, issues) };
};

/**
 * Turns any value into a programme, or into the list of everything that is wrong with it: first the limits, then the
 * model and its references, then sense, each in the order of the document. Never throws, and never changes or fills in
 * a value: the programme is the document that was given, carried over to the current version if it was older.
 *
 * @param input a parsed JSON document
 *
 * @example
 * parseProgramme({}).ok // => false
 */
export const parseProgramme = (input: unknown): ParseResult => {
  try {
    return parse(input);
  } catch {
    // Only an object that runs code when it is read gets here; a parsed document holds none.
    return { ok: false, issues: [makeIssue('not-plain-data', [], { value: typeof input })] };
  }
};
