import type { Indicator, Programme, Report } from '@onemetre/core';
import type { CellReading } from '../cells/cell-reading.ts';
import { newKey } from '../workbook/new-key.ts';
import type { MonthlyFile, MonthlyRow } from './monthly-table.ts';
import { sameName } from './same-name.ts';

/** A claim of the unit that leads; null where no unit leads, and none is named. */
export function rowReport(
  { targets, responsibilities, parties, languages }: Programme,
  { id, item }: Indicator,
  row: MonthlyRow,
  claim: CellReading & { is: 'claim' },
  { file, expected, words }: { file: MonthlyFile; expected: string | null; words: readonly string[] },
): Report | null {
  const own = targets.filter((target) => target.indicator === id && target.origin === 'own');
  const about = own.length === 1 ? (own[0]?.id ?? id) : id;
  const named = row.cells.get('lead');
  const byName =
    named && parties.find(({ title }) => languages.some((tag) => sameName(title[tag] ?? '', String(named.value))));
  const leads = responsibilities.filter(({ duty }) => duty === 'lead');
  const lead = [about, id, item].map((one) => leads.find((duty) => duty.item === one)).find((one) => one !== undefined);
  const party = byName?.id ?? lead?.party ?? file.keeper;
  if (party === undefined || own.length !== 1) return null;
  return {
    id: newKey('reports', `${about} ${row.month} ${claim.claim}`, new Map()),
    item: about,
    period: row.month,
    party,
    claim: claim.claim,
    ...(expected === null || expected === '' ? {} : { expected }),
    title: { [languages[0] ?? 'zh-Hans']: [claim.printed, ...words].join('；') },
    ...(file.published === undefined ? {} : { published: file.published }),
    // The table that claims it does not bear it out: no evidence is named.
  };
}
