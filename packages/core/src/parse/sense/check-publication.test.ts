import { expect, test } from 'vitest';
import { makeObservation, makeProgramme, type ObservationParts } from '../../fixtures/make-programme.ts';
import { checkPublication } from './check-publication.ts';

const documents = [
  ['plan', '2021-03-01'],
  ['yearbook', '2025-04-01'],
  ['undated', undefined],
] as const;

const codesOf = (of: ObservationParts): readonly string[] =>
  checkPublication(
    makeProgramme({
      documents: documents.map(([id, published]) => ({
        ...{ id, title: { en: id }, kind: 'report', availability: 'read' },
        ...(published === undefined ? {} : { published }),
      })),
      observations: [makeObservation({ id: 'o', indicator: 'i', period: '2024', value: 3, ...of })],
    }),
  ).map(({ code }) => code);

const by = (...ids: string[]) => ids.map((document) => ({ document }));

test.each<[string, ObservationParts, string[]]>([
  ['only by a document from before', { sources: by('plan') }, ['document-before-end']],
  ['by one that came after it too', { sources: by('plan', 'yearbook') }, []],
  ['by one that has no date', { sources: by('plan', 'undated') }, []],
  ['by its own date', { sources: by('plan'), published: '2025-02-01' }, []],
  ['early, by its own date', { sources: by('plan'), published: '2024-11-30' }, ['final-before-end']],
  ['as an estimate', { sources: by('plan'), status: 'estimated' }, []],
  ['as a differing value', { sources: by('plan'), status: 'alternative' }, []],
])('a value that is dated %s', (_, of, codes) => {
  expect(codesOf(of)).toEqual(codes);
});
