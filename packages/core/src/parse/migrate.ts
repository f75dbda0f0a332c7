import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';

type Document = Readonly<Record<string, unknown>>;

/**
 * Carries a document of one version over to the next. It meets documents that nothing has checked but the limits; what
 * it cannot decide it tells, at the place in the document that was given.
 */
export interface Migration {
  readonly from: number;
  readonly carry: (document: Document) => { readonly document: Document; readonly issues?: readonly Issue[] };
}

/** The document in the current version, or why it cannot be had. */
export type Migrated =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Carries a document from the version it names to the current one, step by step. One that names no version is left to
 * the checker, which says that the field is missing.
 *
 * @example
 * migrate({ schemaVersion: 1 }, 1, []) // => { ok: true, document: { schemaVersion: 1 } }
 */
export function migrate(document: Document, current: number, chain: readonly Migration[]): Migrated {
  const named = Object.prototype.hasOwnProperty.call(document, 'schemaVersion') ? document['schemaVersion'] : undefined;
  if (named === undefined) return { ok: true, document };
  const oldest = current - chain.length;
  if (typeof named !== 'number' || !Number.isInteger(named) || named < oldest || named > current) {
    const issue = makeIssue('unknown-schema-version', ['schemaVersion'], { value: shorten(named), oldest, current });
    return { ok: false, issues: [issue] };
  }
  let carried = document;
  for (let version = named; version < current; version += 1) {
    try {
      const step = chain.find(({ from }) => from === version) as Migration;
      const next = step.carry(carried);
      if (next.issues !== undefined && next.issues.length > 0) return { ok: false, issues: next.issues };
      carried = { ...next.document, schemaVersion: version + 1 };
    } catch {
      return { ok: false, issues: [makeIssue('cannot-migrate', [], { from: version, to: version + 1 })] };
    }
  }
  return { ok: true, document: carried };
}
