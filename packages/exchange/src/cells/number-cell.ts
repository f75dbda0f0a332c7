import { numberReading, type ReadingUnit } from '../readings/number-reading.ts';
import { plainForm } from '../readings/plain-form.ts';
import type { TableCell } from '../tables/table.ts';
import { ask, type CellReading, type CellResult, read } from './cell-reading.ts';
import type { Report } from '@onemetre/core';

/** Reads a cell in which a value is expected. */
export function numberCell(cell: TableCell, unit: ReadingUnit | null): CellResult {
  const { kind, value } = cell;
  if (kind === 'error') return ask('error-value', [{ is: 'nothing' }]);
  if (kind === 'date') return ofDate(String(value));
  if (typeof value === 'number') return ofNumber(value, cell, unit);
  return typeof value === 'string' ? ofText(value, unit) : ask('no-number');
}

/** 3 February, of which a spreadsheet may have made the 2-3 that was typed. */
function ofDate(date: string): CellResult {
  const [low, high] = date.slice(5, 10).split('-').map(Number);
  const isRange = low !== undefined && high !== undefined && low < high;
  return ask('date-in-place-of-number', isRange ? [{ is: 'range', low, high, printed: `${low}-${high}` }] : []);
}

function ofNumber(value: number, { format = '', formula }: TableCell, unit: ReadingUnit | null): CellResult {
  const computed = formula === undefined ? {} : { computed: true };
  if (format.replace(/"[^"]*"|\\./g, '').includes('%')) {
    const shown: CellReading = { is: 'number', value: kept(value * 100), ...computed };
    if (unit === null || isPercent(unit)) return read(shown);
    return unit.kind === 'permille'
      ? read({ is: 'number', value: kept(value * 1000), ...computed })
      : ask('another-unit', [{ is: 'number', value, ...computed }]);
  }
  return shareOrPercent(value, unit) ?? read({ is: 'number', value: kept(value), ...computed });
}

/** As many digits as a spreadsheet keeps: what lies behind them is dust of its arithmetic. */
function kept(number: number): number {
  return Number(number.toPrecision(15));
}

function isPercent(unit: ReadingUnit | null): boolean {
  return unit?.kind === 'percent';
}

/** 0.95 where per cents are asked for: as a cell without % has it, or as one that lost it. 0 is 0 either way. */
function shareOrPercent(value: number, unit: ReadingUnit | null): CellResult | null {
  return isPercent(unit) && value !== 0 && Math.abs(value) <= 1
    ? ask('share-or-percent', [
        { is: 'number', value: kept(value * 100) },
        { is: 'number', value },
      ])
    : null;
}

function ofText(text: string, unit: ReadingUnit | null): CellResult {
  const instead = saidInstead(text) ?? twoNumbers(text, unit);
  if (instead) return instead;
  const reading = numberReading(text, unit);
  if (reading.hint === 'range')
    return read({ is: 'range', low: Number(reading.low), high: Number(reading.high), printed: text });
  if (reading.hint === 'absence') return ask('dash', [{ is: 'nothing' }]);
  if (reading.hint === 'other') {
    // A share of something else than the unit.
    const elsewhere = /[%‰%]/.test(plainForm(text)) ? numberReading(text, null) : reading;
    return ask(elsewhere.hint === 'number' ? 'another-unit' : 'no-number');
  }
  const value = Number(reading.suggestion);
  const isBare = !/[%‰]/.test(plainForm(text));
  const doubt = isBare && reading.bound === undefined ? shareOrPercent(value, unit) : null;
  if (doubt) return doubt;
  const printed = reading.suggestion === text.trim() ? {} : { printed: text.trim() };
  return read({
    is: 'number',
    value,
    ...(reading.bound === undefined ? {} : { qualifier: reading.bound }),
    ...printed,
  });
}

const claims: readonly (readonly [words: RegExp, claim: Report['claim']])[] = [
  [/^(?:已|均已|全部)?(?:完成|建成|办结|落实|竣工)(?:任务)?$/, 'done'],
  [/^(?:正在|持续|有序|按计划|按序时)?(?:推进|进行|实施|建设|推动|办理)(?:中)?$/, 'under-way'],
  [/^已?(?:启动|开工|动工)$/, 'started'],
  [/^(?:未|尚未|没有|还未)(?:启动|开展|开工|开始|完成|建成)$/, 'unfinished'],
  [/^(?:常态化(?:开展|推进)?|长期(?:开展|坚持)|持续开展)$/, 'recurring'],
  [/^(?:已)?(?:停止|停工|暂停|终止)$/, 'stopped'],
  [/^(?:已)?取消$/, 'cancelled'],
];

const absences = [
  [
    /^(?:暂无(?:数据)?|无数据|缺失?|未统计|未公布|尚未(?:统计|公布)|待统计|待定|not (?:yet )?available|tbd)$/i,
    'not-collected',
  ],
  [/^(?:不适用|无(?:此项)?任务|不涉及|n\/?a|not applicable)$/i, 'not-applicable'],
  [/^(?:保密|不公开|涉密|withheld|suppressed)$/i, 'withheld'],
] as const;

/**
 * What is said where a number belongs: that there is none and why, or how far the work is. A dash or 无 is asked about:
 * some mean no value yet, some that nothing was to be done, some none at all.
 *
 * @returns null where the text is neither
 */
function saidInstead(text: string): CellResult | null {
  const bare = plainForm(text).replace(/[。.!]$/, '');
  const claim = claims.find(([words]) => words.test(bare))?.[1];
  if (claim !== undefined) return read({ is: 'claim', claim, printed: text });
  const absence = absences.find(([words]) => words.test(bare))?.[1];
  if (absence !== undefined) return read({ is: 'absence', absence, printed: text });
  if (!/^(?:[-/\\.…*x]+|无|none|nil)$/i.test(bare)) return null;
  return ask('dash', [
    { is: 'nothing' },
    { is: 'absence', absence: 'not-applicable', printed: text },
    { is: 'number', value: 0, printed: text },
  ]);
}

/** 12（其中新增5）: which of the two is meant. */
function twoNumbers(text: string, unit: ReadingUnit | null): CellResult | null {
  const [, whole = '', part = ''] =
    /^([^(]+)\((?:其中|含|另|新增|including)[^\d(]*([^)]+)\)$/i.exec(plainForm(text)) ?? [];
  const readings = [whole, part].flatMap((one): CellReading[] => {
    const reading = numberReading(one, unit);
    return reading.hint === 'number' ? [{ is: 'number', value: Number(reading.suggestion), printed: text }] : [];
  });
  return readings.length === 2 ? ask('two-numbers', readings) : null;
}
