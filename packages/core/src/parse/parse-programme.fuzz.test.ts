import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { chanceFrom, mutateDocument, pick } from '../fixtures/mutate-document.ts';
import { seedDocuments } from '../fixtures/seed-documents.ts';
import { programmeShape } from '../generated/programme-shape.ts';
import { groupIssues } from '../issue/group-issues.ts';
import { programmeSchema } from '../model/index.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { checkLimits } from './check-limits.ts';
import { checkShape } from './check-shape.ts';
import { parseProgramme } from './parse-programme.ts';

const environment = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};
const runs = Number(environment['ONEMETRE_RUNS'] ?? 2000);
const seed = Number(environment['ONEMETRE_SEED'] ?? 20261124);
const documents = seedDocuments();

const sorted = (paths: readonly (readonly PropertyKey[])[]): string[] =>
  [...new Set(paths.map((path) => JSON.stringify(path)))].sort();

/** Where zod finds fault; it names an unknown field by the object it stands in. */
const zodPaths = (document: unknown): string[] => {
  const result = programmeSchema.safeParse(document);
  if (result.success) return [];
  return sorted(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    ),
  );
};
const walkerPaths = (document: unknown): string[] =>
  sorted(checkShape(programmeShape, document).map(({ path }) => path));

/** JSON would write these as null, and hide them. */
const brokenNumber = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? 'broken number' : value;

/** Every mutated document of this run, with the seed that makes it alone. */
const mutated = (): { readonly id: number; readonly name: string; readonly document: Record<string, unknown> }[] =>
  Array.from({ length: runs }, (_, i) => {
    const chance = chanceFrom(seed + i);
    const [name, document] = pick(chance, documents);
    return { id: seed + i, name, document: mutateDocument(document, chance) };
  });

describe.each(documents)('%s', (_, document) => {
  test('is accepted by the walker and by zod', () => {
    expect(walkerPaths(document)).toEqual([]);
    expect(zodPaths(document)).toEqual([]);
    expect(parseProgramme(document)).toMatchObject({ ok: true });
  });
});

test(
  `the walker and zod find fault at the same places of ${runs} mutated documents (seed ${seed})`,
  { timeout: 60_000 + runs * 20 },
  () => {
    let compared = 0;
    for (const { id, name, document } of mutated()) {
      if (checkLimits(document).length > 0) continue;
      compared += 1;
      expect(walkerPaths(document), `seed ${id} of ${name}`).toEqual(zodPaths(document));
    }
    // Most mutations must get past the limits, or the comparison means little.
    expect(compared).toBeGreaterThan(runs / 2);
  },
);

test(`${runs} mutated documents are each accepted or explained (seed ${seed})`, { timeout: 60_000 + runs * 40 }, () => {
  let accepted = 0;
  for (const { id, name, document } of mutated()) {
    const where = `seed ${id} of ${name}`;
    const result = parseProgramme(deepFreeze(document));
    expect(JSON.stringify(parseProgramme(document)), where).toBe(JSON.stringify(result));
    expect(result.ok, where).toBe(result.issues.every(({ severity }) => severity === 'warning'));
    const mistakes = groupIssues(result.issues).map(([first]) => first);
    expect(mistakes.length, where).toBeLessThanOrEqual(201);
    expect(JSON.stringify(mistakes).length, where).toBeLessThan(100_000);
    if (!result.ok) continue;
    accepted += 1;
    const { answers } = evaluateProgramme(result.programme, { asOf: '2025-06-30' });
    expect(JSON.stringify([...answers], brokenNumber), where).not.toMatch(/broken number|Invalid Date/);
  }
  expect(accepted).toBeGreaterThan(runs / 100);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
