import { readFileSync } from 'node:fs';
import { parseProgramme, type Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/core/text';
import { judgeOnce } from '../../packages/widgets/src/store/judge-once.ts';
import { makeScene, type Scene } from '../../packages/widgets/src/view/scene.ts';

/** The programme of a field case. */
export const fieldProgramme = (name: string): Programme => {
  const read = parseProgramme(JSON.parse(readFileSync(new URL(`${name}/input.json`, import.meta.url), 'utf8')));
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
