import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { awkwardValues } from '../fixtures/mutate-document.ts';
import { programmeShape } from '../generated/programme-shape.ts';
import { programmeSchema } from '../model/index.ts';
import { checkShape } from './check-shape.ts';
import type { Shape } from './shape.ts';

type Schema = z.core.$ZodType;
interface Pair {
  readonly name: string;
  readonly schema: Schema;
  readonly shape: Shape;
}

const def = (schema: Schema) => schema._zod.def as unknown as Record<string, Schema> & { type: string };

/** Each part of the model once, as zod has it and as the walker has it. */
const pairs = (): Pair[] => {
  const seen = new Set<Shape>();
  const found: Pair[] = [];
  const add = (name: string, schema: Schema, shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    found.push({ name, schema, shape });
    if (shape.is === 'nullable') add(name, def(schema)['innerType'] as Schema, shape.of);
    else if (shape.is === 'array') add(`${name}[]`, def(schema)['element'] as Schema, shape.of);
    else if (shape.is === 'record') add(`${name}{}`, def(schema)['valueType'] as Schema, shape.of);
    else if (shape.is === 'object') {
      const fields = def(schema)['shape'] as unknown as Record<string, Schema>;
      expect([...shape.fields.keys()]).toEqual(Object.keys(fields));
      for (const [key, field] of shape.fields) {
        const inner = fields[key] as Schema;
        expect(field.optional === true, `${name}.${key}`).toBe(def(inner).type === 'optional');
        add(`${name}.${key}`, field.optional ? (def(inner)['innerType'] as Schema) : inner, field.shape);
      }
    }
  };
  add('programme', programmeSchema, programmeShape);
  return found;
};

const epsilon = 1e-9;

/** The values on both sides of each limit that the shape states. */
const edges = (shape: Shape): unknown[] => {
  if (shape.is === 'number') {
    return [shape.min, shape.above, shape.max].flatMap((limit) =>
      limit === undefined ? [] : [limit, limit - 1, limit + 1, limit - epsilon, limit + epsilon],
    );
  }
  if (shape.is === 'string') {
    const address = 'https://e/';
    return [shape.minLength, shape.maxLength].flatMap((limit) =>
      limit === undefined
        ? []
        : [limit - 1, limit, limit + 1].flatMap((length) => [
            '字'.repeat(length),
            address.padEnd(length, 'x').slice(0, Math.max(length, 0)),
          ]),
    );
  }
  if (shape.is === 'enum') return [...shape.of, ...shape.of.map(String), ...shape.of.map((word) => `${word} `)];
  if (shape.is === 'record')
    return awkwardValues.flatMap((key) => (typeof key === 'string' && key !== '__proto__' ? [{ [key]: 'x' }] : []));
  return [];
};

const samples: readonly unknown[] = [
  ...[
    '120111',
    '120111001',
    '120111001001',
    '12011',
    '1201110',
    'http://x',
    'https://西青.example/a?b=c#d',
    'https://x y',
    'ftp://x',
    'https://',
    'https://x"',
  ],
  ...['a'.repeat(128), 'a'.repeat(129), '-a', '.a', '_a', 'a-b.c_d', 'zh', 'zh-Hans-x-child', 'zh-', 'ZH', 'z', 'abcd'],
  ...[
    '2024',
    '2024-H1',
    '2024-Q4',
    '2024-12',
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '2024-01-01/2024-12-31',
    '2024/2025',
    '2024-04-31',
  ],
  ...['f'.repeat(64), 'F'.repeat(64), `sha256-${'0'.repeat(64)}`, `sha256-${'0'.repeat(63)}`],
];

describe('every part of the model accepts and refuses what zod does, at the same places', () => {
  test.each(pairs())('$name', ({ schema, shape }) => {
    for (const value of [...awkwardValues, ...samples, ...edges(shape)]) {
      // zod alone would take an absent value for an absent field here; the walker is never asked.
      if (value === undefined) continue;
      const result = z.safeParse(schema, value);
      const expected = result.success
        ? []
        : result.error.issues.flatMap((issue) =>
            issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
          );
      const paths = (list: readonly (readonly PropertyKey[])[]) =>
        [...new Set(list.map((path) => JSON.stringify(path)))].sort();
      expect(paths(checkShape(shape, value).map(({ path }) => path)), JSON.stringify(value)?.slice(0, 80)).toEqual(
        paths(expected),
      );
    }
  });
});

test('the walk goes as deep as the model does, and copies nothing', () => {
  const list: unknown[] = [];
  list.push(list);
  expect(checkShape({ is: 'array', of: { is: 'array', of: { is: 'string' } } }, list)).toMatchObject([
    { code: 'wrong-type', path: [0, 0] },
  ]);
});

test('a hundred thousand faults are all found', () => {
  const shape: Shape = { is: 'array', of: { is: 'number' } };
  expect(
    checkShape(
      shape,
      Array.from({ length: 100_000 }, () => 'x'),
    ),
  ).toHaveLength(100_000);
});
