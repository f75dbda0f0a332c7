import { describe, expect, test } from 'vitest';
import { faultyDocuments, soundDocument, withValue } from '../fixtures/faulty-documents.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { groupIssues } from '../issue/group-issues.ts';
import { issueCodes } from '../issue/issue-codes.ts';
import { parseProgramme } from './parse-programme.ts';

test('a sound programme is returned as it was given, without issues', () => {
  const document = deepFreeze(soundDocument());
  const parsed = parseProgramme(document);
  expect(parsed).toEqual({ ok: true, programme: document, issues: [] });
  expect(parsed.ok && parsed.programme).toBe(document);
});

describe('each kind of problem is found at its place', () => {
  test.each(faultyDocuments)('$code at $path', ({ code, path, make }) => {
    const { ok, issues } = parseProgramme(make());
    const found = issues.find((issue) => issue.code === code && JSON.stringify(issue.path) === JSON.stringify(path));
    expect(found, JSON.stringify(issues.slice(0, 5))).toMatchObject({ code, severity: issueCodes[code] });
    expect(ok).toBe(issues.every(({ severity }) => severity === 'warning'));
  });
});

test('all problems are told at once, in the order of the document', () => {
  const document = soundDocument();
  withValue(document, ['observations', 0, 'value'], '暂无');
  withValue(document, ['targets', 0, 'indicator'], 'gone');
  withValue(document, ['actions', 0, 'nmae'], 1);
  withValue(document, ['languages'], 'zh-Hans');
  expect(parseProgramme(document).issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['wrong-type', 'languages'],
    ['unknown-field', 'actions.0.nmae'],
    ['unknown-reference', 'targets.0.indicator'],
    ['number-as-text', 'observations.0.value'],
  ]);
});

test('the order of issues does not depend on the order of keys', () => {
  const document = withValue(withValue(soundDocument(), ['targets', 0, 'kind'], 1), ['actions', 0, 'level'], 1);
  const turned = Object.fromEntries(Object.entries(document).reverse());
  expect(parseProgramme(turned).issues).toEqual(parseProgramme(document).issues);
});

test('a list that is broken is not blamed for what points into it', () => {
  const { issues } = parseProgramme(withValue(soundDocument(), ['indicators'], 'none'));
  expect(issues.map(({ code }) => code)).toEqual(['wrong-type']);
});

test('a list whose name is misspelt is told once, not at everything that points into it', () => {
  const { indicators, ...rest } = soundDocument();
  const { issues } = parseProgramme({ ...rest, indicaters: indicators });
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
    ['missing-field', 'indicators'],
    ['unknown-field', 'indicaters'],
  ]);
});

test('one mistake keeps all its places, however many', () => {
  const document = soundDocument();
  const action = (document['actions'] as object[])[0];
  const actions = Array.from({ length: 300 }, (_, i) => ({ ...action, id: `a${i}`, title: { en: 'x' } }));
  const { issues } = parseProgramme(withValue(document, ['actions'], [action, ...actions]));
  expect(issues.map(({ code }) => code)).toEqual(actions.map(() => 'prevailing-language-missing'));
});

test('errors are told before warnings when there are more than 200 mistakes', () => {
  const document = withValue(soundDocument(), ['observations', 0, 'definition'], 'v2');
  for (let i = 0; i < 300; i += 1) withValue(document, ['title', `en-${i}`], 'x\u200b');
  const { ok, issues } = parseProgramme(document);
  expect(ok).toBe(false);
  expect(issues).toHaveLength(201);
  expect(issues.some(({ code }) => code === 'unknown-definition')).toBe(true);
  expect(issues[200]).toMatchObject({ code: 'more-issues', path: [], values: { count: 101 } });
});

test('an issue names its item by its id, or by its title where it has none', () => {
  const named = parseProgramme(withValue(soundDocument(), ['targets', 0, 'value'], 'x')).issues[0];
  expect(named?.item).toBe('t');
  const untitled = parseProgramme(withValue(soundDocument(), ['actions', 0, 'id'], 7)).issues[0];
  expect(untitled?.item).toBe('行动');
});

test('an item with many issues is looked at once for its name', () => {
  let looks = 0;
  const title = new Proxy(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`第${i}种`, '行动'])), {
    ownKeys: (target) => {
      looks += 1;
      return Reflect.ownKeys(target);
    },
  });
  const { issues } = parseProgramme(withValue(soundDocument(), ['actions', 0, 'title'], title));
  expect(issues).toHaveLength(150);
  expect(looks).toBeLessThan(10);
});

test('a value in an issue is short, safe to print, and cut between characters', () => {
  const hostile = `\u001b[2J\u202e${'𠮷'.repeat(100)}`;
  const { issues } = parseProgramme(withValue(soundDocument(), ['targets', 0, 'deadline'], hostile));
  const value = String(issues[0]?.values['value']);
  expect([...value]).toHaveLength(60);
  expect(value.startsWith('“·[2J·𠮷')).toBe(true);
  expect(value.endsWith('𠮷…”')).toBe(true);
});

describe('anything at all is answered without throwing', () => {
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const bomb = () => {
    let value: unknown = 0;
    for (let i = 0; i < 100_000; i += 1) value = [value];
    return value;
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['a number', Number.NaN],
    ['a function', () => 0],
    ['a symbol', Symbol('x')],
    ['a circle', circular],
    ['100,000 levels', bomb()],
    [
      'a list with a gap',
      { targets: Array.from({ length: 3 }).concat(Array(1e9 - 3)) && Object.assign([], { length: 1e9 }) },
    ],
    [
      'a getter that throws',
      Object.defineProperty({}, 'id', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    ['a revoked proxy', revoked.proxy],
    ['an object without a prototype', Object.create(null) as unknown],
  ])('%s', (_, value) => {
    const { ok, issues } = parseProgramme(value);
    expect(ok).toBe(false);
    expect(issues.length).toBeGreaterThan(0);
    expect(groupIssues(issues).length).toBeLessThanOrEqual(201);
  });
});

describe('prototypes', () => {
  test('a document cannot reach them', () => {
    const text = JSON.stringify(soundDocument()).replace('{', '{"__proto__": {"polluted": true}, ');
    expect(parseProgramme(JSON.parse(text)).issues[0]).toMatchObject({ code: 'forbidden-key', path: ['__proto__'] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('names of inherited properties are plain ids', () => {
    const document = soundDocument();
    for (const [list, id] of [
      ['targets', '__proto__'],
      ['milestones', 'constructor'],
      ['figures', 'toString'],
    ] as const) {
      withValue(document, [list, 0, 'id'], id);
    }
    withValue(document, ['indicators', 0, 'baselines', 0, 'figure'], 'toString');
    expect(parseProgramme(document)).toMatchObject({ ok: true, issues: [] });
  });

  test('old scripts that add to Object.prototype and Array.prototype change nothing', () => {
    const inputs = [soundDocument(), ...faultyDocuments.map(({ make }) => make())];
    const before = inputs.map((input) => parseProgramme(input));
    const names = ['each', 'extend', 'clone', 'toJSON', 'size', 'kind', 'inherits'];
    const prototypes = [Object.prototype, Array.prototype] as unknown as Record<string, unknown>[];
    for (const prototype of prototypes) for (const name of names) prototype[name] = () => name;
    let after: typeof before = [];
    try {
      after = inputs.map((input) => parseProgramme(input));
    } finally {
      for (const prototype of prototypes) for (const name of names) delete prototype[name];
    }
    expect(after).toEqual(before);
  });
});
