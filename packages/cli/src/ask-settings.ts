import { basename, dirname } from 'node:path';
import { printable } from '@onemetre/core/issues';
import { monthlySettingsWorkbook } from '@onemetre/exchange';
import type { MonthlyImport } from './monthly-import.ts';
import { tableWords } from './table-words.ts';
import type { Words } from './words.ts';
import { writeOrRefuse } from './write-or-refuse.ts';

/** Writes what is to be answered into the settings file, beside what it has, and says so. */
export const askSettings = (
  { settings, of }: NonNullable<MonthlyImport['asked']>,
  out: string,
  file: string,
  say: Words,
): string => {
  const bytes = monthlySettingsWorkbook(settings, of, say.locale);
  const [written = out] = writeOrRefuse(dirname(out), new Map([[basename(out), bytes]]), file, say);
  const { heads, names, counts } = settings.open;
  return tableWords(say.locale).asked(heads.length + names.length + (counts ? 1 : 0), printable(written));
};
