import { expect, test } from 'vitest';
import { buildCommand } from './build-command.ts';
import { runCommand } from './fixtures/run-command.ts';
import { words } from './words.ts';

const lost = '/nowhere/plan.json';

/** What a call of each command cannot do without, where no file is there. */
const needed: Readonly<Record<string, readonly string[]>> = {
  collect: ['--into', lost],
  diff: ['--from', '2024-01-01', '--to', '2025-01-01'],
  kit: ['--out', '/proc/nowhere'],
  publish: ['--out', '/nowhere/public'],
  site: ['--out', '/nowhere/site'],
  table: ['--out', '/nowhere/tables'],
  template: ['--out', '/nowhere/plan.xlsx'],
};

const asked = buildCommand(words('en')).commands.filter(({ options }) => options.some(({ long }) => long === '--json'));

test('most commands speak to programs', () => {
  expect(asked.length).toBeGreaterThan(12);
});

test.each(asked.map((command) => command.name()))('%s says as JSON that it cannot be carried out', (name) => {
  const files = name === 'kit' ? [] : name === 'method' ? ['eurostat', lost] : [lost];
  const { code, out } = runCommand([name, ...files, ...(needed[name] ?? []), '--json']);
  expect(code).not.toBe(0);
  const told = JSON.parse(out) as unknown;
  expect(JSON.stringify(told)).toMatch(/nowhere|title/);
});
