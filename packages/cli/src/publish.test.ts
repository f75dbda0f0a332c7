import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Programme } from '@onemetre/core';
import { contentHash } from '@onemetre/exchange';
import { describe, expect, test } from 'vitest';
import { environmentOf, runCommand, startCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { folder, path, write, writeSeed } = workFolder();
const source = writeSeed('plan.json');
const { id } = JSON.parse(readFileSync(source, 'utf8')) as Programme;
const names = [`${id}.js`, `${id}.json`];
const read = (out: string, name: string): string => readFileSync(join(out, name), 'utf8');
const fromScript = (script: string): Programme => {
  const window: { OneMetreData?: Record<string, Programme> } = {};
  runInNewContext(script, { window });
  return JSON.parse(JSON.stringify(window.OneMetreData?.[id])) as Programme;
};
const isWhole = async ({ stamp, ...content }: Programme): Promise<boolean> =>
  (await contentHash(content)) === stamp?.hash;

test('data that would take the place of another file of the release are not written', () => {
  const same = writeSeed('same.json', `"id": "${id}"`, '"id": "onemetre"');
  const run = runCommand(['publish', same, '--out', path('same')]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('onemetre');
  expect(existsSync(path('same'))).toBe(false);
});

test('a public file is written in both forms, each said with its hash', async () => {
  const out = path('new/folder');
  const { code, out: said } = runCommand(['publish', source, '--out', out, '--as-of', '2025-01-31']);
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(names);
  const programme = JSON.parse(read(out, `${id}.json`)) as Programme;
  expect(programme).toMatchObject({ release: 'public', asOf: '2025-01-31' });
  expect(await isWhole(programme)).toBe(true);
  expect(fromScript(read(out, `${id}.js`))).toEqual(programme);
  expect(said).toBe(
    [...names]
      .reverse()
      .map((name) => `wrote ${join(out, name)}  ${programme.stamp?.hash}\n`)
      .join(''),
  );
  expect(runCommand(['check', join(out, `${id}.json`)])).toMatchObject({ code: 0 });
});

test('the same input gives the same bytes in any zone and language', () => {
  const [first, second] = [path('first'), path('second')];
  expect(runCommand(['publish', source, '--out', first], { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }).code).toBe(0);
  expect(
    runCommand(['publish', source, '--out', second], { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' }).code,
  ).toBe(0);
  for (const name of names) expect(read(second, name)).toBe(read(first, name));
});

test('with --previous the new file points back to the release before it', () => {
  const [first, second] = [path('release-1'), path('release-2')];
  runCommand(['publish', source, '--out', first]);
  const before = join(first, `${id}.json`);
  expect(runCommand(['publish', source, '--out', second, '--previous', before, '--as-of', '2026-06-30']).code).toBe(0);
  const { stamp } = JSON.parse(read(first, `${id}.json`)) as Programme;
  expect(JSON.parse(read(second, `${id}.json`))).toMatchObject({ previousHash: stamp?.hash });
  const lost = runCommand(['publish', source, '--out', path('release-3'), '--previous', path('no-release.json')]);
  expect(lost).toMatchObject({ code: 2, out: '' });
  expect(lost.err).toContain('no-release.json  error  There is no such file');
});

test('what stands in the folder is the release before, and what it shows changes by name alone', () => {
  const out = path('chain');
  expect(runCommand(['publish', source, '--out', out]).code).toBe(0);
  const { stamp, observations } = JSON.parse(read(out, `${id}.json`)) as Programme;
  const one = observations?.[0];
  const from = `"id": "${one?.id}",\n      "indicator": "${one?.indicator}",\n      "period": "${one?.period}",\n      "value": `;
  const changed = writeSeed('corrected.json', `${from}${one?.value}`, `${from}9.9`);
  const run = runCommand(['publish', changed, '--out', out]);
  expect(run).toMatchObject({ code: 1, out: '' });
  expect(run.err).toContain(`The published value ${one?.id} was ${one?.value} and is now 9.9.`);
  expect(JSON.parse(read(out, `${id}.json`))).toMatchObject({ stamp });
  const sheet = path('sheet.xlsx');
  const named = ['--name', `${one?.id}=更正:录入错误`, '--sheet', sheet];
  expect(runCommand(['publish', changed, '--out', out, ...named])).toMatchObject({ code: 0 });
  expect(JSON.parse(read(out, `${id}.json`))).toMatchObject({
    previousHash: stamp?.hash,
    corrections: [{ item: one?.id, from: String(one?.value), to: '9.9' }],
  });
  expect(readdirSync(out).sort()).toEqual(names);
  expect(readFileSync(sheet).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  ['v=wrong:because', '--name', 'v=wrong:because'],
  ['v=correction', '--name', 'v=correction'],
  ['nobody=correction:a slip', '--name', 'nobody=correction:a slip'],
])('%s is no name of a change', (given, ...options) => {
  const before = path('release-1');
  runCommand(['publish', source, '--out', before]);
  const run = runCommand([
    'publish',
    source,
    '--out',
    path('unnamed'),
    '--previous',
    join(before, `${id}.json`),
    ...options,
  ]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(given);
  expect(existsSync(path('unnamed'))).toBe(false);
});

test('the sheet is not for the public folder, and where it cannot be written nothing is published', () => {
  const out = path('sheeted');
  for (const sheet of [join(out, 'sheet.xlsx'), join(out, 'below/sheet.xlsx'), join(source, 'sheet.xlsx')]) {
    const run = runCommand(['publish', source, '--out', out, '--sheet', sheet]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(existsSync(out)).toBe(false);
  }
});

test('with --json one object says what was written, or why nothing was', () => {
  const out = path('as-data');
  const run = runCommand(['publish', source, '--out', out, '--json']);
  const { stamp, asOf } = JSON.parse(read(out, `${id}.json`)) as Programme;
  expect(JSON.parse(run.out)).toEqual({
    file: source,
    published: true,
    files: [...names].reverse().map((name) => join(out, name)),
    hash: stamp?.hash,
    asOf,
    issues: [],
  });
  const faulty = writeSeed('faulty-data.json', '"value": 3', '"value": "x"');
  const refusal = runCommand(['publish', faulty, '--out', path('not-made'), '--json']);
  expect(refusal).toMatchObject({ code: 1, err: '' });
  expect(JSON.parse(refusal.out)).toMatchObject({
    published: false,
    files: [],
    hash: null,
    refusal: 'Not published: 1 error. Nothing was written.',
    issues: [{ severity: 'error', file: faulty, text: expect.stringContaining('is the text “x”') as unknown }],
  });
  expect(existsSync(path('not-made'))).toBe(false);
});

test('another threshold needs its reason', () => {
  const run = (...options: string[]) => runCommand(['publish', source, '--out', path('threshold'), ...options]);
  expect(run('--threshold', '5')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('--because') as unknown,
  });
  expect(run('--threshold', 'few', '--because', 'so')).toMatchObject({ code: 2, out: '' });
  expect(existsSync(path('threshold'))).toBe(false);
  expect(run('--threshold', '5', '--because', 'a rule of the province')).toMatchObject({ code: 0 });
});

describe('what is not fit to publish is refused, and nothing is written', () => {
  test.each([
    ['errors', writeSeed('faulty.json', '"value": 3', '"value": "x"'), 1, 'is the text “x”'],
    [
      'drafts',
      writeSeed('draft.json', '"status": "final"', '"state": "draft", "status": "final"'),
      1,
      'not approved (draft)',
    ],
    ['no data', write('page.json', '<html></html>'), 2, 'This is a web page'],
    ['no file', path('gone.json'), 2, 'There is no such file'],
  ])('%s', (_, file, code, text) => {
    const out = path('refused');
    const run = runCommand(['publish', file, '--out', out]);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toContain(text);
    expect(run.err).toContain('Nothing was written.');
    expect(existsSync(out)).toBe(false);
  });

  test('a date that is none', () => {
    expect(runCommand(['publish', source, '--out', path('refused'), '--as-of', '2025-02-30'])).toMatchObject({
      code: 2,
      err: 'A date is written YYYY-MM-DD: 2025-02-30\n',
    });
  });
});

describe('nothing outside the folder is written, and no link is followed', () => {
  test('a link in place of a file', () => {
    const out = path('linked');
    mkdirSync(out);
    const victim = write('victim.txt', 'mine');
    symlinkSync(victim, join(out, `${id}.json`));
    const run = runCommand(['publish', source, '--out', out]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('symbolic link');
    expect(readFileSync(victim, 'utf8')).toBe('mine');
    expect(readdirSync(out)).toEqual([`${id}.json`]);
  });

  test('a link in place of the folder', () => {
    mkdirSync(path('elsewhere'));
    symlinkSync(path('elsewhere'), path('link'));
    expect(runCommand(['publish', source, '--out', path('link')])).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(path('elsewhere'))).toEqual([]);
  });

  test('a file in place of the folder, a folder in place of a file', () => {
    expect(runCommand(['publish', source, '--out', source])).toMatchObject({ code: 2, out: '' });
    const out = path('occupied');
    mkdirSync(join(out, `${id}.js`), { recursive: true });
    expect(runCommand(['publish', source, '--out', out])).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(out)).toEqual([`${id}.js`]);
  });

  test('the file it is made from', () => {
    const own = write(`${id}.json`, readFileSync(source));
    const run = runCommand(['publish', own, '--out', folder]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('overwrite');
    expect(readFileSync(own, 'utf8')).toBe(readFileSync(source, 'utf8'));
  });

  test('an id that looks like a path is no id', () => {
    const file = writeSeed('path.json', `"id": "${id}"`, '"id": "../../escaped"');
    expect(runCommand(['publish', file, '--out', path('inner')])).toMatchObject({ code: 1, out: '' });
    expect(existsSync(path('inner'))).toBe(false);
  });
});

test('a command that is killed leaves the old files or the new ones, never half of one', async () => {
  const out = path('killed');
  expect(runCommand(['publish', source, '--out', out]).code).toBe(0);
  const changed = writeSeed('changed.json', '"asOf": "', '"homepage": "https://example.org/", "asOf": "');
  const [program, ...first] = startCommand;
  // From before it has begun to write until after it has ended.
  for (let run = 0; run < 12; run += 1) {
    const child = spawn(program, [...first, 'publish', run % 2 === 0 ? changed : source, '--out', out], {
      stdio: 'ignore',
      env: environmentOf(),
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    setTimeout(() => child.kill('SIGKILL'), 120 + run * 30);
    await ended;
    expect(await isWhole(JSON.parse(read(out, `${id}.json`)) as Programme)).toBe(true);
    expect(await isWhole(fromScript(read(out, `${id}.js`)))).toBe(true);
  }
  expect(runCommand(['publish', changed, '--out', out]).code).toBe(0);
  expect(JSON.parse(read(out, `${id}.json`))).toMatchObject({ homepage: 'https://example.org/' });
});

test('a file that is no release is replaced when the call says that this is the first one', () => {
  const out = path('old');
  mkdirSync(out);
  for (const name of names) writeFileSync(join(out, name), 'old');
  expect(runCommand(['publish', source, '--out', out])).toMatchObject({ code: 2, out: '' });
  expect(runCommand(['publish', source, '--out', out, '--first']).code).toBe(0);
  for (const name of names) expect(read(out, name)).not.toBe('old');
});

test.each([
  ['neither a folder nor a place for the data', []],
  ['both', ['--folder', path('whole'), '--out', path('data')]],
])('%s is refused, and nothing is written', (_, options) => {
  const run = runCommand(['publish', source, ...options]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('--folder');
  expect(existsSync(path('whole')) || existsSync(path('data'))).toBe(false);
});

test('a tag that the guideline does not know is refused by name', () => {
  const run = runCommand(['publish', source, '--folder', path('tagged'), '--meta', 'SiteNam=x']);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('SiteIDCode');
});

test('a folder that holds the pages of another programme is not written into', () => {
  const taken = path('taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'SHA256SUMS.txt'), `${'0'.repeat(64)}  other.json\n${'0'.repeat(64)}  site.json\n`);
  writeFileSync(join(taken, 'index.html'), 'old');
  const run = runCommand(['publish', source, '--folder', taken]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('other');
  expect(readdirSync(taken).sort()).toEqual(['SHA256SUMS.txt', 'index.html']);
});
