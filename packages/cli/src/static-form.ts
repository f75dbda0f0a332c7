import { evaluateProgramme, type Programme } from '@onemetre/core';
import type { StaticForm } from '@onemetre/exchange';
import { commonLabels } from '@onemetre/scenes';
import { escapeHtml } from '@onemetre/scenes/views';
import { renderSnapshot, type SnapshotTag } from '@onemetre/widgets/snapshot';

/** An article of a CMS is as narrow as 600 pixels. */
const mostColumns = 6;

/** What `releaseKit` prints the parts of a release with: the static form of each widget, '' where it has nothing to show. */
export const staticForms = (programme: Programme, previous?: Programme): StaticForm => {
  const { asOf, stamp } = programme;
  const evaluation = asOf === undefined ? null : evaluateProgramme(programme, { asOf });
  return (tag, locale) => {
    const options = { programme, evaluation, locale, hash: stamp?.hash, earlier: previous, columns: mostColumns };
    const html = renderSnapshot(tag as SnapshotTag, options);
    return html.includes(`<p>${escapeHtml(commonLabels[locale].emptyTitle)}</p>`) ? '' : html;
  };
};
