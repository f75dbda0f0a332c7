import type { Text } from '../generated/types.ts';

/**
 * How alike two titles are, in the language in which they are most alike: twice the pairs of neighbouring characters
 * they share, by all the pairs they have, without spaces and punctuation.
 *
 * @returns 0 to 1; 0 where they share no language
 * @see Dice, L. R. (1945), Ecology 26, 297–302
 *
 * @example
 * titleSimilarity({ en: 'night' }, { en: 'nacht' }) // => 0.25
 * @example
 * titleSimilarity({ en: 'aaaa' }, { en: 'aa' }) // => 0.5
 */
export function titleSimilarity(a: Text | undefined, b: Text | undefined): number {
  return Object.entries(a ?? {}).reduce((best, [tag, title]) => {
    const other = Object.entries(b ?? {}).find(([language]) => language === tag)?.[1];
    return tag.includes('-x-') || other === undefined ? best : Math.max(best, alike(bare(title), bare(other)));
  }, 0);
}

function alike(a: string, b: string): number {
  const [left, right] = [pairsOf(a), [...pairsOf(b)]];
  const total = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    shared += 1;
    right.splice(at, 1);
  }
  return (2 * shared) / total;
}

function pairsOf(title: string): readonly string[] {
  return title.length < 2 ? [title] : [...Array(title.length - 1).keys()].map((i) => title.slice(i, i + 2));
}

function bare(title: string): string {
  return title.toLowerCase().replace(/[\s\p{P}]/gu, '');
}
