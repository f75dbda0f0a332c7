import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { programmeToWorkbook, unitProgrammes } from '@onemetre/exchange';
import { Command } from 'commander';
import { collectWords } from '../collect-words.ts';
import { jsonText } from '../json-text.ts';
import { oneOf } from '../one-of.ts';
import { tableWords } from '../table-words.ts';
import { Refusal, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

/** A workbook for each unit, named after it: that is how `collect` knows whose it is. */
const unitBooks = (programme: Programme): Map<string, Programme> => {
  const language = programme.languages[0] ?? 'zh-Hans';
  return new Map(
    [...unitProgrammes(programme)].map(([party, own]) => {
      const title = programme.parties.find(({ id }) => id === party)?.title[language] ?? party;
      return [`${title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')}.xlsx`, own];
    }),
  );
};

/** `onemetre template FILE --out WORKBOOK` */
export const templateCommand = (say: Words): Command => {
  const words = tableWords(say.locale);
  return new Command('template')
    .description(words.template)
    .usage(`<file> --out <workbook> ${say.options}`)
    .argument('<file>', say.file)
    .requiredOption('--out <workbook>', words.outWorkbook)
    .option('--by <what>', collectWords(say.locale).by, oneOf(['unit']))
    .option('--json', say.json)
    .action((file: string, { out, by, json }: { out: string; by?: 'unit'; json?: boolean }) => {
      withProgrammes([file], [], say, ([programme]) => {
        if (!programme) return [];
        if (existsSync(out)) throw new Refusal(words.exists(printable(out)));
        const books = by === undefined ? new Map([[basename(out), programme]]) : unitBooks(programme);
        const files = new Map(
          [...books].map(([name, one]) => [name, programmeToWorkbook(one, { locale: say.locale })]),
        );
        const written = writeOrRefuse(by === undefined ? dirname(out) : out, files, file, say);
        return json ? [jsonText({ files: written })] : written.map((path) => words.wrote(printable(path)));
      });
    });
};
