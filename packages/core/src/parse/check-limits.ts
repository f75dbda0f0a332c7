import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';

/** What a document may hold at most; each is named in the issue when it is passed. */
export const limits = { bytes: 10_000_000, depth: 32, nodes: 200_000, text: 20_000 } as const;

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

interface Open {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/**
 * Looks through a parsed document for what would make checking it slow or dangerous: too deep, too many nodes, text too
 * long, keys that reach a prototype. Iterative, so that no nesting can exhaust the stack.
 */
export const checkLimits = (document: unknown): Issue[] => {
  const issues: Issue[] = [];
  const open: Open[] = [{ value: document, path: [] }];
  let nodes = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    nodes += 1;
    if (nodes > limits.nodes) return [...issues, makeIssue('too-many-nodes', [], { limit: limits.nodes })];
    const { value, path } = at;
    if (typeof value === 'string' && value.length > limits.text) issues.push(makeIssue('text-too-long', path, { limit: limits.text, length: value.length }));
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= limits.depth) {
      issues.push(makeIssue('too-deep', path, { limit: limits.depth }));
      continue;
    }
    if (Array.isArray(value)) value.forEach((child: unknown, i) => open.push({ value: child, path: [...path, i] }));
    else {
      for (const [key, child] of Object.entries(value)) {
        if (forbidden.includes(key)) issues.push(makeIssue('forbidden-key', [...path, key], { key }));
        else open.push({ value: child, path: [...path, key] });
      }
    }
  }
  return issues;
};
