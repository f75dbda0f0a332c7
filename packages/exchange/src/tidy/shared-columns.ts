import type { Breakdown, Indicator, Programme, Sources, Text } from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { pickText, unitLabel, type Locale } from '@onemetre/scenes';
import { placeOf } from './place-of.ts';
import { columnsOf, type ColumnOf, type JudgedProgramme } from './tidy-table.ts';

/** Which programme a row is of. */
export const programmeColumns: readonly ColumnOf<JudgedProgramme>[] = columnsOf('programme', {
  programme: ['string', ({ programme }) => programme.id],
});

/** What a row rests on: which file was judged, as of when, by which rules and which version. The last columns of each table. */
export const provenanceColumns: readonly ColumnOf<JudgedProgramme>[] = columnsOf('provenance', {
  as_of: ['date', ({ evaluation }) => evaluation.asOf],
  known_at: ['date', (row) => row.evaluation.knownAt],
  release: ['string', ({ programme }) => programme.release],
  demonstration: ['boolean', ({ programme }) => programme.demonstration === true],
  unofficial: ['boolean', ({ programme }) => !programme.publisherIsIssuer],
  file: ['string', ({ evaluation }) => evaluation.file?.name],
  file_hash: ['string', (row) => row.evaluation.file?.hash],
  content_hash: ['string', ({ evaluation }) => evaluation.contentHash],
  // Without the sign in front, which a spreadsheet reads as the beginning of a formula.
  library: ['string', ({ evaluation }) => evaluation.library.replace(/^@/, '')],
  changed_rules: [
    'string',
    ({ evaluation }) => textOf(Object.entries(evaluation.settings.changed).map(([name, value]) => `${name}=${value}`)),
  ],
  rules_document: ['string', ({ evaluation }) => evaluation.settings.adoptedBy?.document],
});

/** What a row about an indicator says of it. */
export function indicatorColumns(
  locale: Locale,
): readonly ColumnOf<JudgedProgramme & { readonly indicator: Indicator }>[] {
  return columnsOf('indicator', {
    indicator: ['string', ({ indicator }) => indicator.id],
    indicator_title: ['string', ({ indicator, programme }) => titleOf(indicator.title, programme, locale)],
    domain: ['string', ({ programme, indicator }) => placeOf(programme, indicator.id).domain],
    action: ['string', ({ programme, indicator }) => placeOf(programme, indicator.id).action],
    unit: ['string', ({ indicator }) => unitLabel(indicator.unit, locale)],
    unit_kind: ['string', (row) => row.indicator.unit.kind],
    unit_per: ['number', ({ indicator }) => indicator.unit.per],
    direction: ['string', (row) => row.indicator.direction],
    time_basis: ['string', ({ indicator }) => indicator.timeBasis],
  });
}

/** Where a row stands: its documents, and the page, table or cell in them. */
export function sourceColumns<Row extends JudgedProgramme>(
  sourcesOf: (row: Row) => Sources | undefined,
): readonly ColumnOf<Row>[] {
  return columnsOf('sources', {
    source_documents: ['string', (row) => textOf((sourcesOf(row) ?? []).map(({ document }) => document))],
    source_places: [
      'string',
      (row) =>
        (sourcesOf(row) ?? []).some(({ place }) => place !== undefined)
          ? (sourcesOf(row) ?? []).map(({ place = '' }) => place).join('; ')
          : undefined,
    ],
    source_hashes: [
      'string',
      (row) =>
        textOf(
          (sourcesOf(row) ?? []).flatMap(
            ({ document }) => programmeIndex(row.programme).documents.get(document)?.sha256 ?? [],
          ),
        ),
    ],
  });
}

/** A breakdown as text, such as sex=girls; undefined for everybody. */
export function breakdownText(breakdown: Breakdown | undefined): string | undefined {
  return textOf(
    Object.entries(breakdown ?? {})
      .map((pair) => pair.join('='))
      .sort(),
  );
}

/** Words that hold no spaces, as one cell; undefined where there are none. */
export function textOf(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.join(' ');
}

/** A text in a language, or in one that the programme has; undefined where there is no text. */
export function titleOf(text: Text | undefined, { languages }: Programme, locale: Locale): string | undefined {
  return pickText(text, locale, languages)?.text;
}

/** The title of a programme with the marks that every export carries: invented data, unofficial example. */
export function markedTitle(programme: Programme, locale: Locale): string {
  const marks = [
    ...(programme.demonstration === true ? [exportMarks[locale].invented] : []),
    ...(programme.publisherIsIssuer ? [] : [exportMarks[locale].unofficial]),
  ];
  return [titleOf(programme.title, programme, locale) ?? programme.id, ...marks].join(' · ');
}

const exportMarks: Readonly<Record<Locale, Readonly<Record<'invented' | 'unofficial', string>>>> = {
  'zh-Hans': { invented: '演示数据', unofficial: '非官方示例' },
  en: { invented: 'Demonstration data', unofficial: 'Unofficial example' },
};
