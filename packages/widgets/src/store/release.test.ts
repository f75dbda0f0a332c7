import { expect, test } from 'vitest';
import { bundleName, sceneVersion, type ReleaseManifest, type SceneBundle } from '@onemetre/scenes/scene';
import { fetchRelease } from './fetch-release.ts';
import type { Surroundings } from './fetch-programme.ts';
import { pageRelease } from './page-release.ts';
import type { Held, Release, Wanted } from './release.ts';

const bundle: SceneBundle = { locale: 'en', reader: 'general', profile: 'judged' };
const items = ['a', 'b', 'c', 'd'];
const manifest: ReleaseManifest = {
  sceneVersion,
  data: 'plan.json',
  hash: 'sha256-0123456789abcdef',
  programme: 'plan',
  asOf: '2025-03-20',
  languages: ['zh-Hans', 'en'],
  profile: 'judged',
  bundles: [bundle],
  items,
};
const face = { kind: 'group', look: 'card', nodes: [] } as const;
const scenes = (keys: readonly string[]) => keys.map((key) => ['om-indicator', key, { about: [key], face }] as const);
const file = (keys: readonly string[], change: object = {}) => ({
  ...{ sceneVersion, hash: manifest.hash, bundle: bundleName(bundle), scenes: scenes(keys) },
  ...change,
});
const shelf: Readonly<Record<string, unknown>> = {
  'release.json': manifest,
  'scenes/en-general-judged.json': file(items),
  'scenes/en-general-judged-behind.json': file([], {
    scenes: [['om-indicator', 'a', { behind: { why: [{ kind: 'sentence', look: 'note', text: 'because' }] } }]],
  }),
  ...Object.fromEntries(items.map((item) => [`scenes/en-general-judged.${item}.json`, file([item])])),
};

/** A server that holds some files, and remembers what it was asked for. */
const server = (files: Readonly<Record<string, unknown>>) => {
  const asked: string[] = [];
  const surroundings: Surroundings = {
    fetch: (url) => {
      const name = new URL(url).pathname.slice('/plan/'.length);
      asked.push(name);
      const found = files[name];
      return Promise.resolve(
        found === undefined
          ? new Response('', { status: 404 })
          : new Response(typeof found === 'string' ? found : JSON.stringify(found)),
      );
    },
    after: () => () => undefined,
  };
  const load = (name = 'plan.json') =>
    fetchRelease(`https://example.org/plan/${name}`, new AbortController().signal, surroundings);
  return { asked, load };
};

const released = async (files: Readonly<Record<string, unknown>>) => {
  const { asked, load } = server(files);
  const loaded = await load();
  if (!loaded.ok) throw new Error(loaded.failure.code);
  asked.length = 0;
  return { release: loaded.release, asked };
};

const want = (key: string): Wanted => ({ bundle, tag: 'om-indicator', key });

/** What is held in the end. */
const come = async (release: Release, ask: () => Held): Promise<Held> => {
  while (ask().type === 'loading')
    await new Promise<void>((resolve) => {
      const stop = release.listen(() => {
        stop();
        resolve();
      });
    });
  return ask();
};

test('a page with few items reads their own files, one with more reads one bundle, and nothing twice', async () => {
  const { release, asked } = await released(shelf);
  release.face(want('a'));
  expect(await come(release, () => release.face(want('b')))).toMatchObject({ type: 'ready', part: { about: ['b'] } });
  expect(asked).toEqual(['scenes/en-general-judged.a.json', 'scenes/en-general-judged.b.json']);
  for (const key of items) release.face(want(key));
  expect(await come(release, () => release.face(want('d')))).toMatchObject({ type: 'ready', part: { about: ['d'] } });
  expect(asked.slice(2)).toEqual(['scenes/en-general-judged.json']);
});

test('what is no item of its own is in the bundle, and so is what there is not', async () => {
  const { release, asked } = await released(shelf);
  expect(await come(release, () => release.face(want('nobody')))).toEqual({ type: 'ready', part: null });
  expect(asked).toEqual(['scenes/en-general-judged.json']);
});

test('what lies behind is read when it is opened', async () => {
  const { release, asked } = await released(shelf);
  await come(release, () => release.face(want('')));
  expect(await come(release, () => release.more(want('a'), 'behind'))).toMatchObject({
    part: { behind: { why: [{}] } },
  });
  expect(asked).toEqual(['scenes/en-general-judged.json', 'scenes/en-general-judged-behind.json']);
});

test.each([
  ['other-release', file(items, { hash: 'sha256-other' })],
  ['newer-scenes', file(items, { sceneVersion: sceneVersion + 1 })],
  ['other-scenes', file(items, { bundle: 'zh-Hans-general-judged' })],
  ['unreadable', JSON.stringify(file(items)).slice(0, 200)],
  ['unreadable', file(items, { scenes: [['om-indicator']] })],
  ['not-found', undefined],
])('a bundle that is none is told as %s', async (code, wrong) => {
  const { release } = await released({ ...shelf, 'scenes/en-general-judged.json': wrong });
  expect(await come(release, () => release.face(want('')))).toMatchObject({ type: 'failed', failure: { code } });
});

test.each([
  ['no-release', 'plan.json', undefined],
  ['no-release', 'other.json', manifest],
  ['newer-scenes', 'plan.json', { ...manifest, sceneVersion: sceneVersion + 1 }],
  ['unreadable', 'plan.json', { ...manifest, items: null }],
  ['unreadable', 'plan.json', '{"sceneVersion":'],
])('data without a release that can be shown are told as %s', async (code, name, wrong) => {
  const { load } = server({ ...shelf, 'release.json': wrong });
  expect(await load(name)).toMatchObject({ ok: false, failure: { code } });
});

test('the scenes of the version before are shown', async () => {
  const before = sceneVersion - 1;
  const { release } = await released({
    'release.json': { ...manifest, sceneVersion: before },
    'scenes/en-general-judged.json': file(items, { sceneVersion: before }),
  });
  expect(await come(release, () => release.face(want('')))).toMatchObject({ type: 'ready' });
});

test('a release that the page itself holds is found by name, once, and asks no server', async () => {
  const holder = {
    OneMetreScenes: { plan: manifest, 'plan/scenes/en-general-judged.json': file(items) },
  };
  expect(pageRelease('constructor', holder)).toBeNull();
  expect(pageRelease('plan', {})).toBeNull();
  const load = pageRelease('plan', holder);
  if (load?.type !== 'released') throw new Error('no release');
  expect(pageRelease('plan', holder)).toEqual(load);
  const { release } = load;
  expect(await come(release, () => release.face(want('a')))).toMatchObject({ part: { about: ['a'] } });
  expect(await come(release, () => release.more(want('a'), 'behind'))).toMatchObject({
    failure: { code: 'missing', detail: 'scenes/en-general-judged-behind.js' },
  });
});
