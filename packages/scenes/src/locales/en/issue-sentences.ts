import type { FileKind } from '@onemetre/core/issues';
import type { IssuePlaced, IssueSentences } from '../../text/issue-sentences/issue-sentences.ts';
import { reasonIn } from '../../text/issue-sentences/reason-in.ts';
import { wordIn } from '../../text/issue-sentences/word-in.ts';

const types = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object { }',
  array: 'a list [ ]',
  null: 'null',
  undefined: 'nothing',
};

/** How texts with a form of their own are written. */
const formats = {
  AreaCode: 'Write a division code of 6, 9 or 12 digits, such as 120111',
  Id: 'An id begins with a letter, digit or underscore and holds only letters, digits, dot, dash and underscore, at most 128, such as birth-rate-2025',
  IsoDate: 'Write a full civil date, such as 2025-06-30',
  LanguageTag: 'Write a language tag, such as zh-Hans or en',
  MonthDay: 'Write a day of the year as MM-DD, such as 09-01',
  PartialDate: 'Write a date such as 2025, 2025-H1, 2025-Q2, 2025-06 or 2025-06-30',
  Period: 'Write a period such as 2025, 2025-H1, 2025-Q2, 2025-06, 2025-06-30, or first-day/last-day',
  Url: 'Write a full address that begins with http:// or https://',
};

const twoYears = 'It may be a school or fiscal year, or two years.';
const serial = 'It looks like the day number of a spreadsheet; if so, write';

/** Bounds without the number itself, and the same with it. */
const inclusives = { over: 'at-least', gt: 'ge', under: 'at-most', lt: 'le' };

/** What files of other kinds are. */
const kinds: Readonly<Record<string, string>> = {
  xml: 'an XML file',
  iati: 'an IATI file (XML)',
  csv: 'a table as text (CSV)',
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an older Excel workbook (.xls)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  docx: 'a Word document (.docx)',
  doc: 'an older Word document (.doc)',
  odt: 'an OpenDocument text (.odt)',
  pptx: 'a PowerPoint file (.pptx)',
  ofd: 'an OFD document',
  office: 'an older Office file, or one with a password',
  pdf: 'a PDF document',
  rtf: 'an RTF document',
  image: 'a picture',
  archive: 'an archive such as .zip',
} satisfies Readonly<Record<Exclude<FileKind, 'html'>, string>>;

/** Issues in English: what is wrong, and the remedy. */
export const issuePlaced: IssuePlaced = (place, item, sentence) =>
  `${place}${item === undefined ? '' : ` (${item})`}: ${sentence}`;

