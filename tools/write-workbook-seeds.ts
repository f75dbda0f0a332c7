/** Turns the seeds that are kept as workbooks into programme files, `dist/seeds/<name>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readWorkbookSeed, workbookSeeds } from './workbook-seeds.ts';

const folder = new URL('../dist/seeds/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const seed of workbookSeeds)
  writeFileSync(new URL(`${seed.name}.json`, folder), `${JSON.stringify(readWorkbookSeed(seed), null, 2)}\n`);
