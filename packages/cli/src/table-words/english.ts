import type { TableWords } from './table-words.ts';

export const english: TableWords = {
  new: 'begin a plan: a folder with a workbook to fill in, and how to',
  template: 'write a programme file as a workbook, which can be read back when it is filled in',
  import:
    'read a workbook that was filled in as a programme file; cells that are not clear are listed, never guessed at',
  folder: 'folder to make',
  workbook:
    'workbooks that were filled in (.xlsx) or monthly tables, or folders of them; of several, tables go one after the other into one programme, and workbooks become a file each',
  title: 'title of the plan',
  place: 'name of the district or city',
  issuer: 'who issued the plan',
  start: 'first year, such as 2021; leave it out where none is stated',
  end: 'last year, such as 2025; leave it out where none is stated',
  skeleton: 'what to begin with: blank, child-friendly, practical-affairs or key-work',
  demonstration: 'the data are invented, and everything says so',
  locked:
    'to be sent down: ids and definitions of domains, actions and indicators are locked, targets, units and values are filled in; what was changed all the same is named when it is read back',
  outWorkbook: 'workbook to write; a file of that name is not overwritten',
  outProgramme: 'the programme file to write (.json), a folder for several workbooks; without it they are only checked',
  into: 'where the workbook is a monthly table: the programme file that its figures go to',
  month: 'the month up to which a monthly table counts, such as 2023-03; not needed where the table says it',
  counts: 'what columns headed by a bare month count: to-date or in-month',
  settings:
    'workbook (.xlsx) that keeps what heads and names mean: made where there is none, with what is not known; what is answered there is asked no more',
  asked: (count, file) =>
    `${count} ${count === 1 ? 'thing is' : 'things are'} not known, and ${count === 1 ? 'is' : 'are'} asked in ${file}. Fill in the column on the right and run the command again; what is answered is asked no more.`,
  ofTable: (words) => `to make a plan of a monthly table: ${words}`,
  received: 'the day on which the table came, YYYY-MM-DD',
  madePublic: 'the day on which its figures were made public, YYYY-MM-DD; leave it out where they were not',
  outcomes: { added: 'added', same: 'no change', 'left-out': 'left out' },
  skeletons: {
    blank: 'blank',
    'child-friendly': 'child-friendly',
    'practical-affairs': 'practical-affairs',
    'key-work': 'key-work',
  },
  between: ', ',
  noSkeleton: (given, known) => `There is no skeleton ${given}. There are: ${known}.`,
  badYear: (given) => `A year has four digits, such as 2025: ${given}`,
  exists: (file) => `${file} is there already and was not overwritten. Choose another name, or move it away.`,
  wrote: (file) => `wrote ${file}`,
  unchanged: (file) => `${file} has not changed.`,
  understood: ({ domains, actions, indicators, targets, values, duties }) =>
    `Read: domains ${domains}, actions ${actions}, indicators ${indicators}, targets ${targets}, values ${values}, duties ${duties}.`,
  nothingWritten: (errors) =>
    `${errors} ${errors === 1 ? 'place has' : 'places have'} to be corrected or confirmed. Nothing was written.`,
  nameOfWorkbook: 'plan.xlsx',
  nameOfGuide: 'how-to-fill-in.txt',
  asks: {
    title: 'Title of the plan (such as Plan for children)',
    place: 'District or city',
    issuer: 'Who issued it (such as Office of the district government)',
    start: 'First year (such as 2021; Enter where none is stated)',
    end: 'Last year (such as 2025; Enter where none is stated)',
    skeleton: 'What to begin with',
    demonstration: 'Are the data invented? (yes/no)',
  },
  needed: 'This is needed.',
  mark: 'write a copy of the workbook with each problem as a note on its cell; nothing else in it is changed, and a file of that name is not overwritten',
  markOne: '--mark takes one workbook at a time.',
  noNotes: 'Only a workbook (.xlsx) can have notes; a table kept as text cannot.',
  marked: (cells, file) => `${cells} ${cells === 1 ? 'cell has' : 'cells have'} a note: ${file}`,
  toConfirm: (sheet) =>
    `What is not clear, and what was understood, stands on the sheet ${sheet}. Choose there how it is to be read, save the copy, and read that.`,
  notMarked: (cells) =>
    `${cells} more ${cells === 1 ? 'cell has' : 'cells have'} a note or a drawing already, and ${cells === 1 ? 'was' : 'were'} left as ${cells === 1 ? 'it is' : 'they are'}.`,
  from: 'programme file of the edition before: its domains, actions, units and targets are carried on, and each target is kept, changed or dropped; or the plan as a Word document (.docx) or a table: its tasks are offered row by row, and each is taken or not',
  offered: (tables, actions, indicators) =>
    `Read in ${tables}: actions ${actions}, indicators ${indicators}. None is taken yet: choose in each row of the workbook.`,
  notOffered: (tables) => `Not read, as they have no heads of tasks: ${tables}.`,
  noTasks: (file) =>
    `${file} has no table of tasks: it needs a row of heads with the task (or indicator, or project) and its target or its unit. Nothing was written.`,
  broken: 'Broken off; nothing was written.',
  yes: ['yes', 'y', '是'],
};
