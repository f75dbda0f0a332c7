import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkProgramme } from '@onemetre/exchange';
import { issueText } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { runCommand } from '../../packages/cli/src/fixtures/run-command.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`17-wrong-kind-of-file/${name}`, import.meta.url));

test.each([
  ['rates.csv', 'CSV'],
  ['results.xml', 'IATI'],
])('%s is named as what it is, with what to do, and ends with 2', (name, kind) => {
  const { code, out } = runCommand(['check', pathOf(name)]);
  const [line, summary, ...more] = out.trimEnd().split('\n');
  expect(line).toContain(kind);
  expect(line).toContain('not read by this command');
  expect(line).toContain('programme file (JSON)');
  expect(line).not.toMatch(/web page|commas|import/);
  expect(summary).toMatch(/cannot be used$/);
  expect(more).toEqual([]);
  expect(code).toBe(2);
});

test('a table of 3 MB is a table, not too many values', () => {
  const rates = readFileSync(pathOf('rates.csv'), 'utf8');
  const bytes = new TextEncoder().encode(rates.repeat(Math.ceil(3_000_000 / rates.length)));
  const { outcome, issues } = checkProgramme(bytes, { file: 'rates.csv' });
  expect(outcome).toBe('unusable');
  expect(issues.map(({ code, values }) => [code, values['kind']])).toEqual([['other-kind-of-file', 'csv']]);
  expect(issueText(issues[0]!, 'zh-Hans')).toBe(
    '这是文本表格（CSV），本命令不读取。请把其中的内容写入 JSON 格式的方案文件，再检查那个文件。',
  );
});
