import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import { limits } from './limits.ts';

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const enough = 200;

/** A value still to be looked at. The path is only built for an issue. */
interface Open {
  readonly value: unknown;
  readonly key: string | number | null;
  readonly above: Open | null;
  readonly depth: number;
}

const pathOf = (open: Open): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let at: Open | null = open; at !== null; at = at.above) if (at.key !== null) path.unshift(at.key);
  return path;
};

/** What JSON can carry: text, numbers, true, false, null, lists and plain objects, of whatever frame of a page. */
const isPlain = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return !['function', 'symbol', 'bigint'].includes(typeof value);
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
};

const checkKey = (key: string, above: Open): Issue | null => {
  if (forbidden.includes(key)) return makeIssue('forbidden-key', [...pathOf(above), key], { key });
  if (key.length <= limits.key) return null;
  return makeIssue('text-too-long', pathOf(above), { limit: limits.key, length: key.length, value: shorten(key) });
};

const openChildren = (above: Open, open: Open[], issues: Issue[]): void => {
  const { value } = above;
  const depth = above.depth + 1;
  if (Array.isArray(value)) {
    for (let key = 0; key < value.length; key += 1) open.push({ value: value[key], key, above, depth });
    return;
  }
  for (const key of Object.keys(value as object)) {
    const issue = checkKey(key, above);
    if (issue) issues.push(issue);
    else open.push({ value: (value as Record<string, unknown>)[key], key, above, depth });
  }
};

/**
 * Looks through a parsed document for what would make checking it slow or dangerous: too deep, too many values, text too
 * long, keys that reach a prototype, things that are not data. Without recursion, so that no nesting can exhaust the
 * stack, and not far beyond the first 200 finds.
 */
export const checkLimits = (document: unknown): Issue[] => {
  const issues: Issue[] = [];
  const open: Open[] = [{ value: document, key: null, above: null, depth: 0 }];
  let nodes = 0;
  for (let at = open.pop(); at !== undefined && issues.length < enough; at = open.pop()) {
    const { value, depth } = at;
    nodes += 1;
    const next = Array.isArray(value) ? value.length : 0;
    if (nodes + open.length + next > limits.nodes) return [makeIssue('too-many-nodes', [], { limit: limits.nodes })];
    if (typeof value === 'string') {
      if (value.length > limits.text) {
        issues.push(makeIssue('text-too-long', pathOf(at), { limit: limits.text, length: value.length }));
      }
    } else if (!isPlain(value)) issues.push(makeIssue('not-plain-data', pathOf(at), { value: typeof value }));
    else if (typeof value === 'object' && value !== null) {
      if (depth >= limits.depth) issues.push(makeIssue('too-deep', pathOf(at), { limit: limits.depth }));
      else openChildren(at, open, issues);
    }
  }
  return issues;
};
