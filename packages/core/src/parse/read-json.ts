import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { readText } from './read-text.ts';
import { scanJson } from './scan-json.ts';

/** The value of a file, or what is wrong with it. */
export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads bytes as a JSON document, or says why that cannot be done. The exact place of a fault is found by
 * `readProgrammeFile` of `@onemetre/exchange`.
 *
 * @example
 * readJson(new Uint8Array([0x5b, 0x5d])) // => { ok: true, value: [] }
 */
export function readJson(bytes: Uint8Array): JsonResult {
  const read = readText(bytes);
  if (!read.ok) return read;
  // What begins otherwise holds no lists: its commas count no values.
  const excess = /^\s*[[{]/.test(read.text) ? scanJson(read.text) : null;
  if (excess) return { ok: false, issues: [excess.issue] };
  try {
    return { ok: true, value: JSON.parse(read.text) as unknown };
  } catch {
    return { ok: false, issues: [makeIssue('not-json', [])] };
  }
}
