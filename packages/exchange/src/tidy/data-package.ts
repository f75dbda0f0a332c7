import type { Locale } from '@onemetre/scenes';
import { bytesHash } from '../bytes-hash.ts';
import { markedTitle, titleOf } from './shared-columns.ts';
import type { JudgedProgramme, TidyTable } from './tidy-table.ts';

/**
 * The description of the CSV files after Frictionless Data Package (`datapackage.json`): each column with its type and
 * meaning, each file with its size and hash, and the documents that the programmes rest on.
 *
 * @param files the files by their names; those that are no table of ours are not described
 *
 * @example
 * JSON.parse(await dataPackage([], [], new Map(), 'en')).resources // => []
 */
export async function dataPackage(
  judged: readonly JudgedProgramme[],
  tables: readonly TidyTable[],
  files: ReadonlyMap<string, string | Uint8Array>,
  locale: Locale,
): Promise<string> {
  const resources = await Promise.all(
    tables.flatMap((table) => {
      const content = files.get(`${table.name}.csv`);
      return typeof content === 'string' ? [resourceOf(table, new TextEncoder().encode(content), locale)] : [];
    }),
  );
  const titles = [...new Set(judged.map(({ programme }) => markedTitle(programme, locale)))];
  const description = {
    profile: 'tabular-data-package',
    name: [...new Set(judged.map(({ programme }) => programme.id))].join('.').toLowerCase() || 'programmes',
    title: titles.join('; '),
    sources: sourcesOf(judged, locale),
    resources,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

async function resourceOf(table: TidyTable, bytes: Uint8Array<ArrayBuffer>, locale: Locale): Promise<object> {
  const hash = await bytesHash(bytes);
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title[locale],
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: hash.replace('sha256-', 'sha256:'),
    schema: {
      fields: table.columns.map(({ name, type, description }) => ({ name, type, description: description[locale] })),
      missingValues: [''],
    },
  };
}

function sourcesOf(judged: readonly JudgedProgramme[], locale: Locale): object[] {
  const sources = judged.flatMap(({ programme }) =>
    programme.documents.map(({ title, address }) => ({
      title: titleOf(title, programme, locale) ?? '',
      ...(address === undefined ? {} : { path: address }),
    })),
  );
  const seen = new Set<string>();
  return sources.filter(({ title }) => !seen.has(title) && seen.add(title));
}
