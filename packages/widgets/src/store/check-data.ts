import { parseProgramme } from '@onemetre/core';
import { failureOfIssues } from './failure-of-issues.ts';
import type { Loaded } from './loaded.ts';

const checked = new WeakMap<object, Loaded>();

const check = (value: unknown): Loaded => {
  // Written as JSON twice, which some servers do with what is JSON already.
  if (typeof value === 'string') return { ok: false, failure: { code: 'text', detail: '' } };
  const parsed = parseProgramme(value);
  if (!parsed.ok) return { ok: false, failure: failureOfIssues(parsed.issues) };
  // An internal file may hold withheld values: no page shows it, whatever the page says.
  if (parsed.programme.release === 'internal') return { ok: false, failure: { code: 'internal', detail: '' } };
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
