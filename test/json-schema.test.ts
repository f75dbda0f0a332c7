import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  evaluateProgramme,
  evaluationToJson,
  parseProgramme,
  type EvaluateOptions,
  type Observation,
  type Programme,
} from '@onemetre/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmeCase } from '../packages/core/src/fixtures/arbitrary-programme.ts';
import {
  makeIndicator,
  makeProgramme,
  makeTarget,
  makeObservation,
  type ObservationParts,
} from '../packages/core/src/fixtures/make-programme.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** What an answer quotes from the plan; whether plans fill it is for the schema of programmes. */
const quoted = new Set([
  ...['AdoptedBy', 'CompareWith', 'Completion', 'Continues', 'DueRevision', 'InterimTarget', 'Rank'],
  ...['SourceReference', 'Standing', 'Target', 'TargetRevision', 'Wording'],
]);

const words = { 'zh-Hans': '样例', en: 'sample' };

/** What the seeds have no use for: areas that give a total together, a place to compare with, weights, own rules. */
const rareProgramme = (): Programme => {
  const areas = ['east', 'west'].map((id) => ({ id, title: words, kind: 'town' as const }));
  const value = (indicator: string, period: string, rest: ObservationParts): Observation =>
    makeObservation({
      id: `${indicator}-${period}-${rest.area ?? rest.place ?? 'own'}`,
      ...{ indicator, period, value: 10, status: 'final', grade: 'original' },
      ...rest,
    });
  // Outside the domain, whose score needs half of its leaves known.
  const apart = { item: undefined as never };
  return makeProgramme({
    areas,
    places: [{ id: 'city', title: words }],
    documents: [{ id: 'paper', title: words, kind: 'report', availability: 'read' }],
    stamp: { hash: `sha256-${'0'.repeat(64)}`, library: 'sample' },
    rules: { atRiskRatio: 0.5, adoptedBy: { body: words, document: 'paper' } },
    indicators: [
      makeIndicator({ id: 'sum', aggregation: 'sum' }),
      makeIndicator({ id: 'compared' }),
      makeIndicator({ id: 'ranged', direction: 'none', ...apart }),
      makeIndicator({ id: 'to-date', timeBasis: 'year-to-date', ...apart }),
      makeIndicator({ id: 'claimed', ...apart }),
      makeIndicator({ id: 'held', ...apart }),
    ],
    parties: [{ id: 'office', title: words, kind: 'government' }],
    reports: [
      {
        ...{ id: 'said', item: 'told', period: '2022', party: 'office', claim: 'under-way', title: words },
        expected: '2026-06',
      },
    ],
    targets: [
      makeTarget({ id: 'total', indicator: 'sum', value: 30 }),
      makeTarget({
        id: 'beside',
        indicator: 'compared',
        kind: 'compare',
        compareWith: { base: 'place', place: 'city' },
      }),
      makeTarget({
        ...{ id: 'put-off', indicator: 'ranged', comparator: 'range', value: undefined as never, low: 5, high: 15 },
        ...{ strength: 'aspired', deadline: '2022' },
        revisions: [
          { date: '2023-06-01', low: 4, high: 14, deadline: '2025', reason: words, sources: [{ document: 'paper' }] },
        ],
      }),
      makeTarget({ id: 'from-july', indicator: 'to-date', kind: 'cumulative', value: 90, start: '2022-07-01' }),
      makeTarget({ id: 'told', indicator: 'claimed', value: 30 }),
      makeTarget({
        ...{ id: 'raised', indicator: 'held', kind: 'hold', value: 8 },
        revisions: [{ date: '2023-06-01', value: 12, reason: words, sources: [{ document: 'paper' }] }],
      }),
    ],
    observations: [
      ...areas.map(({ id: area }) => value('sum', '2022', { area })),
      ...areas.map(({ id: area }) => value('sum', '2023', { area, qualifier: 'at-least' })),
      ...areas.map(({ id: area }) => value('sum', '2024', { area, qualifier: 'at-most' })),
      value('held', '2022', {}),
      value('ranged', '2022', { value: 2 }),
      value('to-date', '2022-06', { value: 5 }),
      value('to-date', '2022', { value: 12 }),
      value('compared', '2023', {}),
      value('compared', '2023', { place: 'city' }),
    ],
    milestones: [
      {
        ...{ id: 'opened', item: 'action', title: words, wording: 'summary', due: '2022' },
        completed: { date: '2022-05-01', sources: [{ document: 'paper' }] },
      },
    ],
    weights: [
      { item: 'domain', weight: 1, axis: 'outcome' },
      { item: 'domain', weight: 1, axis: 'delivery' },
    ],
  });
};

const nameOf = (reference: string): string => reference.replace('#/$defs/', '');

const fieldsOf = ({ properties = {}, items, anyOf = [] }: Schema, owner: string): string[] => [
  ...Object.entries(properties).flatMap(([name, one]) => [`${owner}.${name}`, ...fieldsOf(one, `${owner}.${name}`)]),
  ...(items ? fieldsOf(items, owner) : []),
  ...anyOf.flatMap((one) => fieldsOf(one, owner)),
];

