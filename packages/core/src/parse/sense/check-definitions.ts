import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { shorten } from '../../issue/shorten.ts';
import { byId } from './by-id.ts';

/** Values that follow a version of the definition which their indicator does not list. */
export const checkDefinitions = (programme: Programme): Issue[] => {
  const indicators = byId(programme.indicators);
  return (programme.observations ?? []).flatMap(({ indicator, definition }, i) => {
    const versions = indicators.get(indicator)?.definitions ?? [];
    if (definition === undefined || !indicators.has(indicator) || versions.some(({ id }) => id === definition))
      return [];
    const known = versions.map(({ id }) => id).join(', ');
    return [
      makeIssue('unknown-definition', ['observations', i, 'definition'], {
        id: shorten(definition),
        indicator,
        known: known.slice(0, 200),
      }),
    ];
  });
};
