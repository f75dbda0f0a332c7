import type { Indicator, Sources } from '@onemetre/core';
import { deadlinePhrase, flagWord, formatDate, formatValue } from '@onemetre/core/text';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { sourceLabels } from '../labels/source-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { figureDate } from './figure-date.ts';
import { knownAbsences } from './known-absences.ts';
import { knownValues } from './known-values.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import type { Cell, Phrase, Row, TableView } from './view-parts.ts';

const notesOf = (...notes: readonly (Phrase | string | null | undefined)[]): readonly Phrase[] =>
  notes.flatMap((note) =>
    note === null || note === undefined || note === '' ? [] : [typeof note === 'string' ? { text: note } : note],
  );

const sourceCell = (sources: Sources | undefined, notes: readonly Phrase[], scene: Scene): Cell => {
  const documents = referencesOf(sources, scene).map(({ text }) => text);
  return {
    text:
      documents.length === 0
        ? commonLabels[scene.locale].notStated
        : documents.join(scene.locale === 'en' ? '; ' : '；'),
    notes,
  };
};

const baselineRows = (indicator: Indicator, scene: Scene): readonly Row[] => {
  const { locale, index } = scene;
  const say = indicatorLabels[locale];
  return (indicator.baselines ?? []).flatMap(({ figure, sameLabel, sameBasis, remark }) => {
    const found = index.figures.get(figure);
    if (!found) return [];
    const value = safeText(formatValue(found.value, found.unit, locale, { qualifier: found.qualifier }));
    const notes = notesOf(sameLabel && sameBasis ? null : say.baselineNotUsed, phraseOf(remark, scene));
    return [
      {
        id: `baseline-${figure}`,
        cells: [
          { text: figureDate(found, scene), figure: 'date', notes: notesOf(say.baseline) },
          { text: value, figure: 'value' },
          sourceCell(found.sources, notes, scene),
        ],
      },
    ];
  });
};

const valueRows = (indicator: Indicator, scene: Scene): readonly Row[] => {
  const { locale } = scene;
  const common = commonLabels[locale];
  return knownValues(indicator, scene).map(
    ({ id, period, value, qualifier, status, grade, remark, published, sources }) => {
      const tags = notesOf(
        status === 'provisional' || status === 'estimated' ? flagWord('provisional', locale) : null,
        grade === 'quoted' ? common.quoted : grade === 'derived' ? common.derived : null,
      );
      const words = safeText(formatValue(value, indicator.unit, locale, { precision: indicator.precision, qualifier }));
      const said = published === undefined ? null : indicatorLabels[locale].published(formatDate(published, locale));
      return {
        id,
        cells: [
          { text: formatDate(period, locale), figure: 'date' },
          { text: words, figure: 'value', notes: tags },
          sourceCell(sources, notesOf(said, phraseOf(remark, scene)), scene),
        ],
      };
    },
  );
};

const absenceRows = (indicator: Indicator, scene: Scene): readonly Row[] =>
  knownAbsences(indicator, scene).map(({ id, period, absence, remark, sources }) => ({
    id,
    cells: [
      { text: formatDate(period, scene.locale), figure: 'date' },
      { text: commonLabels[scene.locale].absences[absence], figure: 'value' },
      sourceCell(sources, notesOf(phraseOf(remark, scene)), scene),
    ],
  }));

const targetRows = (indicator: Indicator, scene: Scene): readonly Row[] => {
  const { locale, index } = scene;
  const common = commonLabels[locale];
  return (index.targetsOf.get(indicator.id) ?? []).map(({ id, origin, deadline, quantity, wording, sources }) => ({
    id,
    cells: [
      {
        text: deadlinePhrase(deadline, locale),
        figure: 'date',
        notes: notesOf(origin === 'reference' ? common.reference : indicatorLabels[locale].target),
      },
      {
        ...(phraseOf(quantity, scene) ?? { text: common.notInSources }),
        figure: 'target',
        notes: notesOf(wording === 'summary' ? common.summary : null),
      },
      sourceCell(sources, [], scene),
    ],
  }));
};

/** The table behind a card: starting figures, every known value, every target, each with its date and source. */
export const valuesTable = (indicator: Indicator, scene: Scene): TableView => {
  const say = indicatorLabels[scene.locale];
  return {
    caption: say.tableCaption(plain(phraseOf(indicator.title, scene))),
    columns: [
      { key: 'date', label: say.period },
      { key: 'value', label: say.value },
      { key: 'source', label: sourceLabels[scene.locale].source },
    ],
    rows: [
      ...baselineRows(indicator, scene),
      ...valueRows(indicator, scene),
      ...absenceRows(indicator, scene),
      ...targetRows(indicator, scene),
    ],
  };
};
