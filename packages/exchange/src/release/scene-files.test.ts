import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { parseProgramme, type Programme } from '@onemetre/core';
import {
  bundleFiles,
  bundleName,
  itemFile,
  scenesOf,
  type ReleaseManifest,
  type ScenePart,
  type ScenesFile,
} from '@onemetre/scenes/scene';
import { judgeOnce } from '@onemetre/scenes/views';
import { beforeAll, expect, test } from 'vitest';
import { soundDocument } from '../../../core/src/fixtures/faulty-documents.ts';
import { publishProgramme } from '../publish-programme.ts';
import { sceneFiles } from './scene-files.ts';

let programme: Programme;
let files: ReadonlyMap<string, string>;
const read = <T>(name: string): T => JSON.parse(files.get(name) ?? '') as T;

beforeAll(async () => {
  const parsed = parseProgramme(soundDocument());
  if (!parsed.ok) throw new Error('the sample is faulty');
  const published = await publishProgramme(parsed.programme);
  if (!published.ok) throw new Error('the sample cannot be published');
  ({ programme } = published);
  files = sceneFiles(programme);
});

test('the scenes put together from the files are those that are made live', () => {
  const { bundles, items, hash } = read<ReleaseManifest>('release.json');
  expect(bundles.length).toBe(12);
  for (const bundle of bundles) {
    const parts = new Map<string, ScenePart>();
    const add = (name: string): void => {
      const file = read<ScenesFile>(name);
      expect(file).toMatchObject({ hash, bundle: bundleName(bundle) });
      for (const [tag, key, part] of file.scenes) {
        const known = parts.get(`${tag} ${key}`);
        parts.set(`${tag} ${key}`, { ...known, ...part });
      }
    };
    for (const name of Object.values(bundleFiles(bundle))) add(name);
    const live = scenesOf(programme, judgeOnce(programme), bundle);
    expect(live.length).toBeGreaterThan(0);
    for (const { tag, key, scene } of live) expect({ behind: {}, ...parts.get(`${tag} ${key}`) }).toEqual(scene);
    expect(parts.size).toBe(live.length);
    // What the file of an item holds is what the bundle holds of it.
    const whole = new Map(parts);
    for (const item of items)
      for (const [tag, key, part] of read<ScenesFile>(itemFile(bundle, item)).scenes) {
        expect(key).toBe(item);
        expect(whole.get(`${tag} ${key}`)).toMatchObject(part);
      }
  }
});

test('a script says the same under the name that the page asks for', () => {
  const window: { OneMetreScenes?: Record<string, unknown> } = {};
  for (const [name, text] of files) if (name.endsWith('.js')) runInNewContext(text, { window });
  const held = JSON.parse(JSON.stringify(window.OneMetreScenes)) as Record<string, unknown>;
  expect(held[programme.id]).toEqual(read('release.json'));
  const [bundle] = read<ReleaseManifest>('release.json').bundles;
  if (!bundle) throw new Error('no bundle');
  const { faces } = bundleFiles(bundle);
  expect(held[`${programme.id}/${faces}`]).toEqual(read(faces));
});

test('the same release gives the same bytes, and another gives others', async () => {
  const sum = (all: ReadonlyMap<string, string>): string =>
    createHash('sha256')
      .update(JSON.stringify([...all]))
      .digest('hex');
  expect(sum(sceneFiles(JSON.parse(JSON.stringify(programme)) as Programme))).toBe(sum(files));
  const other = await publishProgramme({ ...programme, homepage: 'https://example.org/' });
  expect(other.ok && sum(sceneFiles(other.programme))).not.toBe(sum(files));
});

test('what is not published has no scenes', () => {
  const { stamp: _, ...draft } = programme;
  expect(() => sceneFiles(draft)).toThrow(RangeError);
});

test('two items whose ids differ only in capitals have one file', () => {
  const [first] = programme.indicators;
  if (!first) throw new Error('no indicator');
  const twice = { ...programme, indicators: [first, { ...first, id: first.id.toUpperCase() }] };
  expect((JSON.parse(sceneFiles(twice).get('release.json') ?? '') as ReleaseManifest).items).toEqual([first.id]);
});
