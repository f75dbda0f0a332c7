import { parseProgramme, readJson, readText, type Issue, type ParseResult } from '@onemetre/core';
import { duplicateKeys } from './duplicate-keys.ts';
import { jsonFault } from './json-fault.ts';
import { locateIssues } from './locate-issues.ts';
import { proposeReadings } from './readings/propose-readings.ts';

export interface ReadOptions {
  /** The name to put into issues: a path as the user gave it. */
  readonly file: string;
}

const inFile = (issues: readonly Issue[], file: string): Issue[] => issues.map((issue) => ({ ...issue, file }));

/**
 * Reads the bytes of a programme file. Issues carry file, line and column, and what was probably
 * meant where something stands in another form, such as 12000 for 1.2万; nothing is half read.
 *
 * @example
 * readProgrammeFile(new TextEncoder().encode('{"id": 1'), { file: 'plan.json' }).ok // => false
 */
export const readProgrammeFile = (bytes: Uint8Array, { file }: ReadOptions): ParseResult => {
  const read = readText(bytes);
  if (!read.ok) return { ok: false, issues: inFile(read.issues, file) };
  const { text } = read;
  const json = readJson(bytes);
  if (!json.ok) {
    const isBroken = json.issues.some(({ code }) => code === 'not-json');
    return { ok: false, issues: inFile(isBroken ? [jsonFault(text)] : json.issues, file) };
  }
  const parsed = parseProgramme(json.value);
  const repeated = duplicateKeys(text);
  const issues = locateIssues([...repeated, ...proposeReadings(json.value, parsed.issues)], text, file);
  return parsed.ok && repeated.length === 0 ? { ok: true, programme: parsed.programme, issues } : { ok: false, issues };
};
