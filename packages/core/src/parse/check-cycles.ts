import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { chains, type Link } from './link-of.ts';

const mostNamed = 5;
const enough = 200;

const ring = (trail: readonly string[], id: string): string => {
  const ids = trail.slice(trail.indexOf(id));
  const named = ids.length > mostNamed ? [...ids.slice(0, mostNamed), '…'] : ids;
  return [...named, id].join(' → ');
};

interface Step {
  readonly id: string;
  next: number;
}

const cyclesIn = (edges: ReadonlyMap<string, readonly Link[]>): Issue[] => {
  const issues: Issue[] = [];
  const settled = new Set<string>();
  for (const start of edges.keys()) {
    if (settled.has(start) || issues.length >= enough) continue;
    const trail: Step[] = [{ id: start, next: 0 }];
    const onTrail = new Set([start]);
    for (let at = trail[trail.length - 1]; at !== undefined; at = trail[trail.length - 1]) {
      const edge = edges.get(at.id)?.[at.next];
      at.next += 1;
      if (edge === undefined) {
        trail.pop();
        onTrail.delete(at.id);
        settled.add(at.id);
      } else if (onTrail.has(edge.id)) {
        if (issues.length < enough)
          issues.push(
            makeIssue('cycle', edge.path, {
              ids: ring(
                trail.map(({ id }) => id),
                edge.id,
              ),
            }),
          );
      } else if (!settled.has(edge.id)) {
        trail.push({ id: edge.id, next: 0 });
        onTrail.add(edge.id);
      }
    }
  }
  return issues;
};

/** Links that lead back to where they started, each at the one that closes the circle. Without recursion. */
export const checkCycles = (links: readonly Link[]): Issue[] =>
  chains.flatMap((chain) => {
    const edges = new Map<string, Link[]>();
    for (const link of links) {
      if (link.chain !== chain) continue;
      const others = edges.get(link.from);
      if (others) others.push(link);
      else edges.set(link.from, [link]);
    }
    return cyclesIn(edges);
  });
