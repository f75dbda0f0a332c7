import { parseProgramme, type Programme } from '@onemetre/core';
import { failureOfIssues } from './failure-of-issues.ts';
import type { Loaded } from '../store/loaded.ts';

const checked = new WeakMap<object, Loaded>();
const drafts = new WeakSet<object>();

/**
 * Lets the widgets of this page show a programme that is not released yet, handed to them as this very object. For tools
 * in which a release is prepared, which say themselves that it is a draft; data that are read from an address or from the
 * page are refused as ever.
 *
 * @returns the same object
 *
 * @example
 * element.programme = allowDraft(programme)
 */
export const allowDraft = (programme: Programme): Programme => {
  drafts.add(programme);
  return programme;
};

const check = (value: unknown): Loaded => {
  // Written as JSON twice, which some servers do with what is JSON already.
  if (typeof value === 'string') return { ok: false, failure: { code: 'text', detail: '' } };
  const parsed = parseProgramme(value);
  if (!parsed.ok) return { ok: false, failure: failureOfIssues(parsed.issues) };
  // An internal file may hold withheld values: no page shows it, whatever the page says.
  if (parsed.programme.release === 'internal' && !drafts.has(value as object))
    return { ok: false, failure: { code: 'internal', detail: '' } };
  return { ok: true, programme: parsed.programme };
};

/** Checks a value that should be a published programme. The same object is checked once. */
export const checkData = (value: unknown): Loaded => {
  if (typeof value !== 'object' || value === null) return check(value);
  const known = checked.get(value);
  if (known) return known;
  const made = check(value);
  checked.set(value, made);
  return made;
};
