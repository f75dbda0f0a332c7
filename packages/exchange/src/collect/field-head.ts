import type { Locale } from '@onemetre/scenes';
import { workbookPlan } from '../data/workbook-plan.ts';
import { ownedPaths } from '../workbook/owned-paths.ts';
import type { ReturnedChange } from './collect-returns.ts';

/**
 * The head of the column in which a field stands; its path where no column has it.
 *
 * @param language the first language of the programme
 *
 * @example
 * fieldHead({ list: 'observations', path: 'value' }, 'zh-Hans', 'zh-Hans') // => '数值'
 */
export function fieldHead(
  { list, path }: Pick<ReturnedChange, 'list' | 'path'>,
  language: string,
  locale: Locale,
): string {
  const columns = workbookPlan.flatMap((sheet) => sheet.columns);
  const column = columns.find((one) => one.of === list && ownedPaths(one, language).includes(path));
  return column?.head[locale] ?? path;
}
