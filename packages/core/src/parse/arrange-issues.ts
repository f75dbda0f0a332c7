import { groupIssues, type IssueGroup } from '../issue/group-issues.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import type { Shape } from './shape.ts';

const most = 200;

/**
 * Issues in the order of their paths, each naming its item. At most 200 mistakes with all their places, errors before
 * warnings where there are more, and then an issue that counts the rest.
 */
export function arrangeIssues(shape: Shape, document: unknown, issues: readonly Issue[]): Issue[] {
  const rankOf = rankIn(shape);
  const ranked = issues.map((issue) => ({ issue, rank: rankOf(issue) })).sort((a, b) => byRank(a.rank, b.rank));
  const ordered = ranked.map(({ issue }) => issue);
  const mistakes = groupIssues(ordered);
  const isError = ([{ severity }]: IssueGroup): boolean => severity === 'error';
  const kept = [...mistakes.filter(isError), ...mistakes.filter((one) => !isError(one))].slice(0, most);
  const shown = new Set(kept.flat());
  const named = ordered.filter((issue) => shown.has(issue)).map(naming(document));
  return named.length === issues.length
    ? named
    : [...named, makeIssue('more-issues', [], { count: issues.length - named.length })];
}

type Rank = readonly (string | number)[];

/** The place of each part of a path: fields as the model orders them, list entries as they stand, other names after. */
function rankIn(shape: Shape) {
  const orders = new Map<Shape, ReadonlyMap<string, number>>();
  const orderOf = (at: Extract<Shape, { is: 'object' }>): ReadonlyMap<string, number> => {
    const known = orders.get(at) ?? new Map([...at.fields.keys()].map((name, i) => [name, i]));
    orders.set(at, known);
    return known;
  };
  return ({ path }: Issue): Rank => {
    let at: Shape | undefined = shape;
    return path.map((part) => {
      while (at?.is === 'nullable') at = at.of;
      const here: Shape | undefined = at;
      if (here?.is === 'object') {
        at = here.fields.get(String(part))?.shape;
        return orderOf(here).get(String(part)) ?? String(part);
      }
      at = here?.is === 'array' || here?.is === 'record' ? here.of : undefined;
      return part;
    });
  };
}

function byRank(a: Rank, b: Rank): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const [first, second] = [a[i] as string | number, b[i] as string | number];
    if (first === second) continue;
    if (typeof first !== typeof second) return typeof first === 'number' ? -1 : 1;
    return first < second ? -1 : 1;
  }
  return a.length - b.length;
}

/** Names the item that an issue stands in: by its id, or by its title if it has none. Each item is looked at once. */
function naming(document: unknown): (issue: Issue) => Issue {
  const known = new Map<unknown, string | undefined>();
  const nameOf = (entry: unknown): string | undefined => {
    if (known.has(entry)) return known.get(entry);
    const titles = own(entry, 'title');
    const names = [own(entry, 'id'), ...(isRecord(titles) ? Object.values(titles) : [])];
    const found = names.find((one) => typeof one === 'string' && one !== '');
    const name = typeof found === 'string' ? shorten(found).slice(1, -1) : undefined;
    known.set(entry, name);
    return name;
  };
  return (issue) => {
    const [list, index] = issue.path;
    const entries = typeof list === 'string' ? own(document, list) : undefined;
    const name = Array.isArray(entries) && typeof index === 'number' ? nameOf(entries[index]) : undefined;
    return name === undefined ? issue : { ...issue, item: name };
  };
}

function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
