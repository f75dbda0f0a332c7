import { choiceMeaning, type Locale } from '@onemetre/scenes';
import type { ColumnPlan } from '../data/workbook-plan.ts';

/** The words of a yes and a no. */
export const yesNo: Readonly<Record<Locale, Readonly<Record<'yes' | 'no', string>>>> = {
  'zh-Hans': { yes: '是', no: '否' },
  en: { yes: 'yes', no: 'no' },
};

/** The words that can be chosen in a column, by what they stand for in the model. */
export function choiceWords({ of, field, choices = [] }: ColumnPlan, locale: Locale): ReadonlyMap<string, string> {
  return new Map(choices.map((choice) => [choice, choiceMeaning(choice, [of, field], locale) ?? choice]));
}
