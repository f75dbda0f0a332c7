import { type IssueSentences, limitText, named, partOf } from './issue-sentence.ts';
import { kindWords } from './kind-words.ts';

export const en: IssueSentences = {
  'table-empty': () => 'There is nothing in this file. Make sure that it is the table that was filled in.',
  'table-other-kind': ({ kind }) => {
    const { name, remedy } = kindWords(String(kind), 'en');
    return `This is ${name}. ${remedy}.`;
  },
  'table-locked': () =>
    'The file opens with a password only. Take it away in Excel under File, Info, Protect Workbook, Encrypt with Password, and save.',
  'table-damaged': (values) =>
    `The file is not whole or damaged${partOf(values) === '' ? '' : ` (${partOf(values)})`}. Send it again, or open it in Excel and save it anew.`,
  'table-checksum': (values) =>
    `The file has changed on its way: the checksum of ${partOf(values)} does not fit. Send it again, or open it in Excel and save it anew.`,
  'table-same-part': (values) =>
    `The file has two parts named ${partOf(values)}, of which programs read one or the other. Open it in Excel, check it, and save it anew.`,
  'table-declares': (values) =>
    `${partOf(values)} has a document type declaration, which no workbook has, and is not read. Open the file in Excel, check it, and save it anew.`,
  'table-limit': (values) =>
    `${limitText(values, 'en')}, so it is not read. Keep only the tables to hand in, or split the file.`,
  'table-encoding': () => 'The encoding of its text is not known. Save it as .xlsx, or as “CSV UTF-8”.',
  'table-open-quote': () =>
    'From this row on a quotation mark has no partner, so that the rows after it run into one cell. Add it, or save the table as .xlsx.',
  'cell-beyond': () =>
    'The file names a cell that no sheet has; it was not saved by a spreadsheet. Open it in Excel and save it anew.',
  'formula-without-value': () =>
    'The file keeps no result of a formula. Open it in Excel, let it compute, and save it.',
  'macros-left-out': () => 'The file has macros. Only what stands in its cells is read; they were not run.',
  'not-our-workbook': () =>
    'There are no sheets for the plan and its targets. Fill in the workbook that onemetre new makes.',
  'model-issue': ({ head }) => `${named(head)} is not right.`,
  'cell-question': ({ written }) => `It is not clear what ${named(written)} means.`,
  'name-unknown': ({ written, lists }) =>
    `Nothing is called ${named(written)} (looked in: ${named(lists)}). Write the name as that sheet has it, or add a row there first.`,
  'name-several': ({ written, found }) =>
    `More than one is called ${named(written)}. Add the id in brackets 〔 〕: ${named(found)}.`,
  'name-twice': ({ written }) => `Two rows are called ${named(written)}. Keep one, or give them different names.`,
  'row-copied': ({ written }) =>
    `This row was copied: its hidden id ${named(written)} is that of another. Clear that id if it is a new row, or delete one of them.`,
  'locked-changed': ({ written, before }) =>
    `The level above fixed this cell: it was ${before === '' ? 'empty' : named(before)} when it was sent out, and is ${written === '' ? 'empty' : named(written)} now. Put it back; a definition is changed by the level above.`,
  'locked-gone': ({ written }) =>
    `The row of ${named(written)}, which the level above fixed, is gone. Put it back; where there is nothing to tell, leave its values empty.`,
  'rows-differ': ({ head }) =>
    `Two rows of one indicator differ in the column ${named(head)}. Make them agree, or fill it in once.`,
  'head-twice': ({ head }) => `Two columns are called ${named(head)}. Keep one of them.`,
  'head-unknown': ({ head }) => `The column ${named(head)} is not known, and was not read.`,
  'sheet-unknown': () => 'This sheet is not one of the template, and was not read.',
  'row-left-out': () => 'A total or a note, and not read as data.',
  'unit-added': ({ written }) =>
    `The sheet of units does not have ${named(written)}; it was added. If it is one of them under another name, write that name.`,
  'whole-not-said': ({ count, head }) =>
    `All ${count} numbers here are whole. Where only whole ones count, choose yes under ${named(head)}: no half is then expected on the way.`,
  'as-of-unsaid': () =>
    'There are values, and no date under “data as of”: pages judge nothing without it. Give the day on which they were made public.',
  'units-open': ({ written }) =>
    `${named(written)}: only the units that are named were read; who else belongs to them is not said.`,
  'not-monthly': () =>
    'There is no monthly table: it needs a row of heads with the indicator (or project, or task) and what has come to date, or how it stands.',
  'month-unknown': () => 'The table does not say up to which month it counts. Give it: --month 2023-03, for example.',
  'value-differs': ({ written, before, period }) =>
    `For ${named(period)} the programme has ${named(before)}, and the table ${named(written)}. The programme was not changed. If it is a correction, change the value in the programme, with the reason.`,
  'claim-without-unit': ({ written }) =>
    `It says ${named(written)}, but the programme has no leading unit for this, or more than one target, so that it is not known who says it of which. Add that to the programme first.`,
  'not-to-date': ({ written }) =>
    `The programme counts ${named(written)} period by period or as an average, which is not what has come to date. Change how it adds up in the programme, or fill in its values there.`,
  'month-alone': ({ written }) =>
    `The programme counts this to date, and ${named(written)} is of one month. Give what has come to date, or change how it adds up in the programme.`,
  'month-unsaid': ({ written }) =>
    `The head has the month only, so that ${named(written)} may be what has come to date, or in that month. Say which: --counts to-date, or --counts in-month.`,
  'row-not-in-plan': ({ written }) => `The programme has no indicator called ${named(written)}; this row was left out.`,
  'words-left-out': ({ written }) => `${named(written)} is no state that is known, and was left out.`,
  'target-differs': ({ written, planned }) =>
    `The table has the target ${named(written)}, the programme ${named(planned)}. The programme was not changed. If the target was changed, enter that there, with its date and document.`,
  'not-settings': () =>
    'This is not a workbook of settings, and was left as it is. Give another name, and one will be made.',
  'unit-not-said': ({ written }) => `${named(written)} has no unit; it is written 无. Add it in the programme.`,
  'direction-not-said': ({ written }) =>
    `The table does not say whether more or less of ${named(written)} is better, which may keep it from being judged. Add the direction in the programme, or write the target as “at least” or “at most”.`,
  'as-of-moved': ({ date }) => `The programme is now as of ${date}, the day on which this table was made public.`,
  'made-public-unsaid': () =>
    'When this table was made public is not said, and the date of the programme stays as it is, so that pages may not show these values. Once they are public, add --made-public DATE.',
  'monthly-for-what': () =>
    'This is a monthly table. Name the plan that it goes into with --into, or make a plan of it with --title, --place and --issuer.',
  'interim-not-in-plan': ({ written, period }) =>
    `The programme has no target for ${named(period)} on the way, and ${named(written)} was not read. Add it there if progress is to be judged by it.`,
  'edition-undecided': ({ head, words }) =>
    `It is not decided under ${named(head)}. Choose in each row: ${named(words)}.`,
  'edition-dropped': () => 'Marked as not part of the new plan, and left out.',
  'rows-hidden': () => 'These rows are hidden, and were read. Delete what is not meant.',
};
