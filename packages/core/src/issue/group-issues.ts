import type { Issue } from './issue.ts';

/** One mistake, at each of its places: never empty, in the order in which they were given. */
export type IssueGroup = readonly [Issue, ...Issue[]];

/**
 * Issues that are one mistake, made at the same field of several rows, put together: a column of text where numbers
 * belong is one message with as many places. Groups come in the order of their first issue, and no issue is lost.
 *
 * @example
 * groupIssues([]) // => []
 */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const field = fieldOf(issue);
    const known = groups.get(field);
    if (known) known.push(issue);
    else groups.set(field, [issue]);
  }
  return [...groups.values()];
}

/** Values that choose between the sentences of a code, and so between remedies. */
const variants = ['hint', 'got', 'format', 'what', 'of', 'kind'] as const;

/** Rows of a list are all the same field. Names carry their length, so that no name can look like two. */
function fieldOf({ code, path, values }: Issue): string {
  let field: string = code;
  for (const name of variants) if (values[name] !== undefined) field += ` ${name} ${values[name]}`;
  for (const part of path) field += typeof part === 'number' ? ' *' : ` ${part.length} ${part}`;
  return field;
}
