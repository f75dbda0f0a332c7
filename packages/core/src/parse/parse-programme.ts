import { programmeShape } from '../generated/programme-shape.ts';
import type { Programme } from '../generated/types.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { shorten } from '../issue/shorten.ts';
import { arrangeIssues } from './arrange-issues.ts';
import { checkLimits } from './check-limits.ts';
import { checkShape } from './check-shape.ts';
import { checkWork } from './check-work.ts';
import { messageInEnvelope } from './message-in-envelope.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { checkSense } from './sense/check-sense.ts';
import { idOf, indexItems } from './index-items.ts';
import type { Shape } from './shape.ts';
import { walkShape } from './walk-shape.ts';

/** Fields that lead from an item to one like it, and so could lead back. */
const chains = ['parent', 'duplicateOf', 'continues', 'members', 'succeededBy'] as const;

/** A programme with its warnings, or the issues that keep it from being used. */
export type ParseResult =
  | { readonly ok: true; readonly programme: Programme; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Turns any value into a programme, or into the list of everything that is wrong with it: first the limits, then the
 * model and its references, then sense, each in the order of the document. Never throws, and never changes or fills in
 * a value: the programme is the document that was given, carried over to the current version if it was older.
 *
 * @param input a parsed JSON document
 *
 * @example
 * parseProgramme({}).ok // => false
 */
export function parseProgramme(input: unknown): ParseResult {
  try {
    return parse(input);
  } catch {
    // Only an object that runs code when it is read gets here; a parsed document holds none.
    return { ok: false, issues: [makeIssue('not-plain-data', [], { value: typeof input })] };
  }
}

const currentVersion = 2;

function parse(input: unknown): ParseResult {
  const dangers = checkLimits(input);
  if (dangers.length > 0) return refuse(null, dangers);
  if (!isRecord(input)) return refuse(null, checkShape(programmeShape, input));
  const message = messageInEnvelope(input);
  if (message !== null) return refuse(null, [makeIssue('message-instead-of-data', [], { message: shorten(message) })]);
  const migrated = migrate(input, currentVersion, migrations);
  if (!migrated.ok) return refuse(input, migrated.issues);
  const { document } = migrated;
  const misshapen = checkShape(programmeShape, document);
  const misled = checkReferences(programmeShape, document, misshapen);
  if (misshapen.length > 0) return refuse(document, [...misshapen, ...misled]);
  const programme = document as unknown as Programme;
  const excess = checkWork(programme);
  if (excess.length > 0) return refuse(document, [...misled, ...excess]);
  const issues = [...misled, ...checkSense(programme)];
  if (issues.some(({ severity }) => severity === 'error')) return refuse(document, issues);
  return { ok: true, programme, issues: arrangeIssues(programmeShape, document, issues) };
}

function refuse(document: unknown, issues: readonly Issue[]): ParseResult {
  return {
    ok: false,
    issues: arrangeIssues(programmeShape, document, issues),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reference from one item to another like it. */
interface Link {
  readonly from: string;
  readonly id: string;
  readonly chain: (typeof chains)[number];
  readonly path: readonly (string | number)[];
}

/**
 * Checks that ids are unique in the file, that every reference leads to an item of the right list, and that none goes in
 * circles. The shape says which fields refer to what. What a misshapen list may be to blame for is not reported.
 */
function checkReferences(
  shape: Shape,
  document: Readonly<Record<string, unknown>>,
  misshapen: readonly Issue[],
): Issue[] {
  const { items, issues } = indexItems(document, shape.is === 'object' ? shape.fields.keys() : []);
  const broken = brokenLists(misshapen);
  const wrong: Issue[] = [];
  const links: Link[] = [];
  eachReference(shape, document, ({ id, lists, path }) => {
    const link = linkOf(document, id, path);
    if (link) links.push(link);
    const found = items.get(id);
    const anywhere = lists[0] === '*';
    if (!found) {
      if (anywhere ? broken.size > 0 : lists.some((list) => broken.has(list))) return;
      wrong.push(makeIssue('unknown-reference', [...path], { id: shorten(id), lists: lists.join(', ') }));
    } else if (!anywhere && !lists.includes(found.list)) {
      const values = { id: shorten(id), list: found.list, lists: lists.join(', ') };
      wrong.push(makeIssue('wrong-reference', [...path], values));
    }
  });
  return [...issues, ...wrong, ...checkCycles(links)];
}

/** Lists in which an id may be missing because the list, an entry or its id is itself misshapen. */
function brokenLists(misshapen: readonly Issue[]): ReadonlySet<string> {
  return new Set(
    misshapen.filter(({ path }) => path.length <= 2 || path[2] === 'id').map(({ path }) => String(path[0])),
  );
}

/** One place in a document that points to an item. */
interface Reference {
  readonly id: string;
  /** The lists it may lead to; `*` is any. */
  readonly lists: readonly string[];
  readonly path: readonly (string | number)[];
}

type Document = Readonly<Record<string, unknown>>;

/**
 * Calls for every reference in a document, in the order of the model's fields. There are thousands, and nearly all are
 * right: the path is reused, so copy it to keep it.
 */
function eachReference(shape: Shape, document: Document, visit: (reference: Reference) => void): void {
  const programme = idOf(document);
  walkShape(shape, document, refers, (at, value, path) => {
    if (at.is === 'string') {
      if (at.refersTo && typeof value === 'string') visit({ id: value, lists: at.refersTo, path });
    } else if (at.is === 'object' && path[path.length - 1] === 'continues') {
      const { edition } = value as { readonly edition?: unknown };
      const id = programme !== undefined && edition === programme ? idOf(value) : undefined;
      if (id !== undefined) visit({ id, lists: [String(path[0])], path: [...path, 'id'] });
    }
  });
}

/** An item that carries on another of this same file points to it like any other reference. */
function refers(shape: Shape, field: string): boolean {
  return field === 'continues' || (shape.is === 'string' && shape.refersTo !== undefined);
}

/** The link that a reference is, or null: most lead from an item to one of another kind. */
function linkOf(
  document: Readonly<Record<string, unknown>>,
  id: string,
  path: readonly (string | number)[],
): Link | null {
  const chain = chains.find((name) => path.includes(name));
  if (chain === undefined) return null;
  const [list, index] = path;
  const entries = document[String(list)];
  const from = Array.isArray(entries) && typeof index === 'number' ? idOf(entries[index]) : undefined;
  return from === undefined ? null : { from, id, chain, path: [...path] };
}

/** Links that lead back to where they started, each at the one that closes the circle. Without recursion. */
function checkCycles(links: readonly Link[]): Issue[] {
  return chains.flatMap((chain) => {
    const edges = new Map<string, Link[]>();
    for (const link of links) {
      if (link.chain !== chain) continue;
      const others = edges.get(link.from);
      if (others) others.push(link);
      else edges.set(link.from, [link]);
    }
    return cyclesIn(edges);
  });
}

const enough = 200;

interface Step {
  readonly id: string;
  next: number;
}

function cyclesIn(edges: ReadonlyMap<string, readonly Link[]>): Issue[] {
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
}

const mostNamed = 5;

function ring(trail: readonly string[], id: string): string {
  const ids = trail.slice(trail.indexOf(id));
  const named = ids.length > mostNamed ? [...ids.slice(0, mostNamed), '…'] : ids;
  return [...named, id].join(' → ');
}
