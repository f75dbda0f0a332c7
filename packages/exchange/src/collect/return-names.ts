import type { Party, Programme } from '@onemetre/core';

/**
 * What the workbook of each unit or area is called: after its title, by which `collectReturns` knows whose it is. Where two
 * have one title, as a file system tells names apart, each has its id behind it in brackets.
 *
 * @param languages of the plan: titles are in its first one
 * @param titled the units, or the areas, of the plan
 * @param ids of the units or areas that have a workbook
 *
 * @example
 * returnNames(['en'], [{ id: 'a', title: { en: 'Office' } }], ['a']).get('a') // => 'Office.xlsx'
 */
export function returnNames(
  languages: Programme['languages'],
  titled: readonly Pick<Party, 'id' | 'title'>[],
  ids: Iterable<string>,
): ReadonlyMap<string, string> {
  const [language = ''] = languages;
  const names = [...ids].map((id): readonly [string, string] => {
    const title = titled.find((one) => one.id === id)?.title[language] ?? id;
    return [id, title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')];
  });
  const keys = names.map(([, name]) => name.toLowerCase());
  const isShared = (at: number): boolean => keys.indexOf(keys[at] as string) !== keys.lastIndexOf(keys[at] as string);
  return new Map(names.map(([id, name], at) => [id, isShared(at) ? `${name}(${id}).xlsx` : `${name}.xlsx`]));
}
