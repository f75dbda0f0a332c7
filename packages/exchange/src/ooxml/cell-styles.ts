import { isDateFormat } from './is-date-format.ts';
import type { OpenPackage } from './open-package.ts';

/** How a cell shows what it holds. */
export interface CellStyle {
  /** Its number format; '' where it is none. */
  readonly format: string;
  readonly isDate: boolean;
}

/** Formats that files name by number alone, where they are not plain numbers. Those from 27 on are Chinese dates. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: 'yyyy"年"m"月"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The styles that cells refer to by number. */
export function cellStyles(workbook: OpenPackage, part: string): readonly CellStyle[] {
  const own = new Map<number, string>();
  const numbers: number[] = [];
  let isCell = false;
  workbook.read(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') isCell = true;
      else if (name === 'xf' && isCell) numbers.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return numbers.map((number) => {
    const named = own.get(number) ?? builtIn[number] ?? '';
    const format = named.toLowerCase() === 'general' ? '' : named;
    return { format, isDate: isDateFormat(format) };
  });
}
