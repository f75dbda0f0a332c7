import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseProgramme, type Programme } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { contentHash } from './content-hash.ts';
import { smallProgramme } from './fixtures/small-programme.ts';
import { libraryName } from './library-name.ts';
import { publishProgramme } from './publish-programme.ts';
import { scriptForm } from './script-form.ts';

type Parts = Partial<Record<'observations' | 'reports' | 'remarks' | 'corrections' | 'figures', readonly object[]>>;

const base = smallProgramme();
const [indicator] = base.indicators;
const cell = (parts: object): object => ({
  id: 'cell',
  indicator: 'children',
  period: '2024',
  status: 'final',
  grade: 'original',
  value: null,
  ...parts,
});
const remark = (text: string): object => ({
  id: 'r',
  item: 'children',
  kind: 'explanation',
  party: 'office',
  date: '2025-02-01',
  title: { 'zh-Hans': text },
});
const withParts = (parts: Parts, ofIndicator: object = {}): Programme =>
  ({ ...base, indicators: [{ ...indicator, ...ofIndicator }], ...parts }) as Programme;
const refusals = async (programme: Programme): Promise<[string, string][]> => {
  const { ok, issues } = await publishProgramme(programme);
  expect(ok).toBe(issues.every(({ severity }) => severity === 'warning'));
  return issues.map(({ code, path }) => [code, path.join('.')]);
};

test('a published programme is public, stamped with its content, and otherwise unchanged', async () => {
  const published = await publishProgramme(base);
  if (!published.ok) throw new Error('refused');
  const { stamp, ...content } = published.programme;
  expect(content).toEqual({ ...base, release: 'public' });
  expect(stamp).toEqual({ hash: await contentHash(content), library: libraryName });
  expect(JSON.parse(published.json)).toEqual(published.programme);
  expect(parseProgramme(JSON.parse(published.json))).toMatchObject({ ok: true });
});

test('the address of the schema stays with the author', async () => {
  const source = { ...base, $schema: './programme.schema.json' };
  expect(parseProgramme(source)).toMatchObject({ ok: true, issues: [], programme: source });
  expect(await publishProgramme(source)).toEqual(await publishProgramme(base));
});

test('publishing what was published gives the same bytes', async () => {
  const first = await publishProgramme(base);
  const second = await publishProgramme(base);
  const again = first.ok ? await publishProgramme(first.programme) : first;
  expect(second).toEqual(first);
  expect(again).toEqual(first);
});

test.each([{}, { aggregation: 'none' }, { limits: { min: -10_000 } }])(
  'a count below zero is refused, however its indicator adds up: %o',
  async (parts) => {
    expect(await refusals(withParts({ observations: [cell({ value: -9999 })] }, parts))).toEqual([
      ['negative-count', 'observations.0.value'],
      ['small-cell', 'observations.0.value'],
    ]);
  },
);

test('a net figure that is kept to the whole area may fall below zero', async () => {
  const net = withParts({ observations: [cell({ value: -30 })] }, { sensitivity: 'restricted' });
  expect(await refusals(net)).toEqual([]);
});

test('the date to judge as of can be given, and must be one', async () => {
  expect(await publishProgramme(base, { asOf: '2025-06-30' })).toMatchObject({
    ok: true,
    programme: { asOf: '2025-06-30' },
  });
  expect(await publishProgramme(base, { asOf: 'soon' })).toMatchObject({
    ok: false,
    issues: [{ code: 'bad-format', path: ['asOf'] }],
  });
});

test.each(['draft', 'submitted', 'returned', 'withdrawn'] as const)(
  'a value that is %s is refused, never left out silently',
  async (state) => {
    expect(await refusals(withParts({ observations: [cell({ value: 20, state })] }))).toEqual([
      ['draft-in-public', 'observations.0.state'],
    ]);
  },
);

/** The observations that were withheld, with what each still has. */
const withheldOf = async (programme: Programme): Promise<object[]> => {
  const published = await publishProgramme(programme);
  if (!published.ok) throw new Error(JSON.stringify(published.issues));
  const { observations = [] } = published.programme;
  expect(parseProgramme(JSON.parse(published.json))).toMatchObject({ ok: true });
  return published.withheld.map(({ observation }) => observations[observation] as object);
};