const root = fileURLToPath(new URL('../', import.meta.url));
const json = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'));
const seeds = globSync('seeds/*/*.json', { cwd: root, exclude: ['**/*.lock.json', '**/expected-states.json'] }).sort();

// Another implementation reads the published schema: what an editor or another language's tool would say.
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const validate = ajv.compile(json('packages/core/schema/programme.schema.json') as object);

test.each(seeds)('%s keeps to the published JSON Schema', (file) => {
  validate(json(file));
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema refuses a misspelt field and a number where a text belongs', () => {
  const programme = json(seeds[0] ?? '') as Record<string, unknown>;
  expect(validate({ ...programme, tarfets: [] })).toBe(false);
  expect(validate({ ...programme, id: 7 })).toBe(false);
});

describe('an evaluation', () => {
  const schema = json('packages/core/schema/evaluation.schema.json') as Schema;
  const strict = new Ajv2020({ allErrors: true, strict: true });
  const accepts = strict.compile(schema);
  const written = new Set<string>();

  /** Notes which fields of the schema a value fills, each as definition and name. */
  const note = (value: unknown, at: Schema, owner: string): void => {
    if (at.$ref) return note(value, schema.$defs?.[nameOf(at.$ref)] ?? {}, nameOf(at.$ref));
    if (Array.isArray(value)) return value.forEach((one) => note(one, at.items ?? {}, owner));
    for (const one of at.anyOf ?? []) note(value, one, owner);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, one] of Object.entries(value)) {
      const field = at.properties?.[name];
      if (!field) continue;
      written.add(`${owner}.${name}`);
      note(one, field, `${owner}.${name}`);
    }
  };

  const check = (programme: Programme, options: EvaluateOptions): unknown[] => {
    const data = evaluationToJson(evaluateProgramme(programme, options), programme, {
      file: { name: 'plan.json', hash: `sha256-${'0'.repeat(64)}` },
    });
    accepts(JSON.parse(JSON.stringify(data)));
    note(data, schema, '');
    return accepts.errors ?? [];
  };

  const programmes = seeds.map((file): [string, Programme] => {
    const result = parseProgramme(json(file));
    if (!result.ok) throw new Error(`${file} is not sound`);
    return [file, result.programme];
  });

  test.each(programmes)('of %s keeps to its JSON Schema on any date', (_, programme) => {
    for (const year of [2011, 2016, 2021, 2022, 2023, 2024, 2025, 2026, 2031])
      for (const asOf of [`${year}-03-31`, `${year}-12-31`]) expect(check(programme, { asOf })).toEqual([]);
    expect(check(programme, { asOf: '2024-12-31', knownAt: '2026-06-30' })).toEqual([]);
  });

  test('of rare things keeps to its JSON Schema', () => {
    for (const asOf of ['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31'])
      expect(check(rareProgramme(), { asOf })).toEqual([]);
  });

  test('of any programme keeps to its JSON Schema', () => {
    fc.assert(
      fc.property(programmeCase, ({ programme, asOf, knownAt }) => {
        expect(check(programme, { asOf, knownAt })).toEqual([]);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('the schema names no field that never occurs', () => {
    const named = Object.entries({ ...schema.$defs }).flatMap(([owner, one]) =>
      quoted.has(owner) ? [] : fieldsOf(one, owner),
    );
    // What is left out has the shape of what is used, and nothing is taken off it.
    for (const field of ['subtracted', 'low', 'high']) written.add(`IgnoredInput.${field}`);
    expect(named.filter((name) => !written.has(name))).toEqual([]);
  });

  test('the schema refuses a number and a date that a rule does not have, and a rule without one that it has', () => {
    const [, programme] = programmes[0] ?? [];
    if (!programme) throw new Error('There are seeds');
    const data = evaluationToJson(evaluateProgramme(programme, { asOf: '2024-12-31' }), programme);
    const answer = data.answers.find(({ because }) => because.rule === 'pace');
    if (!answer) throw new Error('Something is on its way');
    const { because } = answer;
    const { expected, ...numbers } = because.numbers;
    const { reference, ...dates } = because.dates;
    const accepted = (parts: object): boolean =>
      accepts({ ...data, answers: [{ ...answer, because: { ...because, ...parts } }] });
    expect(accepted({})).toBe(true);
    expect(accepted({ numbers })).toBe(false);
    expect(accepted({ numbers: { ...because.numbers, daysLate: 1 } })).toBe(false);
    expect(accepted({ dates })).toBe(false);
    expect(accepted({ dates: { ...because.dates, completed: '2024' } })).toBe(false);
    expect([expected, reference]).not.toContain(undefined);
  });

  test('the schema refuses a field that it does not know, and a word that is no state', () => {
    const [, programme] = programmes[0] ?? [];
    if (!programme) throw new Error('There are seeds');
    const data = evaluationToJson(evaluateProgramme(programme, { asOf: '2024-12-31' }), programme);
    expect(accepts({ ...data, extra: 1 })).toBe(false);
    expect(accepts({ ...data, items: [{ ...data.answers[0], state: 'fine' }] })).toBe(false);
    expect(accepts({ ...data, items: [{ ...data.answers[0], extra: 1 }] })).toBe(false);
  });
});
