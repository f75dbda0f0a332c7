import type { Issue } from '@onemetre/core/issues';
import { choiceWords } from '../generated/locales/choice-words.ts';
import type { Locale } from './locale.ts';

/**
 * What a choice of the model means in a language, or null where it has no words.
 *
 * @param path where it stands in a document
 *
 * @example
 * choiceMeaning('lead', ['responsibilities', 3, 'duty'], 'zh-Hans') // => '牵头'
 */
export function choiceMeaning(choice: string, path: Issue['path'], locale: Locale): string | null {
  const { meanings } = choiceWords[locale];
  const names = path.filter((part) => typeof part === 'string');
  const [owner, field] = [names[names.length - 2], names[names.length - 1] ?? ''];
  return own(own(meanings, `${owner}.${field}`), choice) ?? own(own(meanings, field), choice) ?? null;
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
