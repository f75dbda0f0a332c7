import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { limits } from './limits.ts';

const quote = 34;
const comma = 44;
const backslash = 92;

/** A limit that the text of a document passes, and where. */
export interface Excess {
  readonly issue: Issue;
  /** Counted in UTF-16 units from the start of the text. */
  readonly offset: number;
}

/**
 * Looks through the text of a JSON document, before anything is built from it, for nesting or numbers of values that
 * would exhaust a parser. One pass, whatever the text holds; it does not check that the text is JSON.
 *
 * @example
 * scanJson('[[1]]') // => null
 */
export function scanJson(text: string): Excess | null {
  let depth = 0;
  let nodes = 1;
  let quoted = false;
  // Whether nothing has come yet since a bracket opened: an empty list holds no value.
  let opened = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (quoted) {
      if (code === backslash) offset += 1;
      else if (code === quote) quoted = false;
      continue;
    }
    if (isSpace(code)) continue;
    if (code === comma || (opened && !isCloser(code))) nodes += 1;
    if (nodes > limits.nodes) return { issue: makeIssue('too-many-nodes', [], { limit: limits.nodes }), offset };
    opened = isOpener(code);
    if (opened) depth += 1;
    else if (isCloser(code)) depth -= 1;
    else quoted = code === quote;
    if (depth > limits.depth) return { issue: makeIssue('too-deep', [], { limit: limits.depth }), offset };
  }
  return null;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isCloser(code: number): boolean {
  return code === 93 || code === 125;
}

function isOpener(code: number): boolean {
  return code === 91 || code === 123;
}
