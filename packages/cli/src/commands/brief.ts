import { basename, dirname } from 'node:path';
import type { Programme } from '@onemetre/core';
import { makeIssue, printable } from '@onemetre/core/issues';
import { dutyLedger, namesUnits, releaseBrief } from '@onemetre/exchange';
import { issueText } from '@onemetre/scenes';
import { Command } from 'commander';
import { complain } from '../complain.ts';
import { exitCodes } from '../exit-codes.ts';
import { releaseWords } from '../release-words.ts';
import { dateOf, Refusal, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

interface Options {
  readonly out?: string;
  readonly ledger?: string;
  readonly asOf?: string;
  readonly previous?: string;
}

/** What is told as a change came later, and to the same programme. */
const requireEarlier = (before: Programme, { id, asOf }: { id: string; asOf: string }, { locale }: Words): void => {
  const refuse = (...issue: Parameters<typeof makeIssue>): never => {
    throw new Refusal(issueText(makeIssue(...issue), locale));
  };
  if (before.id !== id) refuse('previous-other', [], { previous: before.id });
  if (before.asOf !== undefined && before.asOf > asOf) refuse('as-of-back', [], { before: before.asOf, after: asOf });
};

const brief = (file: string, { out, ledger, asOf, previous }: Options, say: Words): void => {
  const { briefNothing, ledgerInternal, wroteTables } = releaseWords(say.locale);
  if (out === undefined && ledger === undefined) return complain([briefNothing], exitCodes.unusable);
  const files = previous === undefined ? [file] : [file, previous];
  withProgrammes(files, [asOf], say, ([found, before]) => {
    if (!found) return [];
    const programme = { ...found, asOf: dateOf(found, asOf, say.noDate) };
    if (before) requireEarlier(before, programme, say);
    if (ledger !== undefined && !namesUnits(programme)) throw new Refusal(ledgerInternal);
    const documents = [
      ...(out === undefined ? [] : [[out, releaseBrief(programme, say.locale, before)] as const]),
      ...(ledger === undefined ? [] : [[ledger, dutyLedger(programme, say.locale)] as const]),
    ];
    return documents
      .flatMap(([name, bytes]) => writeOrRefuse(dirname(name), new Map([[basename(name), bytes]]), file, say))
      .map((path) => wroteTables(printable(path)));
  });
};

/** `onemetre brief FILE --out DOCUMENT --ledger WORKBOOK` */
export const briefCommand = (say: Words): Command => {
  const words = releaseWords(say.locale);
  return new Command('brief')
    .description(words.brief)
    .usage(`<file> --out <document> ${say.options}`)
    .argument('<file>', say.file)
    .option('--out <document>', words.briefOut)
    .option('--ledger <workbook>', words.ledger)
    .option('--previous <file>', words.briefPrevious)
    .option('--as-of <date>', say.asOf)
    .action((file: string, options: Options) => brief(file, options, say));
};
