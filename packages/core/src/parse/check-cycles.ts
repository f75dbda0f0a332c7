import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Reference } from './references-of.ts';

/** Fields that lead from an item to one like it, and so could lead back. */
const chains = ['parent', 'duplicateOf', 'continues', 'members'] as const;
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

const cyclesIn = (edges: ReadonlyMap<string, readonly Reference[]>): Issue[] => {
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

/** References that lead back to where they started, each at the one that closes the circle. Without recursion. */
export const checkCycles = (references: readonly Reference[]): Issue[] =>
  chains.flatMap((chain) => {
    const edges = new Map<string, Reference[]>();
    for (const reference of references) {
      if (reference.from === undefined || !reference.path.includes(chain)) continue;
      const others = edges.get(reference.from);
      if (others) others.push(reference);
      else edges.set(reference.from, [reference]);
    }
    return cyclesIn(edges);
  });
