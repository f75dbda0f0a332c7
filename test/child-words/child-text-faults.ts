import { readFileSync } from 'node:fs';
import type { Programme } from '@onemetre/core';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const characters = new Set(read('zh-hans.txt').replaceAll(/\s/g, ''));
const words = new Set(read('en.txt').split(/\s+/));

const limits = { characters: 28, words: 16, figures: 2 };

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[。！？]|[.!?](?=\s|$))\s*/).filter((part) => part !== '');

/** A date or an age is one thing to a reader, not a figure. */
const withoutNames = (sentence: string): string =>
  sentence
    .replaceAll(/(?:\d+到)?\d+(?:岁|个月的)|\baged \d+ to \d+/g, '')
    .replaceAll(/\d{4}年(?:\d{1,2}月)?(?:至\d{1,2}月)?(?:\d{1,2}日)?/g, '')
    .replaceAll(/\b(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d{2}\b/g, '');

const stems = (word: string): string[] => [
  word,
  word.replace(/(?:'|’)s$/, ''),
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
  word.replace(/(?:ed|ing|er|est)$/, ''),
  word.replace(/(?:ed|ing|er|est)$/, 'e'),
  word.replace(/(.)\1(?:ed|ing|er|est)$/, '$1'),
];

/** The characters or words of a programme's own units, places and groups: they come from the source. */
const wordsOf = ({ indicators, areas = [] }: Programme): string =>
  [
    ...indicators.map(({ unit }) => unit.label),
    ...indicators.flatMap(({ dimensions = [] }) =>
      dimensions.flatMap(({ categories }) => categories.map(({ title }) => title)),
    ),
    ...areas.map(({ title }) => title),
  ]
    .flatMap((text) => Object.values(text))
    .join(' ');

const uncommon = (sentence: string, locale: 'zh-Hans' | 'en', own: string): string[] => {
  if (locale === 'zh-Hans')
    return [...sentence].filter(
      (character) => /[\u4e00-\u9fff]/.test(character) && !characters.has(character) && !own.includes(character),
    );
  const known = own.toLowerCase().split(/[^a-z]+/);
  const said = sentence.toLowerCase().match(/[a-z]+(?:['’-][a-z]+)*/g) ?? [];
  return said.filter(
    (word) => !stems(word).some((stem) => words.has(stem) || known.includes(stem) || known.includes(`${stem}s`)),
  );
};

/** What makes a text too hard for a reader of 8 to 12 years, sentence by sentence; empty when nothing does. */
export const childTextFaults = (
  text: string,
  locale: 'zh-Hans' | 'en',
  { source }: { readonly source?: Programme } = {},
): string[] => {
  const own = source ? wordsOf(source) : '';
  const faults = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    for (const sign of sentence.match(/[%‰×/]/g) ?? []) faults.add(`a sign that is no whole thing: ${sign}`);
    for (const word of uncommon(sentence, locale, own)) faults.add(`not common: ${word}`);
    const figures = withoutNames(sentence).match(/\d[\d,.]*\d|\d/g)?.length ?? 0;
    if (figures > limits.figures) faults.add(`${figures} figures, at most ${limits.figures}`);
    const length =
      locale === 'en'
        ? sentence.trim().split(/\s+/).length
        : sentence.replaceAll(/[，。、：；？！“”（）\s]/g, '').length;
    const most = locale === 'en' ? limits.words : limits.characters;
    if (length > most) faults.add(`${length} ${locale === 'en' ? 'words' : 'characters'}, at most ${most}`);
  }
  return [...faults].sort();
};
