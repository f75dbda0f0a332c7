import { expect, test } from 'vitest';
import { seedDocuments } from '../../../core/src/fixtures/seed-documents.ts';
import { parseProgramme, type Programme } from '@onemetre/core';
import { locales } from '../text/locale.ts';
import { judgeOnce } from '../view/judge-once.ts';
import { makeScene } from '../view/scene.ts';
import { profiles, readers } from '../view/view-options.ts';
import { askedKey, scenesOf } from './scenes-of.ts';
import { widgetScenes, type SceneTag } from './widget-scenes.ts';

const seeds = seedDocuments().map(([name, document]): [string, Programme] => {
  const result = parseProgramme(document);
  if (!result.ok) throw new Error(`${name} is not sound`);
  return [name, result.programme];
});

const cases = seeds.flatMap(([name, programme]) =>
  locales.flatMap((locale) =>
    readers.flatMap((reader) => profiles.map((profile) => [name, { locale, reader, profile }, programme] as const)),
  ),
);

test.each(cases)(
  'what a release holds is what is shown, read from a file or made anew: %s %o',
  (_, options, programme) => {
    const { locale } = options;
    const held = scenesOf(programme, judgeOnce(programme), options);
    const names = held.map(({ tag, key }) => `${tag} ${key}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('om-method ');
    const read = new Map(
      held.map(({ tag, key, scene }) => [`${tag} ${key}`, JSON.parse(JSON.stringify(scene)) as unknown] as const),
    );
    const seen = makeScene(programme, judgeOnce(programme), { ...options, lang: locale });
    let shown = 0;
    for (const tag of Object.keys(widgetScenes) as SceneTag[])
      for (const asked of widgetScenes[tag].held(seen)) {
        const live = widgetScenes[tag].scene(seen, asked);
        expect(read.get(`${tag} ${askedKey(asked)}`) ?? null, `${tag} ${askedKey(asked)}`).toEqual(live);
        if (live) shown += 1;
      }
    expect(shown).toBe(held.length);
  },
);
