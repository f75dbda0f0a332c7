import type { Indicator } from '@onemetre/core';
import { deadlinePhrase, flagWord, formatDate, formatValue } from '@onemetre/core/text';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { sourceLabels } from '../labels/source-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { figureDate } from './figure-date.ts';
import { knownValues } from './known-values.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import type { Row, TableView } from './view-parts.ts';

/** The table behind a card: starting figures, every known value, every target, each with its date and source. */
export const valuesTable = (indicator: Indicator, scene: Scene): TableView => {
  const { locale, index } = scene;
  const say = indicatorLabels[locale];
  const common = commonLabels[locale];
  const source = (sources: Parameters<typeof referencesOf>[0]): string => referencesOf(sources, scene).map(({ text }) => text).join(locale === 'en' ? '; ' : '；') || common.notStated;
  const row = (id: string, cells: readonly [kind: string, date: string, value: string, note: string, source: string]): Row => ({
    id,
    cells: [{ text: cells[0] }, { text: cells[1], figure: 'date' }, { text: cells[2], figure: 'value' }, { text: cells[3] }, { text: cells[4] }],
  });
  const baselines = (indicator.baselines ?? []).flatMap(({ figure, sameLabel, sameBasis, remark }) => {
    const found = index.figures.get(figure);
    if (!found) return [];
    const notes = [sameLabel && sameBasis ? '' : say.baselineNotUsed, plain(phraseOf(remark, scene))];
    const value = safeText(formatValue(found.value, found.unit, locale, { qualifier: found.qualifier }));
    return [row(`baseline-${figure}`, [say.baseline, figureDate(found, scene), value, notes.filter(Boolean).join(common.separator), source(found.sources)])];
  });
  const values = knownValues(indicator, scene).map((observation) => {
    const { id, period, value, qualifier, status, grade, remark, published } = observation;
    const notes = [
      status === 'provisional' || status === 'estimated' ? flagWord('provisional', locale) : '',
      grade === 'quoted' ? common.quoted : grade === 'derived' ? common.derived : '',
      published === undefined ? '' : `${say.published} ${formatDate(published, locale)}`,
      plain(phraseOf(remark, scene)),
    ];
    return row(id, [say.value, formatDate(period, locale), safeText(formatValue(value, indicator.unit, locale, { precision: indicator.precision, qualifier })), notes.filter(Boolean).join(common.separator), source(observation.sources)]);
  });
  const targets = (index.targetsOf.get(indicator.id) ?? []).map((target) =>
    row(target.id, [
      target.origin === 'reference' ? common.reference : say.target,
      target.deadline === null ? say.noDeadline : deadlinePhrase(target.deadline, locale),
      plain(phraseOf(target.quantity, scene)),
      target.wording === 'summary' ? common.summary : '',
      source(target.sources),
    ]),
  );
  const title = plain(phraseOf(indicator.title, scene));
  return {
    caption: say.tableCaption(title),
    columns: [
      { key: 'kind', label: say.kind },
      { key: 'date', label: say.period },
      { key: 'value', label: say.value },
      { key: 'note', label: say.note },
      { key: 'source', label: sourceLabels[locale].source },
    ],
    rows: [...baselines, ...values, ...targets],
  };
};
