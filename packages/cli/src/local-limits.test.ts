import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { environmentOf, startCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { write } = workFolder();

/** A heap that would not hold a tenth of the file as text. */
const inLittleMemory = (args: readonly string[]) => {
  const [program, ...first] = startCommand;
  const { status, stderr } = spawnSync(program, ['--max-old-space-size=96', ...first, ...args], {
    encoding: 'utf8',
    env: environmentOf({ LANG: 'zh_CN.UTF-8' }),
  });
  return [status, stderr];
};

test('two hundred megabytes of rows are refused in a sentence before a letter of them is kept', () => {
  const file = write('big.csv', '指标,时期,数值\n');
  const rows = Buffer.from('"新增托位, ""普惠""",2024年1—9月,1234\n'.repeat(200_000));
  const descriptor = openSync(file, 'a');
  for (let length = 0; length < 190_000_000; length += rows.length) writeSync(descriptor, rows);
  closeSync(descriptor);
  const [status, told] = inLittleMemory(['import', file]);
  expect([status, told]).toEqual([2, expect.stringContaining('有内容的单元格超过 2000000 个') as string]);
});