export const issueSentences: IssueSentences = {
  'file-missing': () => 'There is no such file. Check its name and folder.',
  'not-a-file': () => 'This is a folder or a special file, not a data file. Give the name of a file.',
  'cannot-read': ({ reason }) =>
    `The file cannot be read (${reason}). Check its permissions, and whether another program holds it.`,
  'empty-file': () => 'The file is empty. Check that it was saved, exported or uploaded in full.',
  'too-large': ({ length, limit }) =>
    `The file has ${length} bytes, more than the ${limit} allowed. Split it, or leave out what is not needed.`,
  'wrong-encoding': ({ encoding }) =>
    `The file is not UTF-8${encoding === '' ? '' : `; it looks like ${encoding}`}. Save it as UTF-8 in an editor.`,
  'cut-short': () => 'The file ends in the middle of a character: it was not sent or saved in full. Get it again.',
  'html-instead-of-json': () =>
    'This is a web page, not data; from an address, it is often a login, protection or error page. Open that address directly and look.',
  'other-kind-of-file': ({ kind }) =>
    `This is ${wordIn(kinds, kind, 'a file of another kind')}, which is not read by this command. Write what it holds into a programme file (JSON), and check that.`,
  'message-instead-of-data': ({ message }) =>
    `The server answered with a message in place of the data: ${message}. Check the address, and whether it needs a login.`,
  'not-json': ({ near, end }) =>
    end === 'yes'
      ? 'The file stops here, before its JSON is complete. Get it again, or add what is missing.'
      : `From ${near ?? 'some point'} on this is not valid JSON. Check commas, quotes and brackets here and just before.`,
  'duplicate-key': ({ key }) => `${key} stands twice in one object, and the second would hide the first. Keep one.`,
  'too-deep': ({ limit }) => `It is nested more than ${limit} levels deep. Check whether the file is damaged.`,
  'too-many-pairs': ({ count, limit }) =>
    `Judging would have to compare ${count} pairs of entries here, such as targets with values, and compares at most ${limit}. Split the file.`,
  'chain-too-long': ({ limit }) =>
    `From here on more than ${limit} items follow one another, each above or in the place of the one before. Check them.`,
  'too-many-nodes': ({ limit }) => `It holds more than ${limit} values. Split the file.`,
  'text-too-long': ({ length, limit, value }) =>
    `The ${value === undefined ? 'text' : `name ${value}`} has ${length} characters; ${limit} are allowed. Shorten it.`,
  'forbidden-key': ({ key }) => `The name ${key} cannot be used. Rename or remove it.`,
  'not-plain-data': ({ value }) =>
    `This is not data (${value}). Use only text, numbers, true, false, null, lists and objects.`,
  'unknown-schema-version': ({ value, oldest, current }) =>
    `Schema version ${value} is not known; this program reads version ${oldest === current ? current : `${oldest} to ${current}`}. Update the program, or correct schemaVersion.`,
  'cannot-migrate': ({ from, to }) =>
    `The data cannot be carried from version ${from} to version ${to}. Check the file with the older program first.`,
  'accumulation-disagrees': ({ value, other, otherValue }) =>
    `${value} contradicts ${otherValue} at ${other}: how the values of one indicator add up is one statement. Write it in the indicator’s timeBasis: flow for periods that add up, running-total for a count from the start, year-to-date for a count from the start of the year.`,
  'wrong-type': ({ expected, got, value, suggestion, hint, field, low, high }) => {
    const said = `This should be ${type(expected)} and is ${type(got)} (${value}).`;
    if (hint === 'list') {
      const ends = low === undefined ? 'low and high' : `low: ${low} and high: ${high}`;
      return field === ''
        ? `${said} Write one number; only a target has a range, as low and high, and several numbers are entries of their own.`
        : `${said} Write a range as ${ends}, with comparator: range; several numbers are entries of their own.`;
    }
    if (suggestion === undefined) return `${said} Correct it.`;
    return `${said} ${hint === 'serial' ? serial : 'Write'} ${got === 'number' ? `"${suggestion}"` : suggestion}.`;
  },
  'number-as-text': ({ value, hint, suggestion, bound, meaning, field, low, high, keep }) => {
    const said = `This should be a number and is the text ${value}.`;
    const kept = keep === undefined ? '' : `; the words of the source may stand in ${keep}`;
    if (hint === 'absence')
      return field === 'absence'
        ? `${said} Where there is no value, write null and say why in absence.`
        : `${said} Where there is no value, leave the field out.`;
    if (hint === 'range')
      return field === 'comparator'
        ? `${said} Write low: ${low} and high: ${high}, with comparator: range${kept}.`
        : `${said} It is a range (${low} to ${high}), and this holds one number. Write the one that the source states${kept}.`;
    if (hint !== 'number') return `${said} Write a number${kept}.`;
    if (bound === undefined) return `${said} Write ${suggestion}${kept}.`;
    const inclusive = wordIn(inclusives, bound, '');
    const others = inclusive === '' ? '' : `; ${inclusive} where ${suggestion} itself counts`;
    return `${said} Write ${suggestion}, with ${field}: ${bound}${meaning === undefined ? '' : ` (${meaning}${others})`}${kept}.`;
  },
  'missing-field': ({ field }) => `The field ${field} is missing. Add it.`,
  'unknown-field': ({ field }) => `There is no field ${field}. Check its spelling, or remove it.`,
  'not-in-list': ({ value, list, suggestion }) =>
    suggestion === undefined
      ? `${value} is not one of the choices. Choose from: ${list}.`
      : `${value} is written ${suggestion} here. Write that, or choose from: ${list}.`,
  'bad-format': ({ value, format, hint, suggestion }) => {
    const said = `${value} is not written as it should be.`;
    if (hint === 'two-years')
      return `${said} ${twoYears} ${format === 'Period' ? 'Write first-day/last-day, such as 2022-09-01/2023-08-31' : 'Write one date of it'}.`;
    if (suggestion !== undefined) return `${said} ${hint === 'serial' ? serial : 'Write'} ${suggestion}.`;
    return `${said} ${wordIn(formats, format, 'Compare it with the description of the field')}.`;
  },
  'too-small': ({ value, limit, open }) =>
    `${value} is too small; it must be ${open === 'yes' ? 'above' : 'at least'} ${limit}. Check it.`,
  'too-big': ({ value, limit }) => `${value} is too big; it must be at most ${limit}. Check it.`,
  'too-short': ({ limit, of }) =>
    of === 'items'
      ? `The list needs at least ${limit}. Add to it, or remove the whole list.`
      : `The text needs at least ${limit} characters. Write it, or remove the field.`,
  'duplicate-id': ({ id, other }) => `The id ${id} is already used at ${other}. Choose another.`,
  'unknown-reference': ({ id, lists }) =>
    `There is no ${id} in ${lists === '*' ? 'this file' : lists}. Add it, or correct the id.`,
  'wrong-reference': ({ id, list, lists }) =>
    `${id} ${list === '' ? 'is the programme itself' : `stands in ${list}`}; this may only point to ${lists}. Correct the id.`,
  cycle: ({ ids }) => `This leads round in a circle: ${ids}. Remove one link.`,
  'published-before-period-end': ({ published, period, end }) =>
    `It was published ${published}, before its period ${period} ended on ${end}. Check both dates.`,
  'published-before-done': ({ published, date }) =>
    `It was published ${published}, before it happened (${date}). Check both dates.`,
  'completion-rate-differs': ({ rate, value, computed }) =>
    `The completion rate ${rate} % does not fit ${value} and the target, which give ${computed} %. Check value, rate and target.`,
  'change-without-document': ({ date }) =>
    `The change of ${date} names no document, so it does not count. Add the document that says so.`,
  'leads-disagree': ({ item, period, claims }) =>
    `For ${period} two leading units claim different things of ${item}: ${claims}. The more cautious one counts until they agree. Check which is right.`,
  'period-reversed': ({ value }) => `The period ${value} ends before it begins. Check it.`,
  'range-reversed': ({ low, high }) => `The lower end ${low} is above the upper end ${high}. Check both.`,
  'missing-for-kind': ({ field, tag, is, or }) =>
    tag === ''
      ? `${field} is needed here${or === '' ? '' : `, or instead: ${or}`}. Add it.`
      : `Where ${tag} is ${is}, ${field} is needed. Add it, or correct ${tag}.`,
  'not-for-kind': ({ field, tag, is, takes }) =>
    tag === ''
      ? `${field} cannot stand beside ${is}: one excludes the other. Remove one of the two.`
      : `Where ${tag} is ${is}, ${field} has no meaning${takes === '' ? '' : `; what may be given is ${takes}`}. Remove it, or correct ${tag}.`,
  'absence-missing': () => 'Where there is no value, absence must say why. Add it.',
  'unknown-definition': ({ id, indicator, known }) =>
    `The indicator ${indicator} has no definition ${id}${known === '' ? '' : `; it has ${known}`}. Correct it, or add it to the indicator.`,
  'unknown-group': ({ group, indicator }) =>
    `The indicator ${indicator} has no group ${group}. Correct it, or add it to the indicator’s dimensions.`,
  'blank-text': () => 'The text is blank: a reader sees nothing. Write it, or remove it.',
  'draft-in-public': ({ state }) =>
    `A public file holds something that is not approved (${state}). Approve it, or leave it out.`,
  'small-cell': ({ value, limit, what }) =>
    `${what === 'remainder' ? 'The remainder, computed from the total,' : 'The count'} is ${value}, below ${limit}, and could identify someone. Before publishing make it null with absence: withheld.`,
  'withheld-but-given': ({ field }) => `This value is marked as withheld, and ${field} still gives it away. Remove it.`,
  'withheld-derivable': ({ what, low, high, limit }) =>
    `From what stays, ${what === 'withheld' ? 'this withheld number' : 'a number of people that nobody states here'} can be worked out: it lies between ${low} and ${high}, and ${limit} must be left open. Nothing more can be withheld to cover it. Leave out a total, or put areas, groups or months together.`,
  'withheld-unproved': () =>
    'These numbers contradict each other, or are too many, so that nothing can be said of what they give away. Correct the totals and their parts.',
  'withheld-in-text': ({ value }) =>
    `This text says the number that is withheld (${value}). Write it without the number.`,
  'personal-number': ({ what }) =>
    `This text holds ${what === 'identity' ? 'an identity number' : 'a mobile number'}, which must not be published. Remove it.`,
  'sensitivity-needed': ({ count }) =>
    `This indicator counts people and has small counts (${count}), and does not say whether they may be published. Write sensitivity: small-cell, restricted or public.`,
  'sensitivity-missing': () =>
    'This indicator is about people and does not say whether small counts may be published. Write sensitivity: small-cell, restricted or public.',
  'withheld-small': ({ limit }) =>
    `A count below ${limit} could identify someone: it is withheld in the public file. Check that no text says it.`,
  'withheld-protects': () =>
    'This number is withheld in the public file, so that a smaller one cannot be worked out from it. Check that it may be missed.',
  'restricted-in-public': ({ indicator }) =>
    `The indicator ${indicator} may only be published for the whole area; this is a value for one part of it. Leave it out of the public file.`,
  'previous-other': ({ previous }) =>
    `The release before is of another programme (${previous}). Give the last release of this one.`,
  'previous-not-public': () =>
    'The file before is no release: it is not public, or has no stamp. Give the last published file.',
  'previous-changed': () =>
    'The release before was changed after it was published: its content is not what its hash says. Give the file as it was published.',
  'as-of-back': ({ before, after }) =>
    `The release before judges as of ${before}, and this one as of ${after}, which is earlier. Check the date.`,
  'procedure-check': ({ unit }) =>
    `The procedure of this file asks ${unit} to check the figures that it supplied. Enter the check with its date, later than the release before and not after the day of this one.`,
  'procedure-secrecy': () =>
    'The procedure of this file asks for a review for secrecy. Enter the office and the date, later than the release before and not after the day of this one.',
  'procedure-publicity': () =>
    'The procedure of this file asks whether it may be public. Enter it; only what may be public by itself is released.',
  'procedure-approval': () =>
    'The procedure of this file asks for an approval. Enter role, date and number, of a date later than the release before and not after the day of this one.',
  'procedure-embargo': ({ date }) =>
    `This file may not be released before ${date}. Enter the day of its release, from that day on.`,
  'procedure-state': ({ id }) =>
    `The procedure of this file asks that each value and report be approved, and ${id} does not say whether it is. Enter its state.`,
  'figure-overwritten': ({ id, from, to }) =>
    `The published value ${id} was ${from} and is now ${to}. Check it; if it is right, give the change its name: correction, revision or late, with the reason.`,
  'figure-gone': ({ id, from }) =>
    `The published value ${id} (${from}) is gone. Keep it, or give the change its name: correction, revision or late, with the reason.`,
  'target-overwritten': ({ id }) =>
    `${id} is not what was published, and no revision says so. Keep what was published, or add a revision with its date and document.`,
  'item-gone': ({ id }) =>
    `${id} was published and is gone. Keep it; what is given up gets a standing with its document.`,
  'as-of-not-moved': ({ date }) =>
    `The release before judges as of ${date} too, so that newer values do not count. Check whether the date should be later.`,
  'empty-unit': () =>
    'The unit has no name, so its values are not judged. Write the unit; where there is none, write 无.',
  'direction-contradicts': ({ comparator, direction }) =>
    `The comparison ${comparator} contradicts the indicator’s direction ${direction}, so it is not judged. Check one of the two.`,
  'cannot-add-up': ({ indicator }) =>
    `The target is a total, but values of ${indicator} are at a point in time, averages or rates, which do not add up, so it is not judged. Check kind, or timeBasis and unit of the indicator.`,
  'times-and-value-differ': ({ value, other }) =>
    `The target’s value is ${value}, and each period asks for ${other}. The latter is judged. Check them.`,
  'tied-values': ({ value, other, otherValue }) =>
    `This is ${value} and ${other} is ${otherValue}, with equal standing, so neither is used. Choose one, or give its status.`,
  'outside-limits': ({ value, min, max }) =>
    `${value} is outside what is possible (${min} to ${max}). Check the value, the unit or limits.`,
  'rate-mismatch': ({ value, computed, numerator, denominator }) =>
    `The printed rate is ${value}, and ${numerator} ÷ ${denominator} gives ${computed}. Both are kept. Check them.`,
  'total-mismatch': ({ value, sum, count }) =>
    `The published value is ${value}, and its ${count} areas together give ${sum}. The published one is used. Check them.`,
  'deadline-before-baseline': ({ deadline, date }) =>
    `The deadline ${deadline} is not later than the starting point ${date}, so there is no pace. Check both.`,
  'interim-out-of-order': ({ date }) =>
    `The interim target ${date} is out of order, or not before the deadline. Order them by date.`,
  'revisions-out-of-order': ({ date }) => `The revision ${date} is out of order. Order them by date.`,
  'releases-out-of-order': ({ date }) => `The release ${date} is out of order. Order them by date, oldest first.`,
  'completed-before-start': ({ date, start }) =>
    `It was completed ${date}, before it started (${start}). Check both dates.`,
  'prevailing-language-missing': ({ language }) =>
    `There is no text in ${language}; a page will use another language and mark it. Add it.`,
  'invisible-characters': ({ character, position }) =>
    `Character ${position} cannot be seen (${character}). Remove it, or type the text again.`,
  'damaged-characters': () =>
    'The text holds a replacement mark (�): the original character is lost. Type it again from the source.',
  'succeeded-before-plan': ({ date, plan }) =>
    `It is said to have been succeeded on ${date}, before the plan of ${plan} names it. Check the date.`,
  'successor-already-gone': ({ date, successor, gone }) =>
    `${successor} is said to have taken over on ${date}, and had itself been succeeded on ${gone}. Check both dates.`,
  'value-after-merger': ({ period, area, date }) =>
    `${area} was merged into another area on ${date}, and this value is for ${period}. It is left out of totals. Check the period and the area.`,
  'merged-elsewhere': ({ area, successor }) =>
    `${area} was merged into ${successor}, which stands under another area. Totals of the areas beside ${area} lack it from then on. Check the successor, or where it stands.`,
  'area-start-unknown': ({ area }) =>
    `${area} has taken the place of an area and has no value from before. Give the day since when it exists (from) if it was formed then; else totals from before lack it.`,
  'repeated-responsibility': ({ party, item, other }) => `${party} is already named for ${item} at ${other}. Keep one.`,
  'final-before-end': ({ published, period, end }) =>
    `It was published ${published}, before its period ${period} ended on ${end}, and so cannot be final: this value is not judged. Check both dates; where it was an estimate, write status provisional.`,
  'estimate-before-end': ({ published, period, end }) =>
    `It was published ${published}, before its period ${period} ended on ${end}: an estimate, which counts as provisional. Add the final value once it is known.`,
  'document-before-end': ({ document, published, period, end }) =>
    `It has no date of its own, and ${document} was published ${published}, before its period ${period} ended on ${end}: it cannot give the final value. Check the period and the source; where it was an estimate, write status provisional.`,
  'later-than-as-of': ({ date, asOf }) =>
    `${date} is later than ${asOf}, the day as of which this file speaks. Check the year, or move asOf.`,
  'period-written-twice': ({ period, otherPeriod, other }) =>
    `${period} is the same period as ${otherPeriod} at ${other}. Write it in one way, and check that both values are wanted.`,
  'deadline-before-start': ({ deadline, start }) =>
    `It is due ${deadline}, before its start ${start}. Check both dates.`,
  'negative-count': ({ value }) =>
    `${value} is below 0, and this counts people, so it is not used. Write null and absence: withheld where the value was suppressed.`,
  'negative-among-counts': ({ value, count }) =>
    `${value} is below 0, and none of the ${count} other figures is. Write null and absence if it stands for a missing value; give limits if it may fall below 0.`,
  'not-whole': ({ value }) =>
    `${value} is no whole number, and the unit says that only wholes are counted. Check the figure, or take whole out of the unit.`,
  'whole-not-said': ({ count }) =>
    `All ${count} figures are whole numbers. Write whole: true in the unit if only whole ones are counted here; then half of one is never expected on the way.`,
  'rank-not-said': ({ target }) =>
    `The target ${target} asks for a place in an order. Write kind: ordinal in the unit, so that 4 is shown as 4th.`,
  'missing-value-code': ({ value, least, most }) =>
    `${value} looks like a code for a missing value: the other figures ${least === most ? `are ${least}` : `run from ${least} to ${most}`}. Write null and say why in absence if it is one.`,
  'fraction-among-percents': ({ value, reading, least, most }) =>
    `${value} stands among figures ${least === most ? `of ${least}` : `from ${least} to ${most}`}. If ${reading} is meant, write ${reading}; if it really is ${value}%, leave it. Nothing is converted.`,
  'jump-between-neighbours': ({ value, period, other, otherPeriod, times, way }) =>
    `${value} (${period}) is about ${way === 'up' ? `${times} times` : `1/${times} of`} ${other} (${otherPeriod}). Check the figure and its unit; if both are right, leave them.`,
  'far-above-target': ({ value, target, times }) =>
    `${value} is at least ${times} times the target of ${target}. Check that both are in the same unit; if both are right, leave them.`,
  'running-total-falls': ({ value, period, other, otherPeriod }) =>
    `The total falls from ${other} (${otherPeriod}) to ${value} (${period}). Check both; where the source took some off, say so in remark.`,
  'no-whole-meets': () =>
    'No whole number meets the change from the starting point, and only wholes are counted here, so the target can never be met. Check relative, the comparator, or whole in the unit.',
  'target-not-judged': ({ reason }) =>
    `This target cannot be judged as it stands: ${reasonIn(reason, 'en')}. Add what the source says; where it says nothing, leave it.`,
  'values-no-share': ({ count, reason }) =>
    `${count === '1' ? 'The one value' : `None of the ${count} values`} of its indicator ${count === '1' ? 'does not give' : 'gives'} the share of units that comply: ${reasonIn(reason, 'en')}. So this target is not judged by ${count === '1' ? 'it' : 'them'}. Add numerator and denominator, or write ofUnits: true where the value is that share.`,
  'start-unknown': ({ count }) =>
    `The plan states no start, and no document of kind plan has a date, so no value of ${count} ${count === '1' ? 'target' : 'targets'} can be judged. Add written or published to that document once it is known.`,
  'more-issues': ({ count }) => `${count} more are not listed. Correct these, then check again.`,
};

function type(name: string | number | undefined): string {
  return wordIn(types, name, String(name));
}
