import type { Issue } from '@onemetre/core/issues';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { lineIndex } from './line-index.ts';

/** Gives each issue its file, line and column in the text it came from, and orders them as they stand there. */
export function locateIssues(issues: readonly Issue[], text: string, file: string): Issue[] {
  const root = issues.length > 0 ? parseTree(text) : undefined;
  const placeOf = lineIndex(issues.length > 0 ? text : '');
  const located = issues.map((issue) => {
    // What concerns the file as a whole stands nowhere in it.
    const nowhere = root === undefined || issue.line !== undefined || issue.path.length === 0;
    return { ...issue, file, ...(nowhere ? {} : placeOf(nearest(root, issue.path).offset)) };
  });
  return located.sort(byPlace);
}

/** The node a path leads to; where it does not exist, the nearest one above it. */
function nearest(root: Node, path: Issue['path']): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)]);
    // A field is looked for by its name, not by its value.
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

function byPlace(a: Issue, b: Issue): number {
  if (a.line === undefined || b.line === undefined) return a.line === b.line ? 0 : a.line === undefined ? 1 : -1;
  return a.line - b.line || (a.column ?? 1) - (b.column ?? 1);
}
