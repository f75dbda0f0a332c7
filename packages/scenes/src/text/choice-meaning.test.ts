import { programmeShape } from '../../../core/src/generated/programme-shape.ts';
import { describe, expect, test } from 'vitest';
import { choiceMeaning } from './choice-meaning.ts';
import { choiceWords } from '../generated/locales/choice-words.ts';
import { locales } from './locale.ts';

interface Choice {
  readonly path: readonly string[];
  readonly choice: string;
}

/** Every choice of the model, at every place where it may stand; a version number is none. */
const choicesIn = (shape: typeof programmeShape, path: readonly string[] = []): Choice[] => {
  if (shape.is === 'object')
    return [...shape.fields].flatMap(([name, field]) => choicesIn(field.shape, [...path, name]));
  if (shape.is === 'array' || shape.is === 'record' || shape.is === 'nullable') return choicesIn(shape.of, path);
  if (shape.is !== 'enum') return [];
  return shape.of.filter((choice) => typeof choice === 'string').map((choice) => ({ path, choice }));
};
const choices = choicesIn(programmeShape);

describe.each(locales)('in %s', (locale) => {
  test('every choice of the model has words', () => {
    expect(choices.length).toBeGreaterThan(150);
    expect(choices.filter(({ path, choice }) => choiceMeaning(choice, path, locale) === null)).toEqual([]);
  });

  test('and no word is for a choice that the model does not have', () => {
    const known = new Set(
      choices.flatMap(({ path, choice }) => [
        `${path[path.length - 1]}: ${choice}`,
        `${path.slice(-2).join('.')}: ${choice}`,
      ]),
    );
    const worded = Object.entries(choiceWords[locale].meanings).flatMap(([field, meanings]) =>
      Object.keys(meanings).map((choice) => `${field}: ${choice}`),
    );
    expect(worded.filter((one) => !known.has(one))).toEqual([]);
  });
});

test('a field of one list may mean something of its own', () => {
  expect(choiceMeaning('coverage', ['notes', 'kind'], 'zh-Hans')).toBe('范围');
  expect(choiceMeaning('coverage', ['targets', 'kind'], 'zh-Hans')).toBe('应覆盖的都覆盖');
  expect(choiceMeaning('constructor', ['targets', 'kind'], 'en')).toBe(null);
  expect(choiceMeaning('lead', ['toString'], 'en')).toBe(null);
});