describe('a count that could point at a child is withheld', () => {
  test.each([1, 5, 9])('%d children', async (value) => {
    const programme = withParts({ observations: [cell({ value, printed: `${value}人`, qualifier: 'about' })] });
    expect(await withheldOf(programme)).toEqual([cell({ value: null, absence: 'withheld' })]);
    expect(await refusals(programme)).toEqual([['withheld-small', 'observations.0']]);
  });

  test.each([0, 10, 11])('%d children may be shown', async (value) => {
    expect(await refusals(withParts({ observations: [cell({ value })] }))).toEqual([]);
  });

  const rate = { unit: { label: { 'zh-Hans': '%' }, kind: 'percent' }, aggregation: 'none' };
  test.each([
    ['a numerator', { value: 3.5, numerator: 7, denominator: 200 }],
    ['a denominator', { value: 0, numerator: 0, denominator: 8 }],
    ['those who are left', { value: 97.62, numerator: 41, denominator: 42 }],
    ['a share of a known number', { value: 12.5, denominator: 40 }],
  ])('%s', async (_, parts) => {
    const programme = withParts({ observations: [cell(parts)] }, rate);
    expect(await withheldOf(programme)).toEqual([cell({ value: null, absence: 'withheld' })]);
  });

  test('a rate without its counts is no count', async () => {
    expect(await refusals(withParts({ observations: [cell({ value: 3 })] }, rate))).toEqual([]);
    const perThousand = { denominator: { 'zh-Hans': '常住人口' }, aggregation: 'none' };
    expect(await refusals(withParts({ observations: [cell({ value: 5 })] }, perThousand))).toEqual([]);
  });

  test('an indicator that is open to all is not touched', async () => {
    expect(await refusals(withParts({ observations: [cell({ value: 3 })] }, { sensitivity: 'public' }))).toEqual([]);
  });

  test('a starting point counts as well', async () => {
    const figures = [{ id: 'f', title: { 'zh-Hans': '起点' }, value: 4, unit: indicator?.unit, date: '2020' }];
    const baselines = [{ figure: 'f', sameLabel: true, sameBasis: true }];
    expect(await refusals(withParts({ figures, observations: [] }, { baselines }))).toEqual([
      ['small-cell', 'figures.0.value'],
    ]);
  });
});

test('a release points back to the one before it', async () => {
  const first = await publishProgramme(base);
  if (!first.ok) throw new Error('the first release was refused');
  expect(first.programme.previousHash).toBeUndefined();
  const second = await publishProgramme(base, { asOf: '2025-06-30', previous: first.programme });
  expect(second).toMatchObject({ ok: true, programme: { previousHash: first.programme.stamp?.hash } });
});

describe('a withheld value is nowhere in the file', () => {
  const withheld = { value: null, absence: 'withheld' } as const;
  test.each(['printed', 'numerator', 'denominator', 'formula'] as const)('not in %s', async (field) => {
    const observations = [cell({ ...withheld, [field]: field === 'printed' || field === 'formula' ? '7人' : 70 })];
    expect(await refusals(withParts({ observations }))).toEqual([['withheld-but-given', `observations.0.${field}`]]);
  });

  test('not as a value', async () => {
    expect(await refusals(withParts({ observations: [cell({ ...withheld, value: 12 })] }))).toEqual([
      ['not-for-kind', 'observations.0.absence'],
    ]);
  });

  test('not in a correction', async () => {
    const corrections = [
      { id: 'c', date: '2025-02-01', item: 'cell', field: 'value', from: '7', to: '', reason: { 'zh-Hans': '隐去' } },
    ];
    expect(await refusals(withParts({ observations: [cell(withheld)], corrections }))).toEqual([
      ['withheld-but-given', 'corrections.0.from'],
    ]);
  });

  test('not as a total less the other areas', async () => {
    const observations = [
      cell({ id: 'all', value: 50 }),
      cell({ id: 'e', area: 'east', value: 43 }),
      cell({ id: 'w', area: 'west', ...withheld }),
    ];
    expect(await refusals(withParts({ observations }))).toEqual([['withheld-protects', 'observations.1']]);
  });

  test('not as a total less the other groups', async () => {
    const observations = [
      cell({ id: 'all', value: 50 }),
      cell({ id: 'g', breakdown: { sex: 'girls' }, ...withheld }),
      cell({ id: 'b', breakdown: { sex: 'boys' }, value: 45 }),
    ];
    expect(await refusals(withParts({ observations }))).toEqual([['withheld-protects', 'observations.2']]);
  });

  test.each([
    [
      'its remark',
      { observations: [cell({ value: 7, remark: { 'zh-Hans': '其中7人已安置' } })] },
      'observations.0.remark',
    ],
    [
      'its remark, in words',
      { observations: [cell({ value: 7, remark: { 'zh-Hans': '七名儿童' } })] },
      'observations.0.remark',
    ],
    [
      'a remark on its indicator',
      {
        observations: [cell({ value: 12 }), cell({ id: 'c2', area: 'east', value: 7 })],
        remarks: [remark('东镇有 7 人。')],
      },
      'remarks.0.title',
    ],
  ])('not in %s', async (_, parts, path) => {
    const parties = [{ id: 'office', title: { 'zh-Hans': '办公室' }, kind: 'government' as const }];
    expect(await refusals({ ...withParts(parts), parties })).toContainEqual(['withheld-in-text', path]);
  });

  test('a month, a year or a share is another number', async () => {
    const told = { 'zh-Hans': '7月起，占7%，第17次，2007年' };
    const found = await refusals(withParts({ observations: [cell({ value: 7, remark: told })] }));
    expect(found).toEqual([['withheld-small', 'observations.0']]);
  });

  test('two withheld parts, or a withheld total, keep each other', async () => {
    const two = [
      cell({ id: 'all', value: 50 }),
      cell({ id: 'e', area: 'east', ...withheld }),
      cell({ id: 'w', area: 'west', ...withheld }),
    ];
    expect(await refusals(withParts({ observations: two }))).toEqual([]);
    const total = [
      cell({ id: 'all', ...withheld }),
      cell({ id: 'e', area: 'east', value: 43 }),
      cell({ id: 'w', area: 'west', ...withheld }),
    ];
    expect(await refusals(withParts({ observations: total }))).toEqual([]);
  });
});

