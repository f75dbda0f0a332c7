import { describe, expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import { publishProgramme } from '../publish-programme.ts';
import { sceneFiles } from './scene-files.ts';
import { differsUnder, verifyRelease } from './verify-release.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const base = smallProgramme();
const publish = async (...[source, options]: Parameters<typeof publishProgramme>) => {
  const published = await publishProgramme(source, options);
  if (!published.ok) throw new Error(JSON.stringify(published.issues));
  return published;
};
const first = await publish(base);
const second = await publish(base, { asOf: '2025-06-30', previous: first.programme });
const third = await publish(base, { asOf: '2025-09-30', previous: second.programme });
const filesOf = ({ json, js }: { json: string; js: string }) =>
  new Map([
    ['small.json', bytesOf(json)],
    ['small.js', bytesOf(js)],
  ]);
const codesOf = async (...given: Parameters<typeof verifyRelease>): Promise<string[]> =>
  (await verifyRelease(...given)).findings.map(({ code }) => code);

test('a release as it was published is whole', async () => {
  expect(await verifyRelease('small.json', filesOf(first))).toMatchObject({ ok: true, findings: [] });
});

test('any single byte that is changed, lost or added is noticed', async () => {
  const files = filesOf(second);
  for (const [name, bytes] of files) {
    // Every place of the shorter file, and a good many of the longer one.
    for (let at = 0; at < bytes.length; at += bytes.length > 4000 ? 7 : 3) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 1;
      const lost = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
      const added = new Uint8Array([...bytes.subarray(0, at), 0x20, ...bytes.subarray(at)]);
      for (const other of [changed, lost, added])
        expect((await verifyRelease('small.json', new Map([...files, [name, other]]))).ok).toBe(false);
    }
  }
});

describe('what is ready made for pages is made again from the data', () => {
  const scenes = [...sceneFiles(first.programme)].map(([name, text]) => [name, bytesOf(text)] as const);
  const files = new Map([...filesOf(first), ...scenes]);

  test('as it was published it is whole, and any changed byte of any file is noticed', async () => {
    expect(await codesOf('small.json', files)).toEqual([]);
    for (const [at, [name, bytes]] of scenes.entries()) {
      const changed = bytes.slice();
      const place = (at * 37) % bytes.length;
      changed[place] = (changed[place] as number) ^ 1;
      expect(await codesOf('small.json', new Map([...files, [name, changed]])), name).toEqual(['scenes-differ']);
    }
  });

  test('what is missing is named, and what belongs to other data is left to them', async () => {
    const without = new Map([...files].filter(([name]) => name !== 'scenes/en-child-plan.json'));
    expect((await verifyRelease('small.json', without)).findings).toEqual([
      { code: 'scenes-missing', file: 'scenes/en-child-plan.json' },
    ]);
    const other = new Map([...files, ['release.json', bytesOf('{"data":"other.json"}')]]);
    expect(await codesOf('small.json', other)).toEqual(['scenes-differ']);
    expect(await codesOf('small.json', new Map([...other, ['other.json', bytesOf('{}')]]))).toEqual([]);
    expect(await codesOf('small.json', new Map([...files, ['release.json', bytesOf('{')]]))).toEqual(['scenes-differ']);
  });

  test('what only lacks its list is held beside the data all the same, and what lies beside is told', async () => {
    const changed = [...files, ['scenes/en-child-plan.js', bytesOf('window.OneMetreScenes={}')]] as const;
    const unlisted = new Map([...changed].filter(([name]) => name !== 'release.json'));
    expect((await verifyRelease('small.json', unlisted)).findings).toEqual([
      { code: 'scenes-missing', file: 'release.json' },
      { code: 'scenes-differ', file: 'scenes/en-child-plan.js' },
    ]);
    const more = await verifyRelease('small.json', new Map([...files, ['scenes/more.js', bytesOf('x')]]));
    expect(more).toMatchObject({ ok: true, findings: [{ code: 'kit-beside', file: 'scenes/more.js' }] });
  });
});

describe('what is wrong is told apart', () => {
  const files = filesOf(first);
  const json = (text: string) => new Map([...files, ['small.json', bytesOf(text)]]);

  test('content, form and script', async () => {
    expect(await codesOf('small.json', json(first.json.replace('困境儿童', '留守儿童')))).toEqual([
      'content-changed',
      'script-differs',
    ]);
    expect(await codesOf('small.json', json(first.json.replace('{', '{ ')))).toEqual(['bytes-changed']);
    expect(await codesOf('small.json', json(`\ufeff${first.json}`))).toEqual(['bytes-changed']);
    expect(await codesOf('small.json', new Map([...files, ['small.js', bytesOf(`${first.js} `)]]))).toEqual([
      'script-differs',
    ]);
    expect(await codesOf('small.json', new Map([['small.json', bytesOf(first.json)]]))).toEqual(['script-missing']);
    expect(await codesOf('small.json', json('{'))).toEqual(['unreadable']);
    expect(await codesOf('small.json', json(JSON.stringify(base)))).toEqual(['no-release']);
  });

  test('a hash that was published elsewhere', async () => {
    expect(await codesOf('small.json', files, { hash: first.programme.stamp?.hash })).toEqual([]);
    expect(await codesOf('small.json', files, { hash: second.programme.stamp?.hash })).toEqual(['other-hash']);
  });
});

test('the chain is whole where every release before is given, and unknown where one is missing or changed', async () => {
  const files = filesOf(third);
  const of = (...earlier: (typeof first.programme)[]) => codesOf('small.json', files, { earlier });
  expect(await of(first.programme, second.programme)).toEqual(['chain-whole']);
  expect(await of(second.programme)).toEqual(['chain-unknown']);
  expect(await of(first.programme)).toEqual(['chain-unknown']);
  expect(await of(first.programme, { ...second.programme, homepage: 'https://example.org/' })).toEqual([
    'chain-unknown',
  ]);
  expect((await verifyRelease('small.json', files)).ok).toBe(true);
});

test('other rules are compared with those of the release', () => {
  const text = (words: string) => ({ 'zh-Hans': words });
  const [indicator] = base.indicators;
  const value = (period: string, number: number) =>
    ({ id: `v-${period}`, indicator: 'children', period, value: number, status: 'final', grade: 'original' }) as const;
  const programme = {
    ...base,
    indicators: [
      {
        ...indicator,
        direction: 'up',
        sensitivity: 'public',
        baselines: [{ figure: 'f', sameLabel: true, sameBasis: true }],
      },
    ],
    figures: [{ id: 'f', title: text('起点'), value: 0, unit: indicator?.unit, date: '2020' }],
    targets: [
      {
        id: 't',
        indicator: 'children',
        kind: 'reach',
        comparator: 'ge',
        quantity: text('100'),
        wording: 'quote',
        deadline: '2025',
        origin: 'own',
        value: 100,
      },
    ],
    observations: [value('2024', 60)],
  } as unknown as Parameters<typeof differsUnder>[1];
  expect(differsUnder({}, programme)).toEqual([]);
  expect(differsUnder({ atRiskRatio: 0.8 }, programme)).toEqual([
    { id: 't', published: 'at-risk', other: 'off-track' },
  ]);
});
