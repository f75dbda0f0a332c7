import { basename, dirname } from 'node:path';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { kitFragments, printPage } from '@onemetre/exchange';
import { readers, type Reader } from '@onemetre/scenes/views';
import { snapshotTags } from '@onemetre/widgets/snapshot';
import { Command } from 'commander';
import { oneOf } from '../one-of.ts';
import { releaseWords } from '../release-words.ts';
import { staticForms } from '../static-form.ts';
import { dateOf, Refusal, withProgrammes } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

interface Options {
  readonly widget?: string;
  readonly item?: string;
  readonly print?: boolean;
  readonly reader?: Reader;
  readonly asOf?: string;
  readonly out?: string;
}

/** The widget that the call means: by its tag, with or without `om-`; else the card of an indicator. */
const tagOf = ({ widget, item }: Options, { indicators }: Programme, say: Words): string | undefined => {
  const { noWidget, noCard } = releaseWords(say.locale);
  if (widget === undefined) {
    if (item === undefined || indicators.some(({ id }) => id === item)) return item && 'om-indicator';
    throw new Refusal(noCard(item));
  }
  const tag = snapshotTags.find((known) => known === widget || known === `om-${widget}`);
  if (tag === undefined) throw new Refusal(noWidget(widget, snapshotTags.join(', ')));
  return tag;
};

const htmlOf = (programme: Programme, options: Options, say: Words): string => {
  const { item, reader, print } = options;
  const { snapshotInternal, nothingShown, wholeOrPart } = releaseWords(say.locale);
  if (programme.release !== 'public') throw new Refusal(snapshotInternal);
  const tag = tagOf(options, programme, say);
  if (print && tag !== undefined) throw new Refusal(wholeOrPart);
  const form = staticForms(programme, { item, reader });
  if (tag !== undefined) {
    const html = form(tag, say.locale);
    if (html === '') throw new Refusal(nothingShown);
    return `${html}\n`;
  }
  const fragments = kitFragments(form, say.locale);
  if (print) return printPage({ programme, locale: say.locale, fragments });
  return fragments.map(({ part, html }) => `<h2>${part.title[say.locale]}</h2>\n${html}\n`).join('');
};

const snapshot = (file: string, options: Options, say: Words): void => {
  const { out, asOf } = options;
  withProgrammes([file], [asOf], say, ([found]) => {
    if (!found) return [];
    const html = htmlOf({ ...found, asOf: dateOf(found, asOf, say.noDate) }, options, say);
    if (out === undefined) return [html.trimEnd()];
    const written = writeOrRefuse(dirname(out), new Map([[basename(out), html]]), file, say);
    return written.map((path) => releaseWords(say.locale).wroteTables(printable(path)));
  });
};

/** `onemetre snapshot FILE` */
export const snapshotCommand = (say: Words): Command => {
  const words = releaseWords(say.locale);
  return new Command('snapshot')
    .description(words.snapshot)
    .usage(`<file> ${say.options}`)
    .argument('<file>', words.releaseFile)
    .option('--widget <name>', words.widget)
    .option('--item <id>', words.item)
    .option('--print', words.print)
    .option('--reader <reader>', words.reader, oneOf(readers))
    .option('--as-of <date>', say.asOf)
    .option('--out <page>', words.page)
    .action((file: string, options: Options) => snapshot(file, options, say));
};
