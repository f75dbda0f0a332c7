import { workbookPlan, type ColumnPlan } from '../../packages/exchange/src/data/workbook-plan.ts';
import { choiceWords, yesNo } from '../../packages/exchange/src/workbook/choice-words.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|');

const choicesOf = (column: ColumnPlan): string => {
  if (column.holds === 'yes-no') return Object.values(yesNo['zh-Hans']).join('、');
  return column.holds === 'choice' ? [...choiceWords(column, 'zh-Hans').values()].join('、') : '';
};

const rowOf = (column: ColumnPlan): string => {
  const { head, note, needed, also = [], of, field } = column;
  const cells = [head['zh-Hans'], needed ? '要填' : '', note['zh-Hans'], choicesOf(column), also.join('、')];
  return `| ${cells.map(cell).join(' | ')} | \`${of}.${field}\` |`;
};

/** The page on the sheets and columns of the workbook, as their data have them. */
export const workbookPage = (): string =>
  `${[
    '# 工作簿的表和列',
    '',
    '填写用的工作簿由 `onemetre new` 生成。怎样填见[填表指南](guide.zh-CN.md)。本页由工作簿的定义生成：改了定义，请运行 `vitest run --project repository test/docs/guide.test.ts -u`。',
    '',
    '“也认作”是读表时认得的其他表头；“字段”是数据文件里的位置。',
    ...workbookPlan.flatMap(({ title, columns }) => [
      '',
      `## ${title['zh-Hans']}`,
      '',
      '| 列 | 必填 | 怎样填 | 可选的词 | 也认作 | 字段 |',
      '| --- | --- | --- | --- | --- | --- |',
      ...columns.map(rowOf),
    ]),
  ].join('\n')}\n`;
