/** Reading and judging the programmes that ship with the project, against `JSON.parse` of the same file. */
import { readFileSync } from 'node:fs';
import { evaluateProgramme, parseProgramme, type Programme } from '@onemetre/core';
import { median } from '../measure/median.ts';
import { printTable } from '../measure/print-table.ts';
import { ratioText } from '../measure/ratio-text.ts';

const files = [
  'xiqing/programme.json',
  'national-children/outline-2021-2030.json',
  'national-children/outline-2011-2020.json',
  'demo-district/plan-2021-2025.json',
];
const repeats = 20;

const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  for (let i = 0; i < repeats; i += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
};

/** @param rounds how often the three are timed side by side */
export const checking = (rounds: number): void => {
  const rows = files.map((file) => {
    const text = readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8');
    const value = JSON.parse(text) as Programme;
    const asOf = value.asOf ?? '2025-12-31';
    const found = { parse: [] as number[], check: [] as number[], judge: [] as number[] };
    for (let round = 0; round < rounds + 1; round += 1) {
      const parse = cpu(() => JSON.parse(text));
      const check = cpu(() => parseProgramme(value));
      const judge = cpu(() => evaluateProgramme(value, { asOf }));
      // The first round warms up.
      if (round === 0) continue;
      found.parse.push(parse);
      found.check.push(check);
      found.judge.push(judge);
    }
    const against = (list: readonly number[]): string =>
      ratioText(list.map((ms, round) => ms / (found.parse[round] ?? Number.NaN)));
    return [file, median(found.parse).toFixed(2), against(found.check), against(found.judge)];
  });
  printTable(`Checking and judging, CPU; ${rounds} rounds of ${repeats}`, [
    ['programme', 'JSON.parse ms', 'parseProgramme ÷ JSON.parse', 'evaluateProgramme ÷ JSON.parse'],
    ...rows,
  ]);
};
