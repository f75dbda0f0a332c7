import { evaluateProgramme, parseProgramme, type Programme } from '@onemetre/core';
import { issueText } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { issueCodes } from '../../packages/core/src/issue/issue-codes.ts';
import { fieldDocument } from './field-scene.ts';

const codes = Object.keys(issueCodes);
/** What is only improbable: the codes from the first to the last of that part of the list. */
const plausibility = codes.slice(codes.indexOf('final-before-end'), codes.indexOf('start-unknown') + 1);
const document = fieldDocument('19-every-slip');
const parsed = parseProgramme(document);

test('a small invented file draws each warning of plausibility, and nothing else', () => {
  expect(parsed.ok).toBe(true);
  expect(new Set(parsed.issues.map(({ code }) => code))).toEqual(new Set(plausibility));
});

test.each(['zh-Hans', 'en'] as const)('each is a sentence with a remedy in %s', (locale) => {
  for (const issue of parsed.issues) expect(issueText(issue, locale)).toMatch(/[。.]$/);
});

test('no value is changed by a warning', () => {
  const { programme } = parsed as { readonly programme: Programme };
  expect(programme.observations).toEqual(document.observations);
  const { answers } = evaluateProgramme(programme, { asOf: '2025-06-30' });
  expect(answers.get('t-coded')?.because.numbers.observed).toBe(9999);
  expect(answers.get('t-fraction')?.because.numbers.observed).toBe(0.87);
});
