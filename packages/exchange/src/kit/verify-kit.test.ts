import { expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import { publishProgramme } from '../publish-programme.ts';
import { releaseKit } from './release-kit.ts';
import { sealFiles } from './seal-files.ts';
import { verifyKit } from './verify-kit.ts';

const parts = {
  staticForm: (tag: string, locale: string) => `<p lang="${locale}">${tag}</p>`,
  scripts: new Map([['onemetre.js', new TextEncoder().encode('// shows it\n')]]),
};
const published = await publishProgramme(smallProgramme());
if (!published.ok) throw new Error('the small programme is not published');
const { programme } = published;
const meta = { ColumnName: '<公开>', SiteName: '某区"人民"政府 & 其他' };
const files = await releaseKit({ ...parts, programme, meta });

/** The folder with each of its pages changed and all checksums made again, as one would who hides it. */
async function resealed(change: (page: string) => string): Promise<ReadonlyMap<string, Uint8Array>> {
  const own = [...files].filter(([name]) => name !== 'SHA256SUMS.txt' && name !== `${programme.id}.zip`);
  return sealFiles(
    programme.id,
    new Map(
      own.map(([name, bytes]) => [name, name.endsWith('.html') ? change(new TextDecoder().decode(bytes)) : bytes]),
    ),
  );
}

// A table without rows has no lines.
const filled = [...files].filter(([, bytes]) => bytes.length > 0);

test('a folder as it was written is whole, with the tags that the site gave', async () => {
  expect(await verifyKit(programme, files, parts)).toEqual([]);
});

test('any single byte of any file that is changed is noticed', async () => {
  for (let round = 0; round < 12; round += 1) {
    // One byte of each file at once: each is held beside its own.
    const changed = filled.map(([name, bytes]): [string, Uint8Array] => {
      const copy = bytes.slice();
      const place = Math.min(Math.floor((round * bytes.length) / 11), bytes.length - 1);
      copy[place] = (copy[place] as number) ^ 1;
      return [name, copy];
    });
    // Without its name in the list of checksums it is another programme's folder.
    const whole = new Map([...files, ...changed, ['SHA256SUMS.txt', files.get('SHA256SUMS.txt') ?? new Uint8Array()]]);
    const found = (await verifyKit(programme, whole, parts)).map(({ file }) => file);
    expect([...new Set([...found, 'SHA256SUMS.txt', 'site.json'])].sort(), `round ${round}`).toEqual(
      filled.map(([name]) => name).sort(),
    );
  }
  const sums = (files.get('SHA256SUMS.txt') ?? new Uint8Array()).slice();
  sums[3] = (sums[3] as number) ^ 1;
  expect(await verifyKit(programme, new Map([...files, ['SHA256SUMS.txt', sums]]), parts)).toEqual([
    { code: 'kit-differs', file: 'SHA256SUMS.txt' },
  ]);
  const site = files.get('site.json') ?? new Uint8Array();
  for (let place = 0; place < site.length; place += 1) {
    const copy = site.slice();
    copy[place] = (copy[place] as number) ^ 1;
    expect(await verifyKit(programme, new Map([...files, ['site.json', copy]]), parts), `${place}`).not.toEqual([]);
  }
});

test.each([
  ['a tag of the site', '某区', '某县'],
  ['the title', 'name="ArticleTitle" content="', 'name="ArticleTitle" content="全部完成：'],
])('%s that was changed on all pages, with their checksums, is noticed', async (_, from, to) => {
  const changed = await resealed((page) => page.replaceAll(from, to));
  const found = (await verifyKit(programme, changed, parts)).map(({ code, file }) => `${code} ${file}`);
  expect(found).toEqual(expect.arrayContaining(['kit-differs index.html', 'kit-differs SHA256SUMS.txt']));
});

test('a title or a date that the file of the site says is none of its own', async () => {
  await expect(releaseKit({ ...parts, programme, meta: { ArticleTitle: '全部完成' } })).rejects.toThrow('ArticleTitle');
  const said = new TextEncoder().encode('{"ArticleTitle":"全部完成"}\n');
  const found = await verifyKit(programme, new Map([...files, ['site.json', said]]), parts);
  expect(found.map(({ code, file }) => `${code} ${file}`)).toContain('kit-differs site.json');
  expect(found.map(({ file }) => file)).toContain('index.html');
});

test('what is missing and what lies beside are named', async () => {
  const without = new Map([...files].filter(([name]) => name !== 'print.html'));
  expect(await verifyKit(programme, without, parts)).toEqual([{ code: 'kit-missing', file: 'print.html' }]);
  const more = new Map([...files, ['more.js', new Uint8Array()]]);
  expect(await verifyKit(programme, more, parts)).toEqual([{ code: 'kit-beside', file: 'more.js' }]);
});

test('without checksums, or with some that leave the data out, a folder is held beside the data all the same', async () => {
  const page = new TextEncoder().encode('<p>99.9</p>');
  const unsigned = new Map(
    [...files, ['index.html', page]].filter(([name]) => name !== 'SHA256SUMS.txt') as [string, Uint8Array][],
  );
  const found = (await verifyKit(programme, unsigned, parts)).map(({ code, file }) => `${code} ${file}`);
  expect(found).toEqual(expect.arrayContaining(['kit-missing SHA256SUMS.txt', 'kit-differs index.html']));
  const sums = new TextDecoder().decode(files.get('SHA256SUMS.txt')).replace(/^.*small\.json\n/m, '');
  const cut = new Map([...files, ['SHA256SUMS.txt', new TextEncoder().encode(sums)]]);
  expect(await verifyKit(programme, cut, parts)).toEqual([{ code: 'kit-differs', file: 'SHA256SUMS.txt' }]);
});

test('where another programme was written into the folder later, the pages are its own', async () => {
  const other = { ...programme, id: 'other' };
  const both = new Map([...files, ...(await releaseKit({ ...parts, programme: other }))]);
  expect(await verifyKit(programme, both, parts)).toEqual([]);
  expect((await verifyKit(other, both, parts)).every(({ code }) => code === 'kit-beside')).toBe(true);
});

test('a folder with the data alone has no such files to check', async () => {
  const data = new Map([...files].filter(([name]) => /^small\.js(?:on)?$/.test(name)));
  expect(await verifyKit(programme, data, parts)).toEqual([]);
});