test('an indicator for the whole area only is refused for a part of it', async () => {
  const observations = [cell({ id: 'all', value: 50 }), cell({ id: 'e', area: 'east', value: 20 })];
  expect(await refusals(withParts({ observations }, { sensitivity: 'restricted' }))).toEqual([
    ['restricted-in-public', 'observations.1.area'],
  ]);
});

describe('a number of a person is refused wherever it stands', () => {
  test.each([
    ['联系电话13800138000', true],
    ['联系电话 138 0013-8000', true],
    ['１３８００１３８０００', true],
    ['身份证号11010519491231002X', true],
    ['11010519491231002x。', true],
    ['热线12345，编号110105194912310021', false],
    ['共13800138000.5元？不，共138001380001元', false],
  ])('%s', async (text, isOne) => {
    const found = await refusals({ ...base, summary: { 'zh-Hans': text } });
    expect(found).toEqual(isOne ? [['personal-number', 'summary.zh-Hans']] : []);
  });
});

describe('whether small counts may be published is asked of every indicator about people', () => {
  const real = (value: number, ofIndicator: object = {}): Programme => ({
    ...withParts({ observations: [cell({ value })] }, { sensitivity: undefined, ...ofIndicator }),
    demonstration: false,
  });
  test.each([
    ['a small count', real(3), [['sensitivity-needed', 'indicators.0']]],
    ['no small count', real(30), [['sensitivity-missing', 'indicators.0']]],
    ['things', real(3, { unit: { label: { 'zh-Hans': '所' }, kind: 'plain' }, title: { 'zh-Hans': '幼儿园' } }), []],
    [
      'a share of people',
      real(3, { unit: { label: { 'zh-Hans': '%' }, kind: 'percent' } }),
      [['sensitivity-missing', 'indicators.0']],
    ],
    ['an invented place', { ...real(3), demonstration: true }, []],
  ])('%s', async (_, programme, expected) => {
    expect(await refusals(programme)).toEqual(expected);
  });
});

describe('the script form', () => {
  const run = (...scripts: string[]): Record<string, unknown> => {
    const window: { OneMetreData?: Record<string, unknown> } = {};
    for (const script of scripts) runInNewContext(script, { window });
    return window.OneMetreData ?? {};
  };

  test('is plain ASCII that cannot end a script element, and gives the same document', async () => {
    const title = { 'zh-Hans': '行动\u2028</script><!--<script>]]>\ud83d', en: '𠮷 “quoted” \\u003c \\' };
    const published = await publishProgramme({ ...base, summary: title });
    if (!published.ok) throw new Error('refused');
    expect(published.js).toMatch(/^[\n\x20-\x7e]+$/);
    expect(published.js).not.toMatch(/[<>]/);
    expect(JSON.stringify(run(published.js)['small'])).toBe(JSON.stringify(published.programme));
  });

  test('keeps other programmes of the page, and takes any id for an id', () => {
    const data = run(scriptForm('a', '1'), scriptForm('__proto__', '{"x":2}'), scriptForm('constructor', '3'));
    expect(Object.keys(data)).toEqual(['a', '__proto__', 'constructor']);
    expect(data['toString']).toBeUndefined();
  });
});

describe('the canonical text', () => {
  test('depends on content alone', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é\u2028' }], a: undefined, 10: 1, 9: 2 })).toBe(
      '{"10":1,"9":2,"b":[1,{"c":"é\u2028","d":null}]}',
    );
    expect(canonicalJson({ a: -0, b: 1e21 })).toBe('{"a":0,"b":1e+21}');
  });

  test('is not changed by old scripts that give lists a toJSON', () => {
    const prototype = Array.prototype as unknown as { toJSON?: () => string };
    prototype.toJSON = () => 'broken';
    try {
      expect(canonicalJson({ a: [1] })).toBe('{"a":[1]}');
    } finally {
      delete prototype.toJSON;
    }
  });

  test.each([[undefined], [Number.NaN], [() => 0], [10n]])('refuses %s', (value) => {
    expect(() => canonicalJson({ a: [value] })).toThrow(/^canonicalJson requires a value of JSON, got /);
  });

  test('has a known hash', async () => {
    expect(await contentHash({})).toBe('sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(await contentHash({ a: '学', b: 1 })).toBe(await contentHash({ b: 1, a: '学' }));
    expect(await contentHash({ a: '学' })).not.toBe(await contentHash({ a: '校' }));
  });
});

test('the stamp names this package and its version', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  expect(libraryName).toBe(`${name} ${version}`);
});
