import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { printable } from '@onemetre/core/text';
import { programmeToWorkbook } from '@onemetre/exchange';
import { Command } from 'commander';
import { jsonText } from '../json-text.ts';
import { tableWords } from '../table-words.ts';
import { Refusal, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

/** `onemetre template FILE --out WORKBOOK` */
export const templateCommand = (say: Words): Command => {
  const words = tableWords(say.locale);
  return new Command('template')
    .description(words.template)
    .usage(`<file> --out <workbook> ${say.options}`)
    .argument('<file>', say.file)
    .requiredOption('--out <workbook>', words.outWorkbook)
    .option('--json', say.json)
    .addHelpText('after', `\n${words.examples}\n${words.templateExamples.map((line) => `  ${line}`).join('\n')}`)
    .action((file: string, { out, json }: { out: string; json?: boolean }) => {
      withProgrammes([file], [], say, ([programme]) => {
        if (!programme) return [];
        if (existsSync(out)) throw new Refusal(words.exists(printable(out)));
        const bytes = programmeToWorkbook(programme, { locale: say.locale });
        const written = writeOrRefuse(dirname(out), new Map([[basename(out), bytes]]), file, say);
        return json ? [jsonText({ files: written })] : written.map((path) => words.wrote(printable(path)));
      });
    });
};
