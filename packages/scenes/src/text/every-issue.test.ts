import { parseProgramme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { faultyDocuments } from '../../../core/src/fixtures/faulty-documents.ts';
import { chanceFrom, mutateDocument, pick } from '../../../core/src/fixtures/mutate-document.ts';
import { seedDocuments } from '../../../core/src/fixtures/seed-documents.ts';
import { issueText } from './issue-text.ts';
import { locales } from './locale.ts';

const environment = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};
const runs = Number(environment['ONEMETRE_RUNS'] ?? 2000);
const seed = Number(environment['ONEMETRE_SEED'] ?? 20261124);

test('every issue of every faulty document says where it stands and what to do, in each language', () => {
  for (const { make } of faultyDocuments)
    for (const issue of parseProgramme(make()).issues)
      for (const locale of locales) {
        const text = issueText(issue, locale);
        expect(text).not.toMatch(/undefined|NaN|\[object|=>/);
        expect(text.length).toBeGreaterThan(10);
        expect(text.length).toBeLessThan(2000);
      }
});

test(`what is said of ${runs} mutated documents is fit to print (seed ${seed})`, () => {
  const documents = seedDocuments();
  let said = 0;
  for (let i = 0; i < runs; i += 1) {
    const chance = chanceFrom(seed + i);
    const [name, document] = pick(chance, documents);
    for (const issue of parseProgramme(mutateDocument(document, chance)).issues)
      for (const locale of locales) {
        const where = `seed ${seed + i} of ${name}`;
        const text = issueText(issue, locale);
        expect(text.length, where).toBeLessThan(2000);
        expect(text, where).not.toMatch(/undefined\b(?!）|\))|\[object|[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        said += 1;
      }
  }
  expect(said).toBeGreaterThan(runs / 2);
});
