import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import { limits } from './limits.ts';

const enough = 200;

/** A list or an object still to be looked through. The path is only built for an issue. */
interface Open {
  readonly value: object;
  readonly key: string | number | null;
  readonly above: Open | null;
  readonly depth: number;
}

/**
 * Looks through a parsed document for what would make checking it slow or dangerous: too deep, too many values, text too
 * long, numbers too large to count with, keys that reach a prototype, things that are not data. Without recursion, so that no nesting can exhaust the
 * stack, and not far beyond the first 200 finds.
 */
export function checkLimits(document: unknown): Issue[] {
  const issues: Issue[] = [];
  const open: Open[] = [];
  let nodes = 1;
  lookAt(document, null, null, open, issues);
  for (let at = open.pop(); at !== undefined && issues.length < enough; at = open.pop()) {
    if (at.depth >= limits.depth) issues.push(makeIssue('too-deep', pathOf(at), { limit: limits.depth }));
    else if (Array.isArray(at.value) && nodes + at.value.length > limits.nodes) return tooMany();
    else nodes += lookInto(at, open, issues);
    if (nodes > limits.nodes) return tooMany();
  }
  return issues;
}

/** Looks at one value: what holds others is kept for later. JSON carries text, numbers, true, false, null, lists and objects. */
function lookAt(value: unknown, key: string | number | null, above: Open | null, open: Open[], issues: Issue[]): void {
  switch (typeof value) {
    case 'string':
      if (value.length > limits.text) {
        issues.push(makeIssue('text-too-long', pathTo(key, above), { limit: limits.text, length: value.length }));
      }
      return;
    case 'number':
      // What is no number at all is refused by its type.
      if (Number.isFinite(value) && Math.abs(value) > limits.number) {
        const [code, limit] =
          value > 0 ? (['too-big', limits.number] as const) : (['too-small', -limits.number] as const);
        issues.push(makeIssue(code, pathTo(key, above), { value, limit, open: 'no' }));
      }
      return;
    case 'object':
      if (value === null) return;
      if (Array.isArray(value) || isPlain(value)) open.push({ value, key, above, depth: above ? above.depth + 1 : 0 });
      else issues.push(makeIssue('not-plain-data', pathTo(key, above), { value: 'object' }));
      return;
    case 'function':
    case 'symbol':
    case 'bigint':
      issues.push(makeIssue('not-plain-data', pathTo(key, above), { value: typeof value }));
  }
}

function pathTo(key: string | number | null, above: Open | null): (string | number)[] {
  return key === null ? pathOf(above) : [...pathOf(above), key];
}

function pathOf(open: Open | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = open; at !== null; at = at.above) if (at.key !== null) path.unshift(at.key);
  return path;
}

/** A plain object, of whatever frame of a page. */
function isPlain(value: object): boolean {
  return (
    Object.getPrototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === '[object Object]'
  );
}

function tooMany(): Issue[] {
  return [makeIssue('too-many-nodes', [], { limit: limits.nodes })];
}

function lookInto(above: Open, open: Open[], issues: Issue[]): number {
  const { value } = above;
  if (Array.isArray(value)) {
    for (let key = 0; key < value.length; key += 1) lookAt(value[key], key, above, open, issues);
    return value.length;
  }
  const keys = Object.keys(value);
  for (const key of keys) {
    const issue = checkKey(key, above);
    if (issue) issues.push(issue);
    else lookAt((value as Readonly<Record<string, unknown>>)[key], key, above, open, issues);
  }
  return keys.length;
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function checkKey(key: string, above: Open): Issue | null {
  if (forbidden.has(key)) return makeIssue('forbidden-key', [...pathOf(above), key], { key });
  if (key.length <= limits.key) return null;
  return makeIssue('text-too-long', pathOf(above), { limit: limits.key, length: key.length, value: shorten(key) });
}
