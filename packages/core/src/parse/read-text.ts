import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { limits } from './limits.ts';
import { otherKind } from './other-kind.ts';

/** The text of a file, or what is wrong with it. */
export type TextResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads bytes as text, strictly: a file in another encoding is named and refused, never half read, and a web page or
 * any other kind of file in place of the data is named for what it is.
 *
 * @example
 * readText(new Uint8Array([0xff])).ok // => false
 */
export function readText(bytes: Uint8Array): TextResult {
  if (bytes.length === 0) return refuse(makeIssue('empty-file', []));
  const other = otherKind(bytes);
  if (other) return refuse(other);
  if (bytes.length > limits.bytes) {
    return refuse(makeIssue('too-large', [], { limit: limits.bytes, length: bytes.length }));
  }
  const wide = wideEncoding(bytes);
  if (wide !== null) return refuse(makeIssue('wrong-encoding', [], { encoding: wide }));
  const text = decode(bytes, 'utf-8');
  if (text === null) {
    if (isCutShort(bytes)) return refuse(makeIssue('cut-short', []));
    const encoding = decode(bytes, 'gb18030') === null ? '' : 'GBK/GB18030';
    return refuse(makeIssue('wrong-encoding', [], { encoding }));
  }
  if (/^\s*$/.test(text)) return refuse(makeIssue('empty-file', []));
  return { ok: true, text };
}

function refuse(issue: Issue): TextResult {
  return { ok: false, issues: [issue] };
}

/** UTF-16 has a mark, or a zero beside the bracket that any JSON document begins with. */
function wideEncoding([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'UTF-16LE';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'UTF-16BE' : null;
}

/** Every browser and Node has it; core's own types hold neither DOM nor Node. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(input: Uint8Array, options?: { stream: boolean }): string };

/** Strict: one byte that does not fit, and there is no text. A byte order mark is not part of the text. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether only the last character is incomplete: a file that did not arrive whole, not one in another encoding. */
function isCutShort(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
