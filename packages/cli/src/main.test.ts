import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { evaluateProgramme, evaluationToJson, parseProgramme, type EvaluationJson, type Tally } from '@onemetre/core';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';
import { buildCommand } from './build-command.ts';
import { completionScript, completionShells } from './completion-script.ts';
import { words } from './words.ts';
import { localeFromEnvironment } from './locale-from-environment.ts';

const { writeSeed } = workFolder();

describe('help', () => {
  test.each([
    ['English', [], {}, /^Usage: onemetre <command> \[options\]/, 'Checks, evaluates and publishes programme files'],
    [
      'Chinese by its flag',
      ['--lang', 'zh-Hans'],
      {},
      /^用法： onemetre <命令> \[选项\]/,
      '检查、评估和发布方案数据文件',
    ],
    ['Chinese by the system', [], { LANG: 'zh_CN.UTF-8' }, /^用法： onemetre/, '通用选项'],
    ['English by its flag', ['--lang=en'], { LANG: 'zh_CN.UTF-8' }, /^Usage: onemetre/, 'Options:'],
  ])('in %s', (name, flag, environment, first, text) => {
    const args = name === 'Chinese by the system' ? ['check', '--help'] : ['--help'];
    const { code, out, err } = runCommand([...args, ...flag], environment);
    expect(out).toMatch(first);
    expect(out).toContain(text);
    expect([code, err]).toEqual([0, '']);
  });

  test.each([
    'new',
    'import',
    'template',
    'collect',
    'check',
    'evaluate',
    'publish',
    'attention',
    'history',
    'diff',
    'forecast',
    'evaluability',
    'method',
    'completion',
  ])('every word of %s is in the language asked for', (name) => {
    const { out } = runCommand([name, '--help', '--lang', 'zh-Hans']);
    const rest = out.replace(
      /--?[\w-]+|<[\w.]+>|onemetre|template|collect|import|to-date|in-month|\bunit\b|\barea\b|xlsx|docx|Word|check|evaluate|publish|attention|history|diff|forecast|evaluability|\bold\b|\bnew\b|month|quarter|half-year|year|release|method|JSON Lines|JSON|\bid\b|json|\bjs\b|zh-Hans|completion|\b(?:bash|zsh|fish|shell|bashrc|zh|en)\b|eurostat|jsonl|YYYY-MM-DD|\bfile\b|\bfolder\b|\bworkbook\b|\btag\b|SiteName/g,
      '',
    );
    expect(rest).not.toMatch(/[A-Za-z]{2,}/);
  });
});

test('help has calls that can be copied, in the language asked for', () => {
  const { code, out } = runCommand(['help', 'evaluate', '--lang', 'zh']);
  expect([code, out]).toEqual([0, runCommand(['evaluate', '--help', '--lang=zh-CN']).out]);
  expect(out).toContain('例子：\n  onemetre evaluate 方案.json --as-of 2024-12-31 --explain');
});

test.each(completionShells)('a script for %s offers commands and options', (shell) => {
  const { code, out } = runCommand(['completion', shell]);
  expect(code).toBe(0);
  expect(out).toContain('evaluability');
  expect(out).toMatch(/(?:--|-l )known-at/);
});

