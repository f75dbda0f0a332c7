import { choiceMeaning } from '@onemetre/core/text';
import type { ColumnPlan } from '../data/workbook-plan.ts';
import type { Leaf, Leaves } from './leaves.ts';
import type { WorkbookContext } from './workbook-context.ts';
import { choiceWords, yesNo } from './choice-words.ts';

/** What is written into the cell of an item; '' where it says nothing. */
export function columnText(column: ColumnPlan, leaves: Leaves, context: WorkbookContext): string | number {
  const { field, holds, to = [] } = column;
  const { language, locale, names } = context;
  const at = (path: string): Leaf | undefined => leaves.get(path);
  switch (holds) {
    case 'words':
    case 'target':
      return text(at(`${field}/${language}`));
    case 'child-words':
      return text(at(`${field}/${language}-x-child`));
    case 'unit':
      return text(at(`${field}/label/${language}`));
    case 'number':
      return typeof at(field) === 'number' ? (at(field) as number) : '';
    case 'yes-no':
      return typeof at(field) === 'boolean' ? yesNo[locale][at(field) === true ? 'yes' : 'no'] : '';
    case 'choice':
      return choiceWords(column, locale).get(text(at(field))) ?? '';
    case 'reference':
      return typeof at(field) === 'string' ? names.write(text(at(field)), to) : '';
    case 'value':
      return valueText(leaves, context);
    default:
      return text(at(field));
  }
}

function valueText(leaves: Leaves, { locale }: WorkbookContext): string | number {
  const [value, printed, absence] = [leaves.get('value'), leaves.get('printed'), leaves.get('absence')];
  if (typeof printed === 'string' && printed.trim() !== '') return printed;
  if (typeof value === 'number') return value;
  return typeof absence === 'string' ? (choiceMeaning(absence, ['observations', 'absence'], locale) ?? '') : '';
}

/** Nothing but space is nothing: a cell with it looks empty. */
function text(leaf: Leaf | undefined): string {
  return typeof leaf === 'string' && leaf.trim() !== '' ? leaf : '';
}
