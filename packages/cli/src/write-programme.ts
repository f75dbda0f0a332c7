import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { jsonText } from './json-text.ts';
import { tableWords } from './table-words.ts';
import type { Words } from './words.ts';
import { writeOrRefuse } from './write-or-refuse.ts';

/** Writes the programme, and says so; nothing where the file has it already. */
export const writeProgramme = (programme: Programme, out: string, file: string, say: Words): string => {
  const words = tableWords(say.locale);
  const text = `${jsonText(programme)}\n`;
  if (existsSync(out) && readFileSync(out, 'utf8') === text) return words.unchanged(printable(out));
  const [written = out] = writeOrRefuse(dirname(out), new Map([[basename(out), text]]), file, say);
  return words.wrote(printable(written));
};
