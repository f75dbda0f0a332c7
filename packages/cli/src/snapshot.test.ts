import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from './fixtures/run-command.ts';
import { workFolder } from './fixtures/work-folder.ts';

const { path, writeSeed } = workFolder();
const file = writeSeed('plan.json');
const inside = writeSeed('inside.json', '"release": "public"', '"release": "internal"');

test('a part, an indicator and the whole plan are HTML without style, class and script', () => {
  const part = runCommand(['snapshot', file, '--widget', 'overview']);
  expect(part).toMatchObject({ code: 0, err: '' });
  expect(part.out).toMatch(/^<div dir="ltr" lang="en">/);
  expect(part.out).not.toMatch(/<script|\s(?:class|style)=/);
  const whole = runCommand(['snapshot', file, '--print', '--out', path('print.html')]);
  expect(whole).toMatchObject({ code: 0 });
  const html = readFileSync(path('print.html'), 'utf8');
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain('@page');
  expect(html).not.toMatch(/<script|<link/);
});

test.each([
  ['a part that is none', ['--widget', 'nothing'], 'om-overview'],
  ['an indicator that is none', ['--item', 'nothing'], '--widget'],
  ['a page for printing of one part', ['--print', '--widget', 'overview'], 'whole plan'],
])('%s is refused', (_, options, said) => {
  const run = runCommand(['snapshot', file, ...options]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(said);
});

test.each([
  [
    'another programme',
    writeSeed('other.json', '"id": "national-children-2021"', '"id": "demo-other"'),
    'is of another programme',
  ],
  ['a later date', writeSeed('later.json', '"asOf": "2026-05-12"', '"asOf": "2031-01-31"'), '2031-01-31'],
])('a report does not tell changes since %s', (_, previous, said) => {
  const run = runCommand(['brief', inside, '--out', path('none.docx'), '--previous', previous]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(said);
  expect(existsSync(path('none.docx'))).toBe(false);
});

test('an internal file is not printed, and a ledger is made of such a file alone', () => {
  expect(runCommand(['snapshot', inside]).err).toContain('internal');
  const run = runCommand(['brief', file, '--ledger', path('ledger.xlsx')]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(existsSync(path('ledger.xlsx'))).toBe(false);
  expect(runCommand(['brief', inside, '--out', path('report.docx'), '--ledger', path('ledger.xlsx')]).code).toBe(0);
  expect(readFileSync(path('report.docx')).subarray(0, 2).toString()).toBe('PK');
});
