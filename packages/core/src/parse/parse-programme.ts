import { programmeShape } from '../generated/programme-shape.ts';
import type { Programme } from '../generated/types.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import { checkLimits } from './check-limits.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { migrate } from './migrate.ts';
import { checkObservations } from './sense/check-observations.ts';
import { checkRelease } from './sense/check-release.ts';
import { checkResponsibilities } from './sense/check-responsibilities.ts';
import { checkTargets } from './sense/check-targets.ts';
import { checkTexts } from './sense/check-texts.ts';

const currentVersion = 1;
const most = 200;

/** A programme with its warnings, or the issues that keep it from being used. */
export type ParseResult =
  | { readonly ok: true; readonly programme: Programme; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** In the order of the document's paths, at most 200, with a count of the rest. */
const arrange = (issues: readonly Issue[]): Issue[] => {
  if (issues.length <= most) return [...issues];
  return [...issues.slice(0, most), makeIssue('more-issues', [], { count: issues.length - most })];
};

/** The id of the item that an issue stands in, so that a message can name it. */
const withItem = (document: unknown) => (issue: Issue): Issue => {
  const [list, index] = issue.path;
  const entry = isRecord(document) && typeof list === 'string' && Object.prototype.hasOwnProperty.call(document, list) ? document[list] : undefined;
  const item: unknown = Array.isArray(entry) && typeof index === 'number' ? entry[index] : undefined;
  return isRecord(item) && typeof item['id'] === 'string' ? { ...issue, item: shorten(item['id']).slice(1, -1) } : issue;
};

const refuse = (document: unknown, issues: readonly Issue[]): ParseResult => ({ ok: false, issues: arrange(issues).map(withItem(document)) });

/**
 * Turns any value into a programme, or into the list of everything that is wrong with it. Limits come first, then the
 * model, then references, then sense; all issues of a stage are returned at once. Never throws, and never changes or
 * fills in a value.
 *
 * @param input a parsed JSON document
 *
 * @example
 * parseProgramme({}).ok // => false
 */
export const parseProgramme = (input: unknown): ParseResult => {
  const dangers = checkLimits(input);
  if (dangers.length > 0) return refuse(input, dangers);
  if (!isRecord(input)) return refuse(input, checkShape(programmeShape, input));
  const version = input['schemaVersion'];
  if (version !== undefined && (typeof version !== 'number' || version > currentVersion || !Number.isInteger(version) || version < 1)) {
    return refuse(input, [makeIssue('unknown-schema-version', ['schemaVersion'], { value: shorten(version), current: currentVersion })]);
  }
  const document = typeof version === 'number' ? migrate(input, version, currentVersion) : input;
  if (document === null) return refuse(input, [makeIssue('unknown-schema-version', ['schemaVersion'], { value: shorten(version), current: currentVersion })]);
  const misshapen = checkShape(programmeShape, document);
  if (misshapen.length > 0) return refuse(document, misshapen);
  const dangling = checkReferences(programmeShape, document);
  const programme = document as unknown as Programme;
  const sense = [checkTargets, checkObservations, checkRelease, checkResponsibilities, checkTexts].flatMap((check) => check(programme));
  const issues = [...dangling, ...sense];
  if (issues.some(({ severity }) => severity === 'error')) return refuse(document, issues);
  return { ok: true, programme, issues: arrange(issues).map(withItem(document)) };
};
