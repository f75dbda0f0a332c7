import type { Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import { markedTitle, titleOf } from './shared-columns.ts';
import type { JudgedProgramme } from './tidy-table.ts';

/**
 * How the tables are cited, as a CITATION.cff (version 1.2.0): who publishes the data, what they are of, as of which day,
 * and the hash by which the same data are known again. What the programmes do not say is left out.
 *
 * @example
 * citationFile([], 'en').split('\n')[0] // => 'cff-version: 1.2.0'
 */
export function citationFile(judged: readonly JudgedProgramme[], locale: Locale): string {
  const programmes = judged.map(({ programme }) => programme);
  const each = (textOf: (programme: Programme) => string | undefined): string[] => [
    ...new Set(programmes.flatMap((programme) => textOf(programme) ?? [])),
  ];
  const titles = each((programme) => markedTitle(programme, locale));
  const publishers = each((programme) => titleOf(programme.publisher, programme, locale));
  const [released] = each((programme) => programme.released)
    .sort()
    .reverse();
  const [homepage] = each((programme) => programme.homepage);
  const hashes = [
    ...new Set(judged.flatMap(({ evaluation: { contentHash, file } }) => contentHash ?? file?.hash ?? [])),
  ];
  const dates = [...new Set(judged.map(({ evaluation }) => evaluation.asOf))].sort();
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoted(message[locale])}`,
    'type: dataset',
    `title: ${quoted(titles.join('; '))}`,
    'authors:',
    ...publishers.map((name) => `  - name: ${quoted(name)}`),
    ...(dates.length === 0 ? [] : [`version: ${quoted(dates.join(', '))}`]),
    ...(released === undefined ? [] : [`date-released: ${released}`]),
    ...(homepage === undefined ? [] : [`url: ${quoted(homepage)}`]),
    ...(hashes.length === 0 ? [] : ['identifiers:']),
    ...hashes.flatMap((hash) => ['  - type: other', `    value: ${quoted(hash)}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const message: Readonly<Record<Locale, string>> = {
  'zh-Hans': '引用这些数据时，请写明发布者、评估日期（version）和校验值。',
  en: 'When you cite these data, name the publisher, the date of judgement (version) and the hash.',
};

/** A JSON string is a YAML string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
