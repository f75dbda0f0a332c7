import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { limits } from './check-limits.ts';

/** Every browser and Node has it; core's own types hold neither DOM nor Node. */
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(input: Uint8Array): string };

const decodes = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const startsWithPage = /^\s*<(!doctype|html|head|body|script|\?xml)/i;

/**
 * Reads bytes as text, strictly: a file in another encoding is named and refused, never half read, and a web page that
 * was sent in place of the data is recognised.
 */
export const readText = (bytes: Uint8Array): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly issues: readonly Issue[] } => {
  const refuse = (issue: Issue) => ({ ok: false, issues: [issue] }) as const;
  if (bytes.length === 0) return refuse(makeIssue('empty-file', []));
  if (bytes.length > limits.bytes) return refuse(makeIssue('too-large', [], { limit: limits.bytes, length: bytes.length }));
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'UTF-16LE' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
  if (wide) return refuse(makeIssue('wrong-encoding', [], { encoding: wide }));
  const text = decodes(bytes, 'utf-8');
  if (text === null) return refuse(makeIssue('wrong-encoding', [], { encoding: decodes(bytes, 'gb18030') === null ? '?' : 'GBK/GB18030' }));
  if (text.trim() === '') return refuse(makeIssue('empty-file', []));
  if (startsWithPage.test(text)) return refuse(makeIssue('html-instead-of-json', []));
  return { ok: true, text };
};
