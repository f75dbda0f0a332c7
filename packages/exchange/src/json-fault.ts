import { makeIssue, type Issue } from '@onemetre/core';
import { printable } from '@onemetre/core/text';
import { parse, type ParseError } from 'jsonc-parser';
import { lineIndex } from './line-index.ts';

const shown = 20;

/** Where a text stops being JSON: the first fault, as what follows is mostly its echo. */
export const jsonFault = (text: string): Issue => {
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
};
