import { readFileSync } from 'node:fs';
import { parseProgramme, type Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import { judgeOnce } from '../../packages/scenes/src/view/judge-once.ts';
import { makeScene, type Scene } from '../../packages/scenes/src/view/scene.ts';

/** The file of a field case, before anything is asked of it. */
export const fieldDocument = (name: string): Programme =>
  JSON.parse(readFileSync(new URL(`${name}/input.json`, import.meta.url), 'utf8')) as Programme;

/** The programme of a field case. */
export const fieldProgramme = (name: string, document: Programme = fieldDocument(name)): Programme => {
  const read = parseProgramme(document);
  if (!read.ok) throw new Error(`${name} cannot be used`);
  return read.programme;
};

/** A field case as a reader sees it on a date. */
export const fieldScene = (
  name: string,
  asOf: string,
  locale: Locale,
  change = (programme: Programme) => programme,
): Scene => {
  const programme = change(fieldProgramme(name));
  return makeScene(programme, judgeOnce(programme, asOf), { locale, lang: locale });
};
