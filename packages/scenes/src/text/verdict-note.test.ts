import { evaluateProgramme, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { makeCase } from '../../../core/src/fixtures/make-programme.ts';
import { verdictNote } from './verdict-note.ts';

const documents: Programme['documents'] = [
  { id: 'd', title: { 'zh-Hans': '《监测办法》', en: 'Monitoring rules' }, kind: 'policy', availability: 'read' },
];
const adoptedBy = { body: { 'zh-Hans': '区妇儿工委', en: 'the district committee' }, document: 'd' };

const note = (rules: Programme['rules'], locale: 'zh-Hans' | 'en', asked = {}) => {
  const programme = makeCase({ programme: { documents, ...(rules ? { rules } : {}) } });
  return verdictNote(programme, evaluateProgramme(programme, { asOf: '2024-06-30', rules: asked }).rules, locale);
};

test('a programme that adopts nothing is judged by the general rules, and says so', () => {
  expect(note(undefined, 'zh-Hans')).toEqual(['按一米通用规则测算，非考核口径。']);
  expect(note({}, 'en')).toEqual(['Judged by One Metre’s general rules, not by an official assessment.']);
});

test('rules that a body adopted are its own, and each that differs is named', () => {
  expect(note({ adoptedBy, atRiskRatio: 0.7 }, 'zh-Hans')).toEqual([
    '按区妇儿工委采用的规则测算（《监测办法》）。',
    '另行设定：滞后的进度比为0.7，通用规则为0.6。',
  ]);
  expect(note({ adoptedBy }, 'en')).toEqual([
    'Judged by the rules that the district committee adopted (Monitoring rules).',
  ]);
});

test('other cut-offs than those that were adopted are nobody’s', () => {
  expect(note({ adoptedBy, atRiskRatio: 0.7 }, 'zh-Hans', { atRiskRatio: 0.5 })[0]).toBe(
    '按一米通用规则测算，非考核口径。',
  );
  expect(note({ atRiskRatio: 0.7 }, 'zh-Hans')).toHaveLength(2);
});
