import { evaluateProgramme, flags, reasons, type Answer, type Flag, type Reason } from '@onemetre/core';
import { expect, test } from 'vitest';
import { makeCase } from '../../../../core/src/fixtures/make-programme.ts';
import { explain } from '../explain.ts';
import { flagWord } from '../flag-word.ts';
import { reasonText } from '../reason-text.ts';
import { childSentencesFor } from './child-sentences-for.ts';
import { untoldFlags, untoldReasons, type ToldFlag, type ToldReason } from './untold.ts';

const programme = makeCase({ target: { value: 90 }, values: { 2023: 80 } });
const judged = evaluateProgramme(programme, { asOf: '2024-06-30' }).answers.get('t') as Answer;
const locales = ['zh-Hans', 'en'] as const;

const withReason = (reason: Reason): Answer => ({
  ...judged,
  state: reason === 'no-observation' ? 'no-data' : 'not-assessable',
  flags: [],
  because: { ...judged.because, reason },
});
const withFlag = (flag: Flag): Answer => ({
  ...judged,
  state: 'on-track',
  flags: [flag],
  because: { ...judged.because, caveats: [] },
});

test.each(reasons)('a child is told of %s in words of its own, or it says why not', (reason) => {
  const why = (untoldReasons as Partial<Record<Reason, string>>)[reason];
  for (const locale of locales) {
    const said = explain(withReason(reason), programme, `${locale}-x-child`);
    if (why === undefined) expect(said).toContain(childSentencesFor(locale).reasons[reason as ToldReason]);
    else expect(Object.keys(childSentencesFor(locale).reasons)).not.toContain(reason);
    expect(said).not.toContain(reasonText(reason, locale));
  }
  expect(why).not.toBe('');
});

test.each(flags)('a child is told of %s in words of its own, or it says why not', (flag) => {
  const why = (untoldFlags as Partial<Record<Flag, string>>)[flag];
  for (const locale of locales) {
    const said = explain(withFlag(flag), programme, `${locale}-x-child`);
    const words = childSentencesFor(locale).flags;
    if (why === undefined) expect(said).toContain(words[flag as ToldFlag]);
    else expect(Object.keys(words)).not.toContain(flag);
    expect(said).not.toBe(flagWord(flag, locale));
  }
  expect(why).not.toBe('');
});
