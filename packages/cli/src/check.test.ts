import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { checkProgramme } from '@onemetre/exchange';
import { describe, expect, test } from 'vitest';
import { largestFile } from './check-file.ts';
import { runCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { path, write, writeSeed } = workFolder();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gbk = new Uint8Array([...utf8('{"title": "'), 0xd1, 0xa7, 0xd0, 0xa3, 0xbd, 0xcc, 0xd3, 0xfd, ...utf8('"}')]);

test('a sound file ends with 0 and one line', () => {
  const file = writeSeed('sound.json');
  expect(runCommand(['check', file])).toEqual({ code: 0, out: `${file}: no errors\n`, err: '' });
  expect(runCommand(['check', file], { LANG: 'zh_CN.UTF-8' }).out).toBe(`${file}：没有错误\n`);
});

describe('a file that cannot be used ends with 2 and says what it is', () => {
  test.each([
    [
      'a comma too many',
      write('comma.json', '{\n  "id": "x",\n  "languages": ["zh-Hans",],\n}'),
      ':3:27  error  From “],” on this is not valid JSON',
    ],
    ['a file that ends too soon', write('short.json', '{"id": "x"'), ':1:11  error  The file stops here'],
    [
      'a web page',
      write('page.json', '<!DOCTYPE html><html><title>登录</title></html>'),
      'This is a web page, not data',
    ],
    [
      'a workbook',
      write('plan.xlsx', `PK\u0003\u0004${'\0'.repeat(26)}xl/workbook.xml`),
      'This is an Excel workbook (.xlsx), which is not read by this command',
    ],
    [
      'a table larger than any data file',
      write('large.csv', '2022,East,16.6\n'.repeat(largestFile / 12)),
      'This is a table as text (CSV)',
    ],
    ['a GBK file', write('gbk.json', gbk), 'it looks like GBK/GB18030'],
    ['an empty file', write('empty.json', ''), 'The file is empty'],
    ['a file that is not there', path('gone.json'), 'There is no such file'],
    [
      'a version from later',
      writeSeed('version.json', '"schemaVersion": 2', '"schemaVersion": 7'),
      'schemaVersion: Schema version 7 is not known',
    ],
    [
      'a message of a server',
      write('message.json', '{"code": 401, "msg": "请先登录"}'),
      'in place of the data: “请先登录”',
    ],
    ['too many levels', write('deep.json', '['.repeat(100_000)), 'nested more than 32 levels'],
    ['too many bytes', write('large.json', new Uint8Array(largestFile + 1).fill(32)), 'more than the 20000000 allowed'],
  ])('%s', (_, file, text) => {
    const { code, out } = runCommand(['check', file]);
    expect(out).toContain(text);
    expect(out.startsWith(file)).toBe(true);
    expect(code).toBe(2);
  });

  test('a pipe of that name does not make it wait', () => {
    const pipe = path('pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(runCommand(['check', pipe])).toMatchObject({ code: 2 });
  });

  test('a file that may not be read, which the superuser may all the same', () => {
    const file = writeSeed('closed.json');
    chmodSync(file, 0o000);
    expect(runCommand(['check', file]).code).toBe(process.getuid?.() === 0 ? 0 : 2);
  });
});

describe('data with errors end with 1, and each error has its place and remedy', () => {
  test.each([
    [
      'a reference to nothing',
      ['"indicator": "neonatal-mortality"', '"indicator": "neonatal-mortalty"'],
      'There is no “neonatal-mortalty” in indicators',
    ],
    [
      'a text for a number',
      ['"value": 3', '"value": "3.0‰"'],
      'is the text “3.0‰”. Write 3.0; the words of the source may stand in quantity',
    ],
    ['a field written wrongly', ['"indicators": [', '"indicaters": ['], 'There is no field “indicaters”'],
  ])('%s', (name, [from, to], text) => {
    const file = writeSeed(`${name}.json`, from, to);
    const { code, out } = runCommand(['check', file]);
    expect(out).toContain(text);
    expect(out).toMatch(/:\d+:\d+ {2}error {2}/);
    expect(out.trimEnd().split('\n').pop()).toMatch(/: \d+ errors?/);
    expect(code).toBe(1);
  });

  test('in Chinese', () => {
    const file = writeSeed('chinese.json', '"value": 3', '"value": "暂无"');
    const { code, out } = runCommand(['check', file, '--lang', 'zh-Hans']);
    expect(out).toMatch(
      /\.json:\d+:\d+ {2}错误 {2}targets\[\d+\]\.value（[\w-]+）：这里应为数字，实际是文字 “暂无”。没有数值时请去掉这一项。/,
    );
    expect(code).toBe(1);
  });
});

test('warnings are shown and end with 0', () => {
  const file = writeSeed('warned.json', '"en": "', '"en": "\u200b');
  const { code, out } = runCommand(['check', file]);
  expect(out).toMatch(/:\d+:\d+ {2}warning {2}.*Character 1 cannot be seen \(U\+200B\)/);
  expect(out).toContain(': no errors, 1 warning\n');
  expect(code).toBe(0);
});

test('several files end with the worst of their codes, each checked', () => {
  const [sound, faulty] = [writeSeed('a.json'), writeSeed('b.json', '"value": 3', '"value": "x"')];
  const { code, out } = runCommand(['check', faulty, path('gone.json'), sound]);
  expect(code).toBe(2);
  for (const file of [`${sound}: no errors`, `${faulty}: 1 error`, `${path('gone.json')}: cannot be used`])
    expect(out).toContain(file);
  expect(runCommand(['check', faulty, sound]).code).toBe(1);
});

test('the same as JSON, for a program', () => {
  const faulty = writeSeed('json.json', '"value": 3', '"value": "x"');
  const { code, out } = runCommand(['check', '--json', faulty, path('gone.json')]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    files: [
      {
        file: faulty,
        outcome: 'faulty',
        errors: 1,
        warnings: 0,
        issues: [
          {
            code: 'number-as-text',
            severity: 'error',
            line: expect.any(Number) as number,
            place: expect.stringMatching(/^targets\[\d+\]\.value$/) as string,
          },
        ],
      },
      { file: path('gone.json'), outcome: 'unusable', issues: [{ code: 'file-missing' }] },
    ],
  });
});

describe('nothing from a file or a name reaches the terminal raw', () => {
  const hostile = '\u001b[31m\u009b2J\u0007\u202e\u2066\u200b';
  // oxlint-disable-next-line no-misleading-character-class
  const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
  const escaped = JSON.stringify(hostile).slice(1, -1);
  test.each([
    ['a value', ['"value": 3', `"value": "${escaped}"`]],
    ['a field', ['"value": 3', `"${escaped}": 3`]],
    ['an id', ['"indicator": "neonatal-mortality"', `"indicator": "${escaped}"`]],
    ['broken text', ['"value": 3', `"value": ${hostile}`]],
    ['a title', ['"title": {', `"title": { "${escaped}": "x",`]],
  ])('%s', (name, [from, to]) => {
    const file = writeSeed(`hostile ${name}.json`, from, to);
    for (const args of [
      ['check', file],
      ['check', '--json', file],
      ['publish', file, '--out', path('none')],
    ]) {
      const { code, out, err } = runCommand(args);
      expect(out).not.toMatch(raw);
      expect(err).not.toMatch(raw);
      expect(code).toBeGreaterThan(0);
    }
  });

  test('the name of a file, a folder or an option', () => {
    mkdirSync(path('x\u001b[31m'));
    for (const args of [
      ['check', path('x\u001b[31m')],
      ['check', `--${hostile.replace('\u0000', '')}`],
      [hostile],
      ['check', '--lang', hostile, 'x'],
    ]) {
      const { out, err } = runCommand(args);
      expect(`${out}${err}`).not.toMatch(raw);
    }
  });
});

test('the largest file is the one that core allows', () => {
  const check = (size: number) =>
    checkProgramme(new Uint8Array(size).fill(32), { file: 'x' }).issues.map(({ code }) => code);
  expect(check(largestFile)).toEqual(['empty-file']);
  expect(check(largestFile + 1)).toEqual(['too-large']);
});
