import { expect, test } from 'vitest';
import { groupIssues } from './group-issues.ts';
import type { Issue } from './issue.ts';
import { makeIssue } from './make-issue.ts';

const text = (path: Issue['path'], values: Issue['values'] = {}) => makeIssue('number-as-text', path, values);

test('one mistake in twelve rows is one group with twelve places, in order, and none is lost', () => {
  const rows = Array.from({ length: 12 }, (_, i) => text(['observations', i, 'value'], { value: `“${i}万”` }));
  const other = makeIssue('missing-field', ['observations', 3, 'period'], { field: 'period' });
  const groups = groupIssues([...rows.slice(0, 4), other, ...rows.slice(4)]);
  expect(groups).toEqual([rows, [other]]);
});

test.each<[string, Issue, Issue]>([
  ['another field', text(['observations', 0, 'value']), text(['observations', 1, 'numerator'])],
  ['another list', text(['observations', 0, 'value']), text(['figures', 1, 'value'])],
  ['another code', text(['observations', 0, 'value']), makeIssue('wrong-type', ['observations', 1, 'value'])],
  [
    'another remedy',
    text(['observations', 0, 'value'], { hint: 'number' }),
    text(['observations', 1, 'value'], { hint: 'absence' }),
  ],
  ['names that would run together', makeIssue('unknown-field', ['a', 'b']), makeIssue('unknown-field', ['a1:b'])],
])('%s is another mistake', (_, one, two) => {
  expect(groupIssues([one, two])).toHaveLength(2);
});

test('rows within rows are rows', () => {
  const at = (row: number, revision: number) => text(['targets', row, 'revisions', revision, 'value']);
  expect(groupIssues([at(0, 0), at(0, 1), at(7, 0)])).toHaveLength(1);
});