test('the shell is offered what may follow', () => {
  const ask = `COMP_WORDS=(onemetre import --ma); COMP_CWORD=2; _onemetre; echo "\${COMPREPLY[@]}"`;
  const script = completionScript('bash', buildCommand(words('en')));
  expect(spawnSync('bash', ['-c', `${script}${ask}`], { encoding: 'utf8' }).stdout).toBe('--mark --made-public\n');
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(runCommand(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('a call that cannot be understood ends with 2, one sentence, and the help to look at', () => {
  test.each([
    [['chekc'], 'There is no command chekc. Did you mean check?', '没有命令 chekc。是不是 check？', ''],
    [['check'], 'The argument file is missing.', '缺少参数 file。', ' check'],
    [['check', '--jsno', 'x'], 'There is no option --jsno. Did you mean --json?', null, ' check'],
    [
      ['check', 'x', '--lang', 'fr'],
      'The value of the option --lang <tag> is not valid. There are: zh, en.',
      null,
      ' check',
    ],
    [['table', 'x'], 'The option --out <folder> is missing.', '缺少选项 --out <folder>。', ' table'],
    [['publish', 'x', '--out'], 'The option --out <folder> needs a value.', null, ' publish'],
    [['evaluate', 'x', 'y'], 'There are too many arguments.', '参数太多。', ' evaluate'],
  ])('%j', (args, english, chinese, command) => {
    expect(runCommand(args)).toEqual({ code: 2, out: '', err: `${english} See onemetre${command} --help.\n` });
    if (chinese !== null)
      expect(runCommand(args, { LANG: 'zh_CN.UTF-8' }).err).toBe(`${chinese}请看 onemetre${command} --help。\n`);
  });

  test('is told as JSON to a program that asked for it', () => {
    const { code, out, err } = runCommand(['evaluate', '/nowhere/plan.json', '--json']);
    expect([code, err]).toEqual([2, '']);
    expect(JSON.parse(out)).toMatchObject({ error: { exitCode: 2, issues: [{ code: 'file-missing' }] } });
    expect(JSON.parse(runCommand(['evaluate', '--json']).out)).toMatchObject({
      error: { exitCode: 2, code: 'commander.missingArgument' },
    });
  });

  test('no command at all shows the help', () => {
    const { code, err } = runCommand([]);
    expect(code).toBe(2);
    expect(err).toContain('Usage: onemetre');
  });
});

test.each([
  [[], {}, 'en'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
  [[], { LANG: 'zh-TW' }, 'zh-Hans'],
  [[], { LANG: 'de_DE.UTF-8' }, 'en'],
  [[], { LC_ALL: 'en_GB', LANG: 'zh_CN' }, 'en'],
  [[], { LC_ALL: '', LANG: 'zh_CN' }, 'zh-Hans'],
  [['--lang', 'zh-Hans'], { LANG: 'en' }, 'zh-Hans'],
  [['check', '--lang=en'], { LANG: 'zh_CN' }, 'en'],
  [['--lang'], { LANG: 'zh_CN' }, 'zh-Hans'],
] as const)('%j in %j speaks %s', (args, environment, locale) => {
  expect(localeFromEnvironment(args, environment)).toBe(locale);
});

describe('evaluate', () => {
  const file = writeSeed('plan.json');

  test('gives the evaluation as JSON, whole, with the hash of the file', () => {
    const { code, out, err } = runCommand(['evaluate', file, '--as-of', '2024-12-31', '--json']);
    expect([code, err]).toEqual([0, '']);
    const bytes = readFileSync(file);
    const result = parseProgramme(JSON.parse(bytes.toString()));
    if (!result.ok) throw new Error('The seed is sound');
    const hash = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
    const whole = evaluationToJson(evaluateProgramme(result.programme, { asOf: '2024-12-31' }), result.programme, {
      file: { name: 'plan.json', hash },
    });
    expect(JSON.parse(out)).toEqual(whole);
  });

  test.each(['2023-06-30', '2024-12-31', '2026-06-30'])(
    'the tallies can be counted again from the JSON of %s',
    (date) => {
      const demo = fileURLToPath(new URL('../../../seeds/demo-district/plan-2021-2025.json', import.meta.url));
      const { out } = runCommand(['evaluate', demo, '--as-of', date, '--json']);
      const { answers, groups } = JSON.parse(out) as EvaluationJson;
      // As docs/method.md counts: not due or nothing to do is outside, and so is unfinished work before its date.
      const isOutside = ({ state, because: { dates } }: (typeof answers)[number]): boolean =>
        ['not-due', 'not-applicable', 'withdrawn'].includes(state) ||
        (['not-started', 'under-way', 'ongoing'].includes(state) && (dates.deadline ?? '') >= dates.asOf);
      const again = (of: typeof answers): Partial<Tally> => {
        const due = of.filter((item) => !isOutside(item));
        const count = (...states: string[]): number => due.filter(({ state }) => states.includes(state)).length;
        const states = [...new Set(of.map(({ state }) => state))];
        return {
          total: of.length,
          byState: Object.fromEntries(states.map((state) => [state, of.filter((item) => item.state === state).length])),
          due: due.length,
          known: due.length - count('no-data', 'awaiting-final', 'not-assessable', 'withheld', 'invalid'),
          good: count('achieved', 'holding', 'ahead', 'on-track'),
        };
      };
      const tallied = (axis: string) => answers.filter((item) => item.tallied && item.axis === axis);
      const whole = groups.find(({ type }) => type === 'programme');
      const targets = (striven: boolean) =>
        tallied('outcome').filter(({ course }) => (course?.target.strength === 'aspired') === striven);
      expect(whole?.outcome).toMatchObject(again(targets(false)));
      expect(whole?.aspired ?? { total: 0 }).toMatchObject(again(targets(true)));
      expect(whole?.delivery).toMatchObject(again(tallied('delivery')));
      const binding = tallied('outcome').filter(({ course }) => course?.target.strength === 'binding');
      expect(whole?.binding).toMatchObject(again(binding));
    },
  );

  test('names the place or the group that a target is for', () => {
    const demo = fileURLToPath(new URL('../../../seeds/demo-district/plan-2021-2025.json', import.meta.url));
    const lineIn = (lang: string) =>
      runCommand(['evaluate', demo, '--as-of', '2024-12-31', '--lang', lang])
        .out.split('\n')
        .find((line) => line.endsWith('\tfitness-share-west-2025'));
    // Once, where the plan's own words name it already.
    expect(lineIn('zh-Hans')?.split('西坞镇')).toHaveLength(2);
    expect(lineIn('en')).toMatch(/\bXiwu\b/);
  });

  test('is the same in any zone and language of the machine', () => {
    const args = ['evaluate', file, '--as-of', '2024-12-31', '--json'];
    expect(runCommand(args, { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8' }).out).toBe(
      runCommand(args, { TZ: 'America/Los_Angeles' }).out,
    );
  });

  test('gives one line for each item, and its reason when asked', () => {
    const plain = runCommand(['evaluate', file, '--as-of', '2024-12-31']).out.trimEnd().split('\n');
    const explained = runCommand(['evaluate', file, '--as-of', '2024-12-31', '--explain', '--lang', 'zh-Hans'])
      .out.trimEnd()
      .split('\n');
    expect(plain[0]).toBe('state\tflags\ttarget or item\tid');
    expect(explained).toHaveLength(plain.length * 2 - 1);
    expect(explained[2]).toMatch(/^\t.+。$/);
    expect(new Set(plain.map((line) => line.split('\t').length))).toEqual(new Set([4]));
  });

  test.each(['2025-02-30', 'today', '2025', ''])('%s is no date to judge as of', (date) => {
    expect(runCommand(['evaluate', file, '--as-of', date])).toEqual({
      code: 2,
      out: '',
      err: `A date is written YYYY-MM-DD: ${date}\n`,
    });
  });

  test('faults of the file are told as check tells them', () => {
    expect(
      runCommand(['evaluate', writeSeed('faulty.json', '"value": 3', '"value": "x"'), '--as-of', '2025-01-01']),
    ).toMatchObject({ code: 1, out: '' });
    expect(runCommand(['evaluate', '/nowhere/plan.json', '--as-of', '2025-01-01'])).toMatchObject({ code: 2, out: '' });
  });
});
