import { parseProgramme, type ParseResult } from '@onemetre/core';
import { printable, makeIssue, readJson, readText, type Issue } from '@onemetre/core/issues';
import { locateIssues } from './locate-issues.ts';
import { proposeReadings } from './readings/propose-readings.ts';
import { parse, type ParseError, visit } from 'jsonc-parser';
import { lineIndex } from './line-index.ts';

export interface ReadOptions {
  /** The name to put into issues: a path as the user gave it. */
  readonly file: string;
}

/**
 * Reads the bytes of a programme file. Issues carry file, line and column, and what was probably
 * meant where something stands in another form, such as 12000 for 1.2万; nothing is half read.
 *
 * @example
 * readProgrammeFile(new TextEncoder().encode('{"id": 1'), { file: 'plan.json' }).ok // => false
 */
export function readProgrammeFile(bytes: Uint8Array, { file }: ReadOptions): ParseResult {
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
}

function inFile(issues: readonly Issue[], file: string): Issue[] {
  return issues.map((issue) => ({ ...issue, file }));
}

const shown = 20;

/** Where a text stops being JSON: the first fault, as what follows is mostly its echo. */
function jsonFault(text: string): Issue {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (!error) return makeIssue('not-json', []);
  const rest = text.slice(error.offset);
  const place = lineIndex(text)(error.offset);
  if (rest.trim() === '') return { ...makeIssue('not-json', [], { end: 'yes' }), ...place };
  const [line = ''] = rest.split(/[\r\n]/, 1);
  const near = [...printable(line.slice(0, shown * 2))].slice(0, shown).join('');
  return { ...makeIssue('not-json', [], { near: `“${near}”` }), ...place };
}

const most = 200;

/** Fields that stand twice in one object: a parser would keep the last and drop the rest without a word. */
function duplicateKeys(text: string): Issue[] {
  const issues: Issue[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line, column, path) => {
      const seen = open[open.length - 1];
      if (seen?.has(key) && issues.length < most) {
        const name = [...printable(key)].slice(0, 60).join('');
        issues.push({
          ...makeIssue('duplicate-key', [...path(), key], { key: name }),
          line: line + 1,
          column: column + 1,
        });
      }
      seen?.add(key);
    },
  });
  return issues;
}
