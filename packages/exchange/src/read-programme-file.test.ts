import { describe, expect, test } from 'vitest';
import { checkProgramme } from './check-programme.ts';
import { smallProgramme } from './fixtures/small-programme.ts';
import { readProgrammeFile } from './read-programme-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = 'plan.json';
const read = (text: string) => readProgrammeFile(utf8(text), { file });
const sound = JSON.stringify(smallProgramme(), null, 2);

test('a sound file is read, with or without a byte order mark', () => {
  expect(read(sound)).toEqual({ ok: true, programme: smallProgramme(), issues: [] });
  expect(read(`\ufeff${sound}`)).toMatchObject({ ok: true });
});

describe('a file that is no JSON names its first fault and the place', () => {
  test.each([
    ['a missing comma', '{\n  "id": "x"\n  "title": {}\n}', { line: 3, column: 3, values: { near: '“"title": {}”' } }],
    ['a comma too many', '{"a": [1, 2,]}', { line: 1, column: 13 }],
    ['a comment', '{\r\n  // why\r\n  "a": 1\r\n}', { line: 2, column: 3 }],
    ['single quotes', "{'a': 1}", { line: 1, column: 2 }],
    ['full-width quotes', '{“a”: 1}', { line: 1, column: 2 }],
    ['a full-width comma', '{"a": 1，"b": 2}', { line: 1, column: 8 }],
    ['an end too soon', '{"a": [1', { line: 1, values: { end: 'yes' } }],
    ['not a number', '{"a": NaN}', { line: 1, column: 7 }],
    ['two documents', '{}\n{}', { line: 2, column: 1 }],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject({ ok: false, issues: [{ code: 'not-json', file, ...expected }] });
  });

  test('the fault is shown safe to print', () => {
    const { issues } = read('{"a": \u001b[31m\u202e}');
    expect(issues[0]?.values['near']).toBe('“·[31m·}”');
  });
});

describe('issues carry the place of what they are about', () => {
  test.each([
    ['a value', ['"value": 50', '"value": "５０"'], 'number-as-text', '"value"'],
    ['a field that is not known', ['"release":', '"relaese": 1, "release":'], 'unknown-field', '"relaese"'],
    [
      'a field that is missing, by its object',
      ['"period": "2024",\n      "value": 50', '"value": 50'],
      'missing-field',
      '{\n      "id": "all"',
    ],
    ['a reference', ['"domain": "domain"', '"domain": "gone"'], 'unknown-reference', '"domain": "gone"'],
    ['a date', ['"value": 50,', '"value": 50, "published": "2024-01-01",'], 'final-before-end', '"published"'],
  ])('%s', (_, [from, to], code, place) => {
    const text = sound.replace(from as string, to as string);
    const before = text.slice(0, text.indexOf(place)).split('\n');
    const issue = read(text).issues.find((one) => one.code === code);
    expect(issue).toMatchObject({
      file,
      line: before.length,
      column: (before[before.length - 1] as string).length + 1,
    });
  });

  test('and stand in the order of the file', () => {
    const { targets: _, ...rest } = smallProgramme();
    const turned = { extra: 2, targets: [1], ...rest, observations: undefined, actions: 1 };
    const { issues } = read(JSON.stringify(turned, null, 1));
    const lines = issues.map(({ line }) => line ?? -1);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(issues[0]).toMatchObject({ code: 'unknown-field', path: ['extra'], line: 2 });
  });
});

test('a field that stands twice is an issue, where a parser would keep the last', () => {
  const text = sound.replace('"id": "all",', '"id": "all",\n      "value": 5,');
  expect(read(text)).toMatchObject({
    ok: false,
    issues: [{ code: 'duplicate-key', path: ['observations', 0, 'value'], values: { key: 'value' }, file, column: 7 }],
  });
});

test('bytes that are no text, and documents that would exhaust a parser, are refused with the file named', () => {
  const gbk = new Uint8Array([...utf8('{"a": "'), 0xbd, 0xcc, 0xd3, 0xfd, ...utf8('"}')]);
  expect(readProgrammeFile(gbk, { file }).issues).toMatchObject([{ code: 'wrong-encoding', file }]);
  expect(read('<html></html>').issues).toMatchObject([{ code: 'html-instead-of-json', file }]);
  expect(read('['.repeat(100_000)).issues).toMatchObject([{ code: 'too-deep', file }]);
  expect(read('{"a":'.repeat(40) + '1' + '}'.repeat(40)).issues).toMatchObject([{ code: 'too-deep', file }]);
});

describe('a check comes to one of three outcomes', () => {
  test.each([
    ['fine', sound, { errors: 0, warnings: 0 }],
    ['fine', sound.replace('"value": 50', '"value": 51'), { errors: 0, warnings: 1 }],
    ['faulty', sound.replace('"value": 50', '"value": null'), { errors: 1 }],
    ['faulty', '{}', {}],
    ['faulty', sound.replace('"id": "all"', '"id": "all", "id": "all"'), { errors: 1 }],
    ['unusable', sound.replace('"schemaVersion": 2', '"schemaVersion": 9'), { errors: 1 }],
    ['unusable', '{"code": 401, "message": "login"}', { errors: 1 }],
    ['unusable', '', { errors: 1 }],
    ['unusable', '<!doctype html>', { errors: 1 }],
  ] as const)('%s', (outcome, text, expected) => {
    const check = checkProgramme(utf8(text), { file });
    expect(check).toMatchObject({ file, outcome, ...expected });
    expect('programme' in check).toBe(outcome === 'fine');
  });
});
