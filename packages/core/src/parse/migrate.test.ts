import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { soundDocument } from '../fixtures/faulty-documents.ts';
import { migrate, type Migration } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { parseProgramme } from './parse-programme.ts';

/** What a chain looks like: a field is renamed in version 2, and split in version 3. */
const renamed: Migration = { from: 1, carry: ({ name, ...rest }) => ({ document: { ...rest, title: name } }) };
const split: Migration = { from: 2, carry: ({ title, ...rest }) => ({ document: { ...rest, titles: [title] } }) };
const chain = [renamed, split];

test('a document is carried over step by step, and the one given stays as it was', () => {
  const document = deepFreeze({ schemaVersion: 1, name: '方案' });
  expect(migrate(document, 3, chain)).toEqual({ ok: true, document: { schemaVersion: 3, titles: ['方案'] } });
});

test('a document starts at its own version', () => {
  expect(migrate({ schemaVersion: 2, title: 'x' }, 3, chain)).toMatchObject({ document: { titles: ['x'] } });
  const current = { schemaVersion: 3 };
  expect(migrate(current, 3, chain)).toEqual({ ok: true, document: current });
});

describe('a version that is not known is refused with the ones that are', () => {
  test.each([[0], [4], [1.5], ['1'], [null], [Number.NaN], [{}]])('%s', (schemaVersion) => {
    const expected = { code: 'unknown-schema-version', path: ['schemaVersion'], values: { oldest: 1, current: 3 } };
    expect(migrate({ schemaVersion }, 3, chain)).toMatchObject({ ok: false, issues: [expected] });
  });
});

test('a step that meets a document it cannot read is an issue, not a fault', () => {
  const fragile: Migration = { from: 1, carry: ({ list }) => ({ document: { list: (list as string[]).slice() } }) };
  expect(migrate({ schemaVersion: 1 }, 2, [fragile])).toMatchObject({
    ok: false,
    issues: [{ code: 'cannot-migrate', path: [], values: { from: 1, to: 2 } }],
  });
});

test('the chain leads to the version this library reads, without a gap', () => {
  const current = soundDocument()['schemaVersion'] as number;
  expect(migrations.map(({ from }) => from)).toEqual(migrations.map((_, i) => current - migrations.length + i));
  expect(parseProgramme({ ...soundDocument(), schemaVersion: current + 1 })).toMatchObject({
    ok: false,
    issues: [{ code: 'unknown-schema-version' }],
  });
});
