import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { path, write, writeSeed } = workFolder();
const source = writeSeed('plan.json');
const beside = ['CITATION.cff', 'data-dictionary.csv', 'datapackage.json'];

test('several files make one row set, each row with the hash of its file', () => {
  const out = path('tables');
  const second = writeSeed('second.json', '"asOf": "', '"homepage": "https://example.org/", "asOf": "');
  const run = runCommand(['table', source, second, '--out', out, '--as-of', '2025-01-31', '--format', 'csv,ndjson']);
  expect(run).toMatchObject({ code: 0, err: '' });
  const tables = ['groups', 'judgements', 'observations', 'targets'];
  expect(readdirSync(out)).toEqual([...beside, ...tables.flatMap((name) => [`${name}.csv`, `${name}.ndjson`])].sort());
  const rows = readFileSync(join(out, 'groups.ndjson'), 'utf8').trim().split('\n');
  const files = rows.map((row) => {
    const { file, file_hash: hash, as_of: asOf } = JSON.parse(row) as Record<string, string>;
    expect(hash).toMatch(/^sha256-[0-9a-f]{64}$/);
    return `${file} ${asOf} ${hash}`;
  });
  expect(new Set(files).size).toBe(2);
});

test('the same call gives the same bytes', () => {
  const [first, second] = [path('first'), path('second')];
  for (const out of [first, second])
    expect(runCommand(['table', source, '--out', out], { TZ: out === first ? 'Asia/Shanghai' : 'UTC' }).code).toBe(0);
  for (const name of readdirSync(first))
    expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name)))).toBe(true);
});

test.each([
  [['--format', 'parquet'], 'There is no format parquet. There are: csv, ndjson, xlsx.\n'],
  [['--as-of', '2025-02-30'], 'A date is written YYYY-MM-DD: 2025-02-30\n'],
])('%o is refused, and nothing is written', (options, err) => {
  expect(runCommand(['table', source, '--out', path('refused'), ...options])).toEqual({ code: 2, out: '', err });
  expect(existsSync(path('refused'))).toBe(false);
});

test('a file that cannot be used is told, and nothing is written', () => {
  const run = runCommand(['table', source, write('page.json', '<html></html>'), '--out', path('refused')]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('This is a web page');
  expect(existsSync(path('refused'))).toBe(false);
});
