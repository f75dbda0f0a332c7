import { newKey } from './new-key.ts';

/** What a programme needs and no sheet asks for: its id, its two levels, and lists that may be empty. */
export function newProgramme(filled: object, language: string): object {
  const title = 'title' in filled && typeof filled.title === 'object' ? Object.values(filled.title ?? {}) : [];
  return {
    id: newKey('plan', title.map(String).join(' '), new Map()),
    levels: [
      { id: 'domain', one: levelNames('领域', 'domain', language), other: levelNames('领域', 'domains', language) },
      { id: 'action', one: levelNames('行动', 'action', language), other: levelNames('行动', 'actions', language) },
    ],
    horizons: [],
    ...Object.fromEntries(
      ['documents', 'parties', 'domains', 'actions', 'responsibilities', 'indicators', 'targets'].map((list) => [
        list,
        [],
      ]),
    ),
    ...filled,
  };
}

function levelNames(zhHans: string, en: string, language: string): Readonly<Record<string, string>> {
  return { 'zh-Hans': zhHans, en, [language]: language.startsWith('zh') ? zhHans : en };
}
