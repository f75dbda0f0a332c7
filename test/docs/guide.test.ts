import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildCommand } from '../../packages/cli/src/build-command.ts';
import { words } from '../../packages/cli/src/words.ts';
import { guideWords } from '../../packages/exchange/src/data/guide-words.ts';
import { workbookPage } from './workbook-page.ts';

const guide = readFileSync(fileURLToPath(new URL('../../docs/guide.zh-CN.md', import.meta.url)), 'utf8');
const isCall = (line: string): boolean => line.startsWith('onemetre ');
const calls = [guide.split('\n'), ...Object.values(guideWords).map((steps) => steps.flatMap(({ lines }) => lines))]
  .flat()
  .filter(isCall);

test('docs/workbook.zh-CN.md says what the workbook has', async () => {
  await expect(workbookPage()).toMatchFileSnapshot('../../docs/workbook.zh-CN.md');
});

test.each(guideWords['zh-Hans'])('the guide has the step $title, with its calls', ({ title, lines }) => {
  const [, section = ''] = guide.split(`\n## ${title}\n`);
  const own = section.split('\n## ')[0] ?? '';
  expect(lines.filter((line) => isCall(line) && !own.includes(`\n${line}\n`))).toEqual([]);
  expect(own).not.toBe('');
});

test.each(calls)('%s is a call that the command understands', (call) => {
  const whole = buildCommand(words('en'));
  const [, name, ...rest] = call.split(' ');
  const command = whole.commands.find((one) => one.name() === name);
  const known = [...(command?.options ?? []), ...whole.options].map(({ long }) => long);
  expect(command).toBeDefined();
  expect(rest.filter((word) => word.startsWith('--') && !known.includes(word))).toEqual([]);
});
