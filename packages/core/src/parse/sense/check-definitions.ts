import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { shorten } from '../../issue/shorten.ts';

/** Values that follow a version of the definition which their indicator does not list. */
export const checkDefinitions = (programme: Programme): Issue[] => {
  const indicators = new Map(
    programme.indicators.map(({ id, definitions = [] }) => {
      const versions = definitions.map((version) => version.id);
      return [id, { versions: new Set(versions), known: versions.join(', ').slice(0, 200) }];
    }),
  );
  return (programme.observations ?? []).flatMap(({ indicator, definition }, i) => {
    const of = indicators.get(indicator);
    if (definition === undefined || !of || of.versions.has(definition)) return [];
    const values = { id: shorten(definition), indicator, known: of.known };
    return [makeIssue('unknown-definition', ['observations', i, 'definition'], values)];
  });
};
