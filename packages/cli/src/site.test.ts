import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { path, write, writeSeed } = workFolder();
const file = writeSeed('plan.json');
const logo = write('mark.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');

test('the site of a file is whole: pages, data, script and style; a program is told the files', () => {
  const run = runCommand(['site', file, '--out', path('site'), '--json', '--colour', '#FFCC00', '--logo', logo]);
  expect(run).toMatchObject({ code: 0, err: '' });
  const told = JSON.parse(run.out) as { hash: string; colour: string; files: readonly string[] };
  expect(told.colour).toBe('#8f7200');
  for (const name of ['index.html', 'index.en.html', 'assets/site.css', 'assets/onemetre.js', 'assets/logo.svg'])
    expect(existsSync(path(`site/${name}`)), name).toBe(true);
  expect(told.files.filter((name) => /items[\\/].*\.html$/.test(name)).length).toBeGreaterThan(100);
  const page = readFileSync(path('site/index.en.html'), 'utf8');
  expect(page).toContain(told.hash);
  const [, id = ''] = /<om-programme src="#([^"]*)"/.exec(page) ?? [];
  expect(page).toContain(`<script src="./data/${id}.js" defer></script>`);
  for (const data of [`data/${id}.js`, `data/${id}.json`])
    expect(readFileSync(path(`site/${data}`), 'utf8')).toContain(told.hash);
  expect(page).not.toContain('sitemap');
  expect(existsSync(path('site/sitemap.xml'))).toBe(false);
});

test('a folder of a release gives the same data, under the name and address that the call gives', () => {
  expect(runCommand(['publish', file, '--out', path('release')]).code).toBe(0);
  const options = [
    '--title',
    '儿童友好',
    '--title',
    'en=Children first',
    '--address',
    'https://www.example.org/children',
  ];
  const run = runCommand(['site', path('release'), '--out', path('named'), ...options, '--footer', 'Call 12345']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toMatch(/^\d+ files in .*named\. Begin with index\.html\.\n$/);
  const page = readFileSync(path('named/index.en.html'), 'utf8');
  expect(page).toContain('Children first');
  expect(page).toContain('Call 12345');
  expect(readFileSync(path('named/index.html'), 'utf8')).toContain('>儿童友好</a>');
  expect(readFileSync(path('named/sitemap.xml'), 'utf8')).toContain(
    '<loc>https://www.example.org/children/index.html</loc>',
  );
});

test.each([
  ['an internal file', [], 'internal'],
  ['a colour by its name', ['--colour', 'red'], '#14506b'],
  ['an address without a protocol', ['--address', 'www.example.org'], 'https://'],
  ['a script in place of an address', ['--report', 'javascript:alert(1)'], 'mailto:'],
  ['a picture of another kind', ['--logo', file], 'SVG'],
  ['a tag that is none', ['--meta', 'Nothing=1'], 'SiteName'],
])('%s is refused, and nothing is written', (what, options, said) => {
  const source = what === 'an internal file' ? writeSeed('inside.json', '"public"', '"internal"') : file;
  const run = runCommand(['site', source, '--out', path('none'), ...options]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(said);
  expect(existsSync(path('none'))).toBe(false);
});

test('a folder without a release, or with two, is refused', () => {
  expect(runCommand(['site', path('.'), '--out', path('none')]).err).toMatch(/several data files/);
  expect(runCommand(['site', path('nowhere.json'), '--out', path('none')])).toMatchObject({ code: 2, out: '' });
});
