import { skeletonOf, yearOf, type PlanFlags } from './blank-options.ts';
import { tableWords } from './table-words.ts';
import { Refusal } from './with-programme.ts';
import type { Words } from './words.ts';

/** Puts a question to a person; resolves with what was typed. */
export type Ask = (question: string) => Promise<string>;

/**
 * What the flags of a new plan leave open, asked one by one. An answer that cannot be read is told, and asked for again.
 *
 * @param tell says what was wrong with an answer
 */
export const askPlan = async (
  flags: Partial<PlanFlags>,
  ask: Ask,
  tell: (line: string) => void,
  say: Words,
): Promise<PlanFlags> => {
  const { asks, needed, yes, skeletons } = tableWords(say.locale);
  const until = async (question: string, check: (answer: string) => void): Promise<string> => {
    for (;;) {
      const answer = (await ask(`${question} `)).trim();
      try {
        check(answer);
        return answer;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        tell(error.message);
      }
    }
  };
  const isThere = (answer: string): void => {
    if (answer === '') throw new Refusal(needed);
  };
  const isYear = (answer: string): unknown => answer === '' || yearOf(answer, say);
  const names = Object.values(skeletons);
  /** A skeleton by its number in the list, or its name; the first where nothing is typed. */
  const named = (answer: string): string => (answer === '' ? names[0] : names[Number(answer) - 1]) ?? answer;
  const choice = `${asks.skeleton}: ${names.map((name, at) => `${at + 1} ${name}`).join('  ')}`;
  const title = flags.title ?? (await until(asks.title, isThere));
  const place = flags.place ?? (await until(asks.place, isThere));
  const issuer = flags.issuer ?? (await until(asks.issuer, isThere));
  const start = flags.start ?? (await until(asks.start, isYear));
  const end = flags.end ?? (await until(asks.end, isYear));
  const skeleton = flags.skeleton ?? named(await until(choice, (answer) => skeletonOf(named(answer), say)));
  const demonstration = flags.demonstration ?? yes.includes((await ask(`${asks.demonstration} `)).trim().toLowerCase());
  const years = { ...(start === '' ? {} : { start }), ...(end === '' ? {} : { end }) };
  return { title, place, issuer, ...years, skeleton, demonstration };
};
