import { printable } from '@onemetre/core/issues';
import { pageKit, publishProgramme } from '@onemetre/exchange';
import { examplePlan } from '@onemetre/widgets/testing';
import { Command } from 'commander';
import { complain } from '../complain.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { kitWords } from '../kit-words.ts';
import { kitScripts } from '../kit-scripts.ts';
import { pageKitFiles } from '../page-kit-files.ts';
import { staticForms } from '../static-form.ts';
import { Refusal } from '../with-programme.ts';
import { version } from '../version.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

const kitFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const published = await publishProgramme(examplePlan);
  if (!published.ok) throw new Error('the example cannot be published');
  const { programme } = published;
  const files = new Map([...kitScripts(), ...pageKitFiles()].sort(([a], [b]) => (a < b ? -1 : 1)));
  return pageKit({ version, files, programme, staticForm: staticForms(programme) });
};

/** `onemetre kit --out DIR` */
export const kitCommand = (say: Words): Command => {
  const words = kitWords[say.locale];
  return new Command('kit')
    .description(words.kit)
    .usage(`--out <folder> ${say.options}`)
    .requiredOption('--out <folder>', words.folder)
    .option('--json', say.json)
    .action(async ({ out, json }: { readonly out: string; readonly json?: boolean }) => {
      const write = async (): Promise<void> => {
        const files = writeOrRefuse(out, await kitFiles(), null, say);
        const told = json ? jsonText({ version, files }) : words.wrote(printable(out), files.length);
        process.stdout.write(`${told}\n`);
      };
      await write().catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        complain([error.message], exitCodes.unusable);
      });
    });
};
