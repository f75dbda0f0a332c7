import { makeIssue, type Issue } from '@onemetre/core';
import { printable } from '@onemetre/core/text';
import { visit } from 'jsonc-parser';

const most = 200;

/** Fields that stand twice in one object: a parser would keep the last and drop the rest without a word. */
export const duplicateKeys = (text: string): Issue[] => {
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
};
