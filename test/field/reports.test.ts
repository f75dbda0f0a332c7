import { readFileSync } from 'node:fs';
import { parseProgramme } from '@onemetre/core';
import { issueText } from '@onemetre/scenes';
import { expect, test } from 'vitest';

const document: unknown = JSON.parse(readFileSync(new URL('14-report-dated-ahead/plan.json', import.meta.url), 'utf8'));

test('a report published before its period ended is named', () => {
  const named = parseProgramme(document).issues.filter(({ path }) => path[0] === 'reports');
  expect(named.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['published-before-period-end', 'reports.0.published'],
    ['published-before-period-end', 'reports.1.published'],
  ]);
  expect(issueText(named[0]!, 'zh-Hans')).toContain('公布日期 2023-07-01 早于所属时期 2030 的最后一天 2030-12-31');
});
