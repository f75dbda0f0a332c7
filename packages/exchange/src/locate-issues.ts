import type { Issue } from '@onemetre/core';
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { lineAndColumn } from './line-and-column.ts';

/** The node a path leads to; where it does not exist, the nearest one above it. */
const nearest = (root: Node, path: Issue['path']): Node => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    // For a field that should not be there, its name is the place to look at.
    if (node) return length === path.length && node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
};

/** Gives each issue its file, line and column in the text it came from. */
export const locateIssues = (issues: readonly Issue[], text: string, file: string): Issue[] => {
  const root = issues.length > 0 ? parseTree(text) : undefined;
  return issues.map((issue) => (root && issue.line === undefined ? { ...issue, file, ...lineAndColumn(text, nearest(root, issue.path).offset) } : { ...issue, file }));
};
