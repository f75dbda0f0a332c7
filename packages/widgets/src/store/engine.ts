import type { Evaluation, Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import type { Asked, SceneTag, SceneTree } from '@onemetre/scenes/scene';
import type { Failure, Scene } from '@onemetre/scenes/views';
import type { Loaded } from './loaded.ts';

type Options = Parameters<typeof import('@onemetre/scenes/views').makeScene>[2];

/** What checks, judges and words raw data. A page that only shows releases does without it. */
export interface Engine {
  readonly version: string;
  readonly checkBytes: (bytes: Uint8Array) => Loaded;
  readonly checkData: (value: unknown) => Loaded;
  readonly judge: (programme: Programme, asOf: string | undefined, knownAt: string | undefined) => Evaluation | null;
  readonly frame: (programme: Programme, evaluation: Evaluation | null, options: Options) => Scene;
  readonly sceneOf: (tag: SceneTag, seen: Scene, asked: Asked) => SceneTree | null;
  /** What the check found, in words. */
  readonly mistakesOf: (failure: Failure, locale: Locale) => readonly string[];
}

let engine: Engine | null = null;
let refusal: Failure | null = null;
const waiting = new Set<() => void>();

/** The engine of the page, where there is one. */
export const engineNow = (): Engine | null => engine;

/** Gives the page an engine: what has waited for one is shown. The first stays. */
export const offerEngine = (offered: Engine): void => {
  if (engine) return;
  engine = offered;
  for (const call of [...waiting]) call();
};

/** Why the engine that the page names is none, where that is known. */
export const engineRefusal = (): Failure | null => refusal;

/** Says that the engine that the page names is none. */
export const refuseEngine = (failure: Failure): void => {
  refusal = failure;
  for (const call of [...waiting]) call();
};

/**
 * Calls back when the page is given an engine, or told that there is none.
 *
 * @returns what ends it
 */
export const whenEngine = (call: () => void): (() => void) => {
  waiting.add(call);
  return () => waiting.delete(call);
};

/** Raw data in a page that cannot judge them. */
export const noEngine: Loaded = { ok: false, failure: { code: 'no-engine', detail: '' } };

let load: (() => void) | null = null;

/** Says how the page gets the engine that it names, once something is asked for that no release holds. */
export const nameEngine = (loads: () => void): void => {
  load = loads;
};

/** Gets the engine that the page names, once. */
export const wantEngine = (): void => {
  load?.();
  load = null;
};
