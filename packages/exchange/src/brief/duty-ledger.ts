import { dutiesOf, evaluateProgramme, type Answer, type Duty, type Programme, type Remark } from '@onemetre/core';
import { commonLabels, explain, formatDate, itemTitle, pickText, stateWord, type Locale } from '@onemetre/scenes';
import { writeWorkbook } from '../ooxml/write-workbook.ts';
import { briefWords } from './brief-words.ts';
import { namesUnits } from './names-units.ts';

/**
 * The ledger of tasks for supervision (督查台账) as a workbook (.xlsx): task, units, date, progress, problem and next step, one
 * task a row in plan order. Problem and next step repeat the explanations and remedies of the file, and are left open where it
 * has none.
 *
 * @param programme an internal draft, or one that cites the authority to name units
 * @throws RangeError where the programme has no date, or may not name units beside results
 *
 * @example
 * dutyLedger({ ...programme, release: 'internal' }, 'en').length > 0 // => true
 */
export function dutyLedger(programme: Programme, locale: Locale): Uint8Array {
  const { asOf } = programme;
  if (asOf === undefined) throw new RangeError('dutyLedger requires a programme with a date, got none');
  if (!namesUnits(programme)) throw new RangeError('dutyLedger requires an internal draft, got a public programme');
  const { ledger, internal } = briefWords[locale];
  const duties = dutiesOf(programme);
  const units = (leaf: string, wanted: Duty): string =>
    commonLabels[locale].list(
      duties(leaf)
        .filter(({ duty }) => duty === wanted)
        .map(({ party }) => itemTitle(programme, party, locale)),
    );
  const answers = [...evaluateProgramme(programme, { asOf }).answers.values()].filter(({ tallied }) => tallied);
  const rows = answers.map((answer, at): (string | number)[] => [
    at + 1,
    itemTitle(programme, answer.id, locale),
    units(answer.id, 'lead'),
    units(answer.id, 'support'),
    dueOf(answer, locale),
    `${stateWord(answer, locale)}${commonLabels[locale].colon}${explain(answer, programme, locale)}`,
    remarksOf(programme, answer.id, 'explanation', locale),
    remarksOf(programme, answer.id, 'remedy', locale),
    answer.id,
  ]);
  const widths = [6, 36, 20, 24, 16, 48, 30, 30, 20];
  return writeWorkbook([
    { name: ledger.sheet, columns: widths.map((width) => ({ width })), rows: [ledger.heads, ...rows] },
    { name: internal, columns: [{ width: 90 }], rows: [[internal], [ledger.about]] },
  ]);
}

function dueOf({ because: { dates } }: Answer, locale: Locale): string {
  return dates.deadline === undefined ? '' : formatDate(dates.deadline, locale);
}

/** What the file says of an item by its date: never what was said later. */
function remarksOf(
  { remarks = [], asOf = '', languages }: Programme,
  leaf: string,
  wanted: Remark['kind'],
  locale: Locale,
): string {
  return remarks
    .filter(({ item, kind, date }) => item === leaf && kind === wanted && date <= asOf)
    .map(({ date, title }) => `${formatDate(date, locale)} ${pickText(title, locale, languages)?.text ?? ''}`.trim())
    .join('\n');
}
