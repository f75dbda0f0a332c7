import { makeIssue } from '@onemetre/core/issues';
import { expect, test } from 'vitest';
import { issueText } from './issue-text.ts';
import { withMeanings } from './with-meanings.ts';

const duty = (value: string) =>
  makeIssue('not-in-list', ['responsibilities', 0, 'duty'], { value: `“${value}”`, list: 'lead, support, by-duty' });

test('each choice is named with its meaning, and a word for one proposes it', () => {
  expect(issueText(withMeanings(duty('牵头'), 'zh-Hans'), 'zh-Hans')).toBe(
    'responsibilities[0].duty：“牵头” 在这里写作 lead。请改正，或从中选一个：lead（牵头）、support（配合）、by-duty（按职责分工）。',
  );
  expect(issueText(withMeanings(duty('牵头'), 'en'), 'en')).toBe(
    'responsibilities[0].duty: “牵头” is written lead here. Write that, or choose from: lead (answers for it), support (helps), by-duty (each by its own duty).',
  );
});

test.each(['Lead', ' LEAD ', 'By duty', 'by_duty'])('%s is a choice in another spelling', (value) => {
  expect(withMeanings(duty(value), 'en').values['suggestion']).toBe(/lead/i.test(value) ? 'lead' : 'by-duty');
});

test.each(['', '负责', 'leading'])('%s proposes nothing', (value) => {
  expect(withMeanings(duty(value), 'en').values['suggestion']).toBeUndefined();
  expect(issueText(withMeanings(duty(value), 'zh-Hans'), 'zh-Hans')).toContain('不在可选范围内');
});

test('other issues stay as they are', () => {
  const issue = makeIssue('missing-field', ['targets', 0, 'kind'], { field: 'kind' });
  expect(withMeanings(issue, 'en')).toBe(issue);
});
