import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from './fixtures/run-command.ts';

const file = fileURLToPath(new URL('../../../seeds/demo-district/plan-2021-2025.json', import.meta.url));
const evaluate = (...more: string[]) => runCommand(['evaluate', file, '--as-of', '2024-12-31', ...more]);

describe('evaluate --method', () => {
  test('adds the method’s answer to each target as data, and to nothing else', () => {
    const { code, out, err } = evaluate('--method', 'open-sdg', '--json');
    expect([code, err]).toEqual([0, '']);
    const { answers: items } = JSON.parse(out) as { answers: Record<string, unknown>[] };
    const targets = items.filter(({ type }) => type === 'target');
    expect(targets.every(({ method }) => method !== undefined)).toBe(true);
    expect(items.filter(({ type, method }) => type !== 'target' && method !== undefined)).toEqual([]);
    const of = (id: string) => items.find((item) => item['id'] === id)?.['method'];
    expect(of('vaccination-hold')).toMatchObject({
      method: 'open-sdg',
      version: '2.4',
      status: 'deterioration',
      notEvaluable: null,
    });
    expect(of('child-council-set-up')).toEqual({
      method: 'open-sdg',
      version: '2.4',
      value: null,
      score: null,
      status: 'not_available',
      notEvaluable: 'no-single-number',
      notes: [],
    });
  });

  test('leaves the answers as they are', () => {
    const strip = (text: string): unknown[] =>
      (JSON.parse(text) as { answers: Record<string, unknown>[] }).answers.map((item) =>
        Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'method')),
      );
    expect(strip(evaluate('--method', 'eurostat', '--json').out)).toEqual(strip(evaluate('--json').out));
  });

  test('adds three columns for a reader, with the reason where there is no answer', () => {
    const lines = evaluate('--method', 'eurostat')
      .out.replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines[0]?.slice(4)).toEqual(['method value', 'method score', 'method status']);
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([7]));
    const cells = (id: string) => lines.find((line) => line[3] === id)?.slice(4);
    expect(cells('new-school-places-2025')).toEqual(['', '', 'it starts from zero, where no growth rate exists']);
    expect(cells('child-council-set-up')?.[2]).toBe('targets of this kind have no single number to compare');
    expect(evaluate('--method', 'eurostat', '--lang', 'zh-Hans').out).toContain('方法状态');
  });

  test('an unknown method ends with 2 and lists the known', () => {
    const { code, out, err } = evaluate('--method', 'x');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^There is no method x\. Methods: eurostat, open-sdg, /);
  });
});
