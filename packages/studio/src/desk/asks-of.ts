import type { Programme } from '@onemetre/core';
import type { TableIssue } from '@onemetre/exchange';
import type { Question } from './question.ts';
import type { Understood } from './understanding.ts';

/** What is to be asked about a file, in its order; what is wrong and cannot be answered here is no question. */
export function asksOf(
  { paper, taken, tableIssues, entries }: Understood,
  plan: Programme | null,
): readonly Question[] {
  if (taken === 'lock' || taken === 'refused' || taken === 'unknown') return [];
  const cells = tableIssues.filter(({ question }) => (question?.readings.length ?? 0) > 0);
  return tableIssues.flatMap((issue): Question[] => {
    const { code, sheet = '', cells: [cell = ''] = [], values, question } = issue;
    const at = { file: paper.name, sheet, cell, written: String(values['written'] ?? values['head'] ?? '') };
    if (question !== undefined) {
      const { readings } = question;
      const alike = cells.filter((other) => other !== issue && isAlike(other, issue));
      const others = alike.map((other) => ({
        cell: other.cells?.[0] ?? '',
        readings: other.question?.readings ?? [],
      }));
      return readings.length === 0 ? [] : [{ ...at, is: 'cell', issue, readings, alike: others }];
    }
    switch (code) {
      case 'head-unknown':
        return taken === 'monthly' ? [{ ...at, is: 'head' }] : [];
      case 'row-not-in-plan':
        return [{ ...at, is: 'name', titles: titlesOf(plan) }];
      case 'month-unknown':
        return [{ ...at, is: 'month' }];
      case 'month-unsaid':
        return [{ ...at, is: 'counts' }];
      case 'made-public-unsaid':
        return [{ ...at, is: 'published' }];
      case 'value-differs': {
        const { name } = entries.find((entry) => entry.sheet === sheet && entry.cell === cell) ?? { name: '' };
        const [before, period] = [String(values['before']), String(values['period'])];
        return [{ ...at, is: 'differs', name, before, period }];
      }
      default:
        return [];
    }
  });
}

/** Whether two cells of one column are asked the same. */
function isAlike(one: TableIssue, other: TableIssue): boolean {
  const column = ({ cells: [cell = ''] = [] }: TableIssue): string => cell.replace(/\d+$/, '');
  return (
    one.sheet === other.sheet &&
    column(one) === column(other) &&
    one.question?.doubt === other.question?.doubt &&
    one.question?.readings.length === other.question?.readings.length
  );
}

function titlesOf(plan: Programme | null): readonly string[] {
  const language = plan?.languages[0] ?? '';
  return (plan?.indicators ?? []).flatMap(({ title }) => title[language] ?? []);
}
