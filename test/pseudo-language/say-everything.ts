/**
 * Says everything that can be said of each seed in one language, and prints what of it holds a Latin or a Chinese letter. The
 * texts of the plans are masked first, so that whatever is left is ours. Run in a copy of the packages that speaks the language.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Programme } from '@onemetre/core';

const [house = '', tag = 'en', ...seeds] = process.argv.slice(2);
const from = async <T>(path: string): Promise<T> =>
  (await import(pathToFileURL(`${house}/packages/${path}`).href)) as T;

const core = await from<typeof import('@onemetre/core')>('widgets/node_modules/@onemetre/core/src/index.ts');
const scenes = await from<typeof import('@onemetre/scenes')>('scenes/src/index.ts');
const { renderSnapshot, snapshotTags } = await from<typeof import('@onemetre/widgets/snapshot')>(
  'widgets/src/snapshot/index.ts',
);

/** To the compiler the trial language is one that it knows. */
const locale = tag as 'en';

/** Names that are the same in every language: ours, those of formats and of pages, and the beginning of a hash. */
const names = /One Metre|docs\/[a-z-]+\.md(?:#[a-z-]+)?|CSV|PNG|JSON|GB\/T|^[0-9a-f]{12}…$/g;
const letters = /[A-Za-z]{2,}|[\u4e00-\u9fff]/;

const masked = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string')
    return key === 'place' || key === 'number' || /^(?:en|zh-Hans)(?:-|$)/.test(key)
      ? value.replace(/[A-Za-z\u3400-\u9fff]/g, '▪')
      : value.replace(/[\u3400-\u9fff]/g, '▪');
  if (Array.isArray(value)) return value.map((one) => masked(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'address' && name !== 'url')
      .map(([name, one]) => [name, masked(one, name)]),
  );
};

/** What a reader sees or hears of HTML. */
const seen = (html: string): readonly string[] => {
  const heard = [...html.matchAll(/\s(?:aria-label|alt|title)="([^"]*)"/g)].map(([, text = '']) => text);
  return [...heard, ...html.replace(/<[^>]*>/g, '\n').split('\n')].map((text) => text.replace(/&[a-z]+;/g, ' ').trim());
};

const leaks = new Map<string, string>();
let count = 0;
/** What has no title is named by its id. */
let ids: ReadonlySet<string> = new Set();

const hear = (text: string, where: string): void => {
  count += 1;
  if (!ids.has(text) && letters.test(text.replace(names, '')) && !leaks.has(text)) leaks.set(text, where);
};

for (const seed of seeds) {
  const source = readFileSync(seed, 'utf8');
  ids = new Set([...source.matchAll(/"(?:id|edition|document)": "([^"]+)"/g)].map(([, id = '']) => id));
  const programme = masked(JSON.parse(source)) as Programme;
  for (const asOf of new Set([programme.asOf, ...(programme.releases ?? []).map((release) => release.asOf)])) {
    if (asOf === undefined) continue;
    const evaluation = core.evaluateProgramme(programme, { asOf });
    for (const reader of asOf === programme.asOf ? (['general', 'child'] as const) : [])
      for (const name of snapshotTags)
        for (const item of /indicator/.test(name) ? programme.indicators.map(({ id }) => id) : [undefined])
          for (const text of seen(renderSnapshot(name, { programme, evaluation, locale, reader, item })))
            hear(text, `${name} ${reader} ${item ?? ''}`);
    for (const answer of evaluation.answers.values())
      for (const reader of [locale, `${locale}-x-child`] as const)
        hear(scenes.explain(answer, programme, reader), `explain ${reader} ${answer.id}`);
  }
}
process.stdout.write(JSON.stringify({ count, leaks: [...leaks] }));
