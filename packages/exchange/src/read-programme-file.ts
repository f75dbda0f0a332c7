import { makeIssue, parseProgramme, readText, type Issue, type ParseResult } from '@onemetre/core';
import { parse, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';
import { lineAndColumn } from './line-and-column.ts';
import { locateIssues } from './locate-issues.ts';

export interface ReadOptions {
  /** The name to put into issues: a path as the user gave it. */
  readonly file: string;
}

const strict = { disallowComments: true, allowTrailingComma: false } as const;

/** The first fault of a broken document; what follows is mostly its echo. */
const firstFault = (text: string): Issue => {
  const errors: ParseError[] = [];
  parse(text, errors, strict);
  const [error] = errors;
  if (!error) return makeIssue('not-json', []);
  return { ...makeIssue('not-json', [], { near: printParseErrorCode(error.error) }), ...lineAndColumn(text, error.offset) };
};

/** Keys that stand twice in one object: a parser would keep the last and drop the rest without a word. */
const duplicateKeys = (text: string): Issue[] => {
  const issues: Issue[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset) => {
      const seen = open[open.length - 1];
      if (seen?.has(key)) issues.push({ ...makeIssue('duplicate-key', [key], { key }), ...lineAndColumn(text, offset) });
      seen?.add(key);
    },
  });
  return issues;
};

/**
 * Reads the bytes of a programme file. Issues carry file, line and column; nothing is half read.
 *
 * @example
 * readProgrammeFile(new TextEncoder().encode('{"id": 1'), { file: 'plan.json' }).ok // => false
 */
export const readProgrammeFile = (bytes: Uint8Array, { file }: ReadOptions): ParseResult => {
  const read = readText(bytes);
  if (!read.ok) return { ok: false, issues: read.issues.map((issue) => ({ ...issue, file })) };
  const { text } = read;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, issues: [{ ...firstFault(text), file }] };
  }
  const parsed = parseProgramme(value);
  // A document that is too deep would exhaust the stack of any other reader as well.
  if (parsed.issues.some(({ code }) => code === 'too-deep' || code === 'too-many-nodes')) return { ...parsed, issues: parsed.issues.map((issue) => ({ ...issue, file })) };
  const repeated = duplicateKeys(text).map((issue) => ({ ...issue, file }));
  const issues = [...repeated, ...locateIssues(parsed.issues, text, file)];
  return parsed.ok && repeated.length === 0 ? { ok: true, programme: parsed.programme, issues } : { ok: false, issues };
};

