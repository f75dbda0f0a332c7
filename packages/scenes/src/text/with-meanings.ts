import type { Issue } from '@onemetre/core/issues';
import { choiceMeaning } from './choice-meaning.ts';
import { choiceWords } from '../generated/locales/choice-words.ts';
import { type Locale, locales } from './locale.ts';

/**
 * An issue whose values name each choice with its meaning in the reader's language, and the choice that a word such as
 * 牵头 stands for. `issueText` makes the longer sentence of it; a page, which shows files that were checked, does without.
 *
 * @example
 * withMeanings({ code: 'not-in-list', severity: 'error', path: ['duty'], values: { value: '“牵头”', list: 'lead, support' } }, 'zh-Hans').values.suggestion // => 'lead'
 */
export function withMeanings(issue: Issue, locale: Locale): Issue {
  const { code, path, values } = issue;
  if (typeof values['bound'] === 'string' && typeof values['field'] === 'string') {
    const meaning = choiceMeaning(values['bound'], [values['field']], locale);
    return meaning === null ? issue : { ...issue, values: { ...values, meaning } };
  }
  if (code !== 'not-in-list') return issue;
  const choices = String(values['list']).split(', ');
  const said = bare(String(values['value']));
  const meant = choices.filter(
    (choice) =>
      choice === said || locales.some((each) => bare(choiceMeaning(choice, path, each) ?? '') === said && said !== ''),
  );
  const { explained, between } = choiceWords[locale];
  const list = choices.map((choice) => {
    const meaning = choiceMeaning(choice, path, locale);
    return meaning === null || bare(meaning) === choice ? choice : explained(choice, meaning);
  });
  return {
    ...issue,
    values: { ...values, list: list.join(between), ...(meant.length === 1 ? { suggestion: meant[0] as string } : {}) },
  };
}

/** “Under way” and under_way are the choice under-way. */
function bare(text: string): string {
  return text
    .replace(/[“”]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
