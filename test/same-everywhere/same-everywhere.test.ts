import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runs } from '../../packages/core/src/fixtures/arbitrary-case.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('print-evaluations.ts', import.meta.url));

/** A clock that stands in another year. */
const moved = `data:text/javascript,${encodeURIComponent(`
  const RealDate = Date;
  const now = RealDate.UTC(1999, 11, 31, 23, 59, 59);
  globalThis.Date = class extends RealDate {
    constructor(...given) { super(...(given.length === 0 ? [now] : given)); }
    static now() { return now; }
  };
`)}`;

const evaluate = async (zone: string, language: string, before: readonly string[] = []) => {
  const count = String(Math.min(runs.numRuns, 1000));
  const env = { PATH: process.env['PATH'], TZ: zone, LANG: language, LC_ALL: language };
  const { stdout } = await run(process.execPath, [...before, program, count], { env });
  return JSON.parse(stdout) as { digest: string; offset: number; locale: string; year: number };
};

test('the same answers in three time zones, three languages and with a moved clock', async () => {
  const [here, east, west, past] = await Promise.all([
    evaluate('UTC', 'en_GB.UTF-8'),
    evaluate('Pacific/Kiritimati', 'zh_CN.UTF-8'),
    evaluate('America/Los_Angeles', 'tr_TR.UTF-8'),
    evaluate('Asia/Shanghai', 'en_GB.UTF-8', ['--import', moved]),
  ]);
  // The places really differ.
  expect([here.offset, east.offset, west.offset, past.offset]).toEqual([0, -840, 420, -480]);
  expect([here.locale, east.locale, west.locale]).toEqual(['en-GB', 'zh-CN', 'tr-TR']);
  expect(past.year).toBe(1999);
  expect([east.digest, west.digest, past.digest]).toEqual([here.digest, here.digest, here.digest]);
});
