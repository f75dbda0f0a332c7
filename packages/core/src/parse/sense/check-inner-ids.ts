import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { shorten } from '../../issue/shorten.ts';

const repeated = (entries: readonly { readonly id: string }[] | undefined, path: Issue['path']): Issue[] => {
  const places = new Map<string, number>();
  return (entries ?? []).flatMap(({ id }, i) => {
    const first = places.get(id);
    if (first === undefined) places.set(id, i);
    return first === undefined
      ? []
      : [makeIssue('duplicate-id', [...path, i, 'id'], { id: shorten(id), other: `[${first}]` })];
  });
};

/** Names within one item that stand twice: definitions, dimensions and their categories, stages. */
export const checkInnerIds = (programme: Programme): Issue[] => [
  ...programme.indicators.flatMap(({ definitions, dimensions }, i) => [
    ...repeated(definitions, ['indicators', i, 'definitions']),
    ...repeated(dimensions, ['indicators', i, 'dimensions']),
    ...(dimensions ?? []).flatMap(({ categories }, k) =>
      repeated(categories, ['indicators', i, 'dimensions', k, 'categories']),
    ),
  ]),
  ...(programme.projects ?? []).flatMap(({ stages }, i) => repeated(stages, ['projects', i, 'stages'])),
];
