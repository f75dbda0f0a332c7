import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { areaProgrammes, programmeToWorkbook, returnNames, unitProgrammes } from '@onemetre/exchange';
import { Command } from 'commander';
import { collectWords } from '../collect-words.ts';
import { jsonText } from '../json-text.ts';
import { oneOf } from '../one-of.ts';
import { tableWords } from '../table-words.ts';
import { Refusal, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

/** A workbook for each unit or area, by the name of its file. */
const ownBooks = (programme: Programme, by: 'unit' | 'area'): Map<string, Programme> => {
  const { languages, parties, areas = [] } = programme;
  const [own, titled] = by === 'unit' ? [unitProgrammes(programme), parties] : [areaProgrammes(programme), areas];
  const names = returnNames(languages, titled, own.keys());
  return new Map([...own].map(([id, one]) => [names.get(id) as string, one]));
};

interface Options {
  readonly out: string;
  readonly by?: 'unit' | 'area';
  readonly locked?: boolean;
  readonly json?: boolean;
}

/** `onemetre template FILE --out WORKBOOK` */
export const templateCommand = (say: Words): Command => {
  const words = tableWords(say.locale);
  return new Command('template')
    .description(words.template)
    .usage(`<file> --out <workbook> ${say.options}`)
    .argument('<file>', say.file)
    .requiredOption('--out <workbook>', words.outWorkbook)
    .option('--locked', words.locked)
    .option('--by <what>', collectWords(say.locale).by, oneOf(['unit', 'area']))
    .option('--json', say.json)
    .action((file: string, { out, by, json, locked = by === 'area' }: Options) => {
      withProgrammes([file], [], say, ([programme]) => {
        if (!programme) return [];
        if (existsSync(out)) throw new Refusal(words.exists(printable(out)));
        const books = by === undefined ? new Map([[basename(out), programme]]) : ownBooks(programme, by);
        if (books.size === 0) throw new Refusal(collectWords(say.locale).nobody);
        const files = new Map(
          [...books].map(([name, one]) => [name, programmeToWorkbook(one, { locale: say.locale, locked })]),
        );
        const written = writeOrRefuse(by === undefined ? dirname(out) : out, files, file, say);
        return json ? [jsonText({ files: written })] : written.map((path) => words.wrote(printable(path)));
      });
    });
};
