import { evaluateProgramme, parseProgramme, type Programme, type Rules, type State } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import { contentHash } from '../content-hash.ts';
import { readProgrammeFile } from '../read-programme-file.ts';
import { scriptForm } from '../script-form.ts';
import { isSceneFile } from './is-scene-file.ts';
import { sceneFiles } from './scene-files.ts';

/** What is found of a release, in the order in which it is looked for. */
export type ReleaseFinding =
  | { readonly code: 'no-release' | 'unreadable'; readonly file: string }
  /** The content is not what its hash says. */
  | { readonly code: 'content-changed'; readonly file: string }
  /** The content is the same, and the file is not written as it was published. */
  | { readonly code: 'bytes-changed'; readonly file: string }
  /** The script says something else than the data. */
  | { readonly code: 'script-differs' | 'script-missing'; readonly file: string }
  /** What is ready made beside the data is not what this version of the library makes of them; the first such file. */
  | { readonly code: 'scenes-differ' | 'scenes-missing'; readonly file: string }
  /** A page, an article, a table or another file of the folder is not what this version makes of the data. */
  | { readonly code: 'kit-differs' | 'kit-missing' | 'kit-beside'; readonly file: string }
  /** The hash is not the one that was published elsewhere. */
  | { readonly code: 'other-hash'; readonly file: string; readonly hash: string }
  /** The release that this one follows was not given, so that nothing is known of it. */
  | { readonly code: 'chain-unknown' | 'chain-whole'; readonly file: string; readonly hash: string };

/** A state that other rules give. */
export interface RuleDifference {
  readonly id: string;
  readonly published: State;
  readonly other: State;
}

export interface VerifiedRelease {
  /** Null where the data cannot be read. */
  readonly programme: Programme | null;
  readonly findings: readonly ReleaseFinding[];
  readonly issues: readonly Issue[];
  /** False where anything is wrong; what is merely unknown is not. */
  readonly ok: boolean;
}

export interface VerifyOptions {
  /** Hash of the release, as it was published somewhere else. */
  readonly hash?: string | undefined;
  /** Releases before this one, in any order. */
  readonly earlier?: readonly Programme[] | undefined;
}

/** What is no fault: it is told, and the release stands. */
const harmless: readonly ReleaseFinding['code'][] = ['chain-unknown', 'chain-whole', 'kit-beside'];

/**
 * Checks a release by itself: that its content is what its hash says, that data, script and what is ready made beside them
 * are written as they were published, down to the last byte, and that the release before is the one it names. A hash inside the folder proves nothing to those who
 * can change the folder: compare it with one that was published elsewhere.
 *
 * @param name of the data file, such as plan.json; its script stands beside it
 * @param files the files of the folder by their names
 *
 * @example
 * (await verifyRelease('a.json', new Map())).findings // => [{ code: 'no-release', file: 'a.json' }]
 */
export async function verifyRelease(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  { hash, earlier = [] }: VerifyOptions = {},
): Promise<VerifiedRelease> {
  const bytes = files.get(name);
  const none = (code: 'no-release' | 'unreadable', issues: readonly Issue[] = []): VerifiedRelease => ({
    programme: null,
    findings: [{ code, file: name }],
    issues,
    ok: false,
  });
  if (bytes === undefined) return none('no-release');
  const read = readProgrammeFile(bytes, { file: name });
  if (!read.ok) return none('unreadable', read.issues);
  const { programme } = read;
  const { stamp, ...content } = programme;
  if (programme.release !== 'public' || stamp === undefined) return none('no-release');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const json = JSON.stringify(JSON.parse(text.trim().replace(/^\ufeff/, '')));
  const script = `${name.replace(/\.json$/, '')}.js`;
  const found: ReleaseFinding[] = [
    ...(name === `${programme.id}.json` ? [] : [{ code: 'bytes-changed' as const, file: name }]),
    ...((await contentHash(content)) === stamp.hash ? [] : [{ code: 'content-changed' as const, file: name }]),
    ...(text === `${json}\n` ? [] : [{ code: 'bytes-changed' as const, file: name }]),
    ...sceneFindings(programme, name, files),
    ...scriptFindings(script, files.get(script), scriptForm(programme.id, json)),
    ...(hash === undefined || hash === stamp.hash
      ? []
      : [{ code: 'other-hash' as const, file: name, hash: stamp.hash }]),
    ...(await chainFindings(programme, earlier, name)),
  ];
  return { programme, findings: found, issues: read.issues, ok: found.every(({ code }) => harmless.includes(code)) };
}

/**
 * The states that an auditor's own cut-offs give where they are not the published ones.
 *
 * @param rules the cut-offs that differ; the others are those of the release
 * @throws RangeError where the release says no date
 */
export function differsUnder(rules: Partial<Rules>, programme: Programme): RuleDifference[] {
  const { asOf } = programme;
  if (asOf === undefined) throw new RangeError('differsUnder requires a release with a date, got none');
  const published = evaluateProgramme(programme, { asOf });
  const other = evaluateProgramme(programme, { asOf, rules: { ...published.rules, ...rules } });
  return [...published.answers.values()].flatMap(({ id, state }) => {
    const now = other.answers.get(id)?.state ?? state;
    return now === state ? [] : [{ id, published: state, other: now }];
  });
}

function scriptFindings(file: string, bytes: Uint8Array | undefined, expected: string): ReleaseFinding[] {
  if (bytes === undefined) return [{ code: 'script-missing', file }];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text === expected ? [] : [{ code: 'script-differs', file }];
}

/** What is ready made for pages, where there is any, held beside what the data give. */
function sceneFindings(programme: Programme, name: string, files: ReadonlyMap<string, Uint8Array>): ReleaseFinding[] {
  const there = [...files.keys()].filter(isSceneFile);
  if (there.length === 0) return [];
  const texts = new TextDecoder('utf-8', { ignoreBOM: true });
  const data = dataNamed(texts.decode(files.get('release.json')));
  // It is made of other data of the folder, and held beside those.
  if (data !== name && data !== null && files.has(data)) return [];
  const made = sceneFiles(programme);
  const missing = [...made.keys()].find((file) => !files.has(file));
  const changed = [...made].find(([file, text]) => files.has(file) && texts.decode(files.get(file)) !== text);
  return [
    ...(missing === undefined ? [] : [{ code: 'scenes-missing' as const, file: missing }]),
    ...(changed === undefined ? [] : [{ code: 'scenes-differ' as const, file: changed[0] }]),
    ...there.filter((file) => !made.has(file)).map((file) => ({ code: 'kit-beside' as const, file })),
  ];
}

function dataNamed(manifest: string): string | null {
  try {
    const { data } = JSON.parse(manifest) as { readonly data?: unknown };
    return typeof data === 'string' ? data : null;
  } catch {
    return null;
  }
}

/** Follows the chain back as far as releases are given. */
async function chainFindings(
  programme: Programme,
  earlier: readonly Programme[],
  file: string,
): Promise<ReleaseFinding[]> {
  const byHash = new Map<string, Programme>();
  for (const { stamp, ...content } of earlier)
    if (stamp && (await contentHash(content)) === stamp.hash && parseProgramme({ ...content, stamp }).ok)
      byHash.set(stamp.hash, { ...content, stamp });
  const first = programme.previousHash;
  if (first === undefined) return [];
  for (let hash: string | undefined = first; hash !== undefined;) {
    const before = byHash.get(hash);
    if (before === undefined || before.id !== programme.id) return [{ code: 'chain-unknown', file, hash }];
    byHash.delete(hash);
    hash = before.previousHash;
  }
  return [{ code: 'chain-whole', file, hash: first }];
}
