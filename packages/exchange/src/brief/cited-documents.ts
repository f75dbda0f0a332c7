import type { Programme } from '@onemetre/core';

/**
 * The documents that values and the plan itself rest on, in the order of the file.
 *
 * @example
 * citedDocuments({ ...programme, documents: [] }) // => []
 */
export function citedDocuments({ documents, observations = [], targets }: Programme): Programme['documents'] {
  const cited = new Set(
    [...targets, ...observations].flatMap(({ sources = [] }) => sources.map(({ document }) => document)),
  );
  return documents.filter(({ id, kind }) => kind === 'plan' || cited.has(id));
}
