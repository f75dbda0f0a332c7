import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { readText } from './read-text.ts';

/**
 * Reads bytes as a JSON document, or says why that cannot be done. The exact place of a fault is found by
 * `readProgrammeFile` of `@onemetre/exchange`.
 */
export const readJson = (bytes: Uint8Array): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly Issue[] } => {
  const read = readText(bytes);
  if (!read.ok) return read;
  try {
    return { ok: true, value: JSON.parse(read.text) as unknown };
  } catch {
    return { ok: false, issues: [makeIssue('not-json', [])] };
  }
};
