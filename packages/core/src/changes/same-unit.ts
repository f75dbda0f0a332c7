import type { Indicator } from '../generated/types.ts';

/** Whether two indicators are measured in the same printed unit, as far as they share a language. */
export function sameUnit(a: Pick<Indicator, 'unit'>, b: Pick<Indicator, 'unit'>): boolean {
  return (
    a.unit.kind === b.unit.kind &&
    Object.entries(a.unit.label).every(([tag, label]) => {
      const other = Object.entries(b.unit.label).find(([language]) => language === tag);
      return other === undefined || other[1] === label;
    })
  );
}
