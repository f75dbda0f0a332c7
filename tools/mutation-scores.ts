/**
 * Tells for each folder of the judging how many small changes to its code made a test fail, from the report of the last
 * mutation run, and ends with 1 where a folder has fallen below its floor in `tools/mutation/floors.json`. A folder that
 * was not part of the run is not told.
 */
import { readFileSync } from 'node:fs';

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const floors = read('tools/mutation/floors.json') as Readonly<Record<string, number>>;
const { files } = read('reports/mutation.json') as Report;

const found = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];
const counts = new Map<string, { killed: number; all: number }>();
for (const [file, { mutants }] of Object.entries(files)) {
  const folder = file.replace('packages/core/src/', '').replace(/\/[^/]*$/, '');
  const count = counts.get(folder) ?? { killed: 0, all: 0 };
  count.killed += mutants.filter(({ status }) => found.includes(status)).length;
  count.all += mutants.filter(({ status }) => found.includes(status) || missed.includes(status)).length;
  counts.set(folder, count);
}

let fallen = false;
for (const [folder, { killed, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (all === 0) continue;
  const [score, floor] = [(100 * killed) / all, floors[folder]];
  const below = floor === undefined || score < floor;
  fallen ||= below;
  const told = floor === undefined ? 'has no floor' : `floor ${floor}${below ? ', FALLEN BELOW' : ''}`;
  process.stdout.write(
    `${folder.padEnd(14)}${String(all).padStart(6)} changes ${score.toFixed(1).padStart(6)} %  ${told}\n`,
  );
}
if (fallen)
  process.stderr.write(
    'A change to this code would go unnoticed more often than before: see tools/mutation/README.md\n',
  );
process.exit(fallen ? 1 : 0);
