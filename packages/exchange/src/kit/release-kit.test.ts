import { programmeLabels, sourceLabels } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import { publishProgramme } from '../publish-programme.ts';
import type { KitInput } from './kit-content.ts';
import { metaTags } from './meta-tags.ts';
import { releaseKit } from './release-kit.ts';

const script = new TextEncoder().encode('// shows it\n');
const input = async (more: Partial<KitInput> = {}): Promise<KitInput> => {
  const published = await publishProgramme(smallProgramme());
  if (!published.ok) throw new Error('the small programme is not published');
  return {
    programme: published.programme,
    staticForm: (tag, locale) => (tag === 'om-policies' ? '' : `<p lang="${locale}">${tag}</p>`),
    scripts: new Map([['onemetre.js', script]]),
    ...more,
  };
};
const textOf = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name));

test('the folder holds the data in both forms, pages, articles, a guide and what proves them', async () => {
  const given = await input();
  const files = await releaseKit(given);
  const { id } = given.programme;
  for (const name of [`${id}.json`, `${id}.js`, 'onemetre.js', '说明.html', 'index.html', 'server.html', `${id}.zip`])
    expect([...files.keys()]).toContain(name);
  expect(textOf(files, 'articles/zh-Hans/overview.html')).toBe('<p lang="zh-Hans">om-overview</p>\n');
  expect(textOf(files, 'index.html')).toContain('<om-overview><p lang="zh-Hans">om-overview</p></om-overview>');
  expect(textOf(files, 'SHA256SUMS.txt').trimEnd().split('\n')).toHaveLength(files.size - 2);
});

test('pages and guide call things as the widgets do, and a frame is called by the plan', async () => {
  const given = await input();
  const files = await releaseKit(given);
  const { issuer, publisher } = programmeLabels['zh-Hans'];
  const { asOf, hash } = sourceLabels['zh-Hans'];
  for (const page of ['index.html', '说明.html'])
    for (const label of [issuer, publisher, asOf, hash]) expect(textOf(files, page)).toContain(`${label}：`);
  const title = given.programme.title['zh-Hans'] as string;
  expect(textOf(files, 'snippets.txt')).toContain(`<iframe src="server.html" title="${title}"`);
});

test('no mark in a text of the data turns round what stands beside it on a page', async () => {
  const { programme, ...given } = await input();
  const turned = { 'zh-Hans': '\u202e儿童\u200b方案' };
  const files = await releaseKit({ ...given, programme: { ...programme, title: turned, publisher: turned } });
  for (const page of ['index.html', '说明.html', 'print.html', 'snippets.txt']) {
    expect(textOf(files, page), page).toContain('儿童方案');
    expect(textOf(files, page), page).not.toMatch(/[\u200b\u202e]/);
  }
});

test('a part that has nothing to show stands nowhere', async () => {
  const files = await releaseKit(await input());
  expect([...files.keys()].filter((name) => name.includes('policies'))).toEqual([]);
  expect(textOf(files, '说明.html')).not.toContain('policies');
});

test('the same input gives the same bytes', async () => {
  const [first, second] = [await releaseKit(await input()), await releaseKit(await input())];
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [name, bytes] of first) expect(Buffer.from(second.get(name) ?? []).equals(bytes), name).toBe(true);
});

test('what is no release makes no folder, and neither does one without the script', async () => {
  await expect(releaseKit({ ...(await input()), programme: smallProgramme() })).rejects.toThrow(RangeError);
  await expect(releaseKit(await input({ scripts: new Map() }))).rejects.toThrow('onemetre.js');
});

test.each(['onemetre', 'release', 'Datapackage', 'con', 'NUL', 'lpt1.2025'])(
  'data called %s would take the place of another file, or could not be written',
  async (id) => {
    const { programme, ...given } = await input();
    await expect(releaseKit({ ...given, programme: { ...programme, id } })).rejects.toThrow(`got ${id}`);
  },
);

test('tags say what the data and the site say, and nothing else', async () => {
  const { programme } = await input();
  const tags = metaTags(programme, { SiteName: '某区"政府"', Nonsense: 'x' }, 'zh-Hans');
  expect(tags).toContain('<meta name="SiteName" content="某区&quot;政府&quot;">');
  expect(tags).toContain('<meta name="ArticleTitle"');
  expect(tags).not.toMatch(/Nonsense|SiteIDCode|ColumnName/);
});
