import { spawnSync } from 'node:child_process';
import { caseProblemCodes, publishedMethods } from '@onemetre/core/methods';
import { describe, expect, test } from 'vitest';
import { environmentOf, runCommand, startCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';
import { methodWords } from './method-words.ts';

const { write, folder } = workFolder();

/** Runs the command with text on its standard input. */
const feed = (args: readonly string[], input: string, environment = {}) => {
  const [program, ...first] = startCommand;
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], {
    input,
    encoding: 'utf8',
    env: environmentOf(environment),
  });
  return { code: status, out: stdout, err: stderr };
};

const eurostatCase = {
  id: 'a',
  series: [
    { year: 2015, value: 3.5 },
    { year: 2024, value: 2.8 },
  ],
  target: { year: 2030, value: 1.75 },
  direction: 'down',
  options: {},
};

describe('cases in, answers out', () => {
  test('one line a case, in order, with the documented fields first', () => {
    const lines = [eurostatCase, { ...eurostatCase, id: 'b', series: [] }].map((each) => JSON.stringify(each));
    const { code, out, err } = feed(['method', 'eurostat'], `${lines.join('\n')}\n`);
    expect([code, err]).toEqual([0, '']);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(first ?? {}).slice(0, 8)).toEqual([
      'id',
      'method',
      'version',
      'value',
      'score',
      'status',
      'notEvaluable',
      'notes',
    ]);
    // EUSTAT-DES/data, indicator 3-6-1.
    expect(first).toMatchObject({
      id: 'a',
      method: 'eurostat',
      version: '2',
      value: expect.closeTo(0.5422887024672756, 11) as number,
      score: expect.closeTo(-0.2404637397196847, 9) as number,
      notEvaluable: null,
    });
    expect(second).toMatchObject({
      id: 'b',
      value: null,
      score: null,
      status: 'not-available',
      notEvaluable: 'no-data',
    });
  });

  test('from a file as from the standard input, with or without a mark, with either line end', () => {
    const text = `${JSON.stringify(eurostatCase)}\r\n\r\n${JSON.stringify(eurostatCase)}`;
    const { out } = feed(['method', 'eurostat', '-'], text);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(runCommand(['method', 'eurostat', write('cases.jsonl', `\uFEFF${text}`)])).toEqual({
      code: 0,
      out,
      err: '',
    });
  });

  test.each(publishedMethods.map(({ id }) => id))('%s answers', (id) => {
    const { code, out } = feed(['method', id], '{"id":1,"series":[{"year":2020,"value":1}]}\n');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 1, method: id });
  });

  test('lines that cannot be read are reported by number, and the others answered', () => {
    const text = [
      '{"id":"x"',
      JSON.stringify(eurostatCase),
      '{"series":[{"year":2020,"value":"1"},{"value":2}]}',
      '[]',
    ].join('\n');
    const { code, out, err } = feed(['method', 'eurostat'], text);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toBe(
      [
        '-, line 1: this line is not JSON',
        '-, line 3: series[0].value: a number is needed here, without quotes; null where there is none',
        '-, line 3: series[1]: a year or a date is missing',
        '-, line 4: an object is needed here, in braces\n',
      ].join('\n'),
    );
    expect(feed(['method', 'eurostat'], '{', { LANG: 'zh_CN.UTF-8' }).err).toBe('- 第 1 行：这一行不是 JSON\n');
  });

  test('what could repaint a terminal is escaped', () => {
    const { out } = feed(['method', 'eurostat'], '{"id":"\\u202e\\u001b[2J"}\n');
    expect(out).toContain('"\\u202e\\u001b[2J"');
  });

  test('a large input is answered as it comes', () => {
    const many = write('large.jsonl', `${JSON.stringify(eurostatCase)}\n`.repeat(20_000));
    const command = [...startCommand, 'method', 'open-sdg', many].map((part) => `'${part}'`).join(' ');
    const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | wc -l`], {
      encoding: 'utf8',
      env: environmentOf(),
    });
    expect([stdout.trim(), stderr]).toEqual(['20000', '']);
  });

  test('a reader that has seen enough ends it without an error', () => {
    const many = write('many.jsonl', `${JSON.stringify(eurostatCase)}\n`.repeat(20_000));
    const command = [...startCommand, 'method', 'eurostat', many].map((part) => `'${part}'`).join(' ');
    const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | head -n 1`], {
      encoding: 'utf8',
      env: environmentOf(),
    });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });
});

describe('the list', () => {
  test('has version, source, options and status words of every method, as data and for readers', () => {
    const { code, out } = runCommand(['method', '--list', '--json']);
    const { methods } = JSON.parse(out) as { methods: Record<string, unknown>[] };
    expect(code).toBe(0);
    expect(methods.map(({ id }) => id)).toEqual(publishedMethods.map(({ id }) => id));
    expect(Object.keys(methods[0] ?? {})).toEqual(['id', 'version', 'title', 'citation', 'defaults', 'statuses']);
    expect(runCommand(['method', '--list']).out).toContain('open-sdg\t2.4\tOpen SDG progress measure');
    expect(runCommand(['method', '--list', '--lang', 'zh-Hans']).out).toContain('\t状态用语\ttarget_achieved、');
  });
});

describe('a wrong call ends with 2', () => {
  test.each([
    [['method', 'eurosta'], /^There is no method eurosta\. Methods: eurostat, open-sdg, /],
    [['method'], /^The method is missing\. Methods: eurostat, /],
    [['method', 'eurostat', '/nowhere/cases.jsonl'], /^Cannot read \/nowhere\/cases\.jsonl: ENOENT\n$/],
    [['method', 'eurostat', folder], /EISDIR\n$/],
    [['method', 'eurostat', 'a', 'b'], /^There are too many arguments\./],
  ])('%j', (args, message) => {
    const { code, out, err } = runCommand(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('in Chinese too', () => {
    expect(runCommand(['method', 'x', '--lang', 'zh-Hans']).err).toMatch(/^没有方法 x。可用的方法：eurostat、/);
  });
});

test.each(['zh-Hans', 'en'] as const)('every problem has its sentence in %s', (locale) => {
  const { problems } = methodWords(locale);
  expect(caseProblemCodes.filter((code) => (problems[code] ?? '') === '')).toEqual([]);
});
