import { commonLabels } from '../labels/common-labels.ts';
import { makeScene } from '../view/scene.ts';
import { actionsSnapshot } from './actions-snapshot.ts';
import { commitmentsSnapshot } from './commitments-snapshot.ts';
import { domainsSnapshot } from './domains-snapshot.ts';
import { elementHtml } from './element-html.ts';
import { escapeHtml } from './escape-html.ts';
import { indicatorChartSnapshot } from './indicator-chart-snapshot.ts';
import { indicatorSnapshot } from './indicator-snapshot.ts';
import { indicatorTableSnapshot } from './indicator-table-snapshot.ts';
import { listSnapshot } from './list-snapshot.ts';
import { matrixSnapshot } from './matrix-snapshot.ts';
import { overviewSnapshot } from './overview-snapshot.ts';
import { programmeSnapshot } from './programme-snapshot.ts';
import type { SnapshotOptions } from './snapshot-options.ts';
import { timelineSnapshot } from './timeline-snapshot.ts';
import { projectsSnapshot } from './projects-snapshot.ts';
import { policiesSnapshot } from './policies-snapshot.ts';
import { methodSnapshot } from './method-snapshot.ts';
import { evidenceSnapshot } from './evidence-snapshot.ts';
import { attentionSnapshot } from './attention-snapshot.ts';
import { changesSnapshot } from './changes-snapshot.ts';
import { areasSnapshot } from './areas-snapshot.ts';
import { meetingSheetSnapshot } from './meeting-sheet-snapshot.ts';

/** Every widget that has a static form, by its tag. */
export const snapshots = {
  'om-programme': programmeSnapshot,
  'om-overview': overviewSnapshot,
  'om-indicator': indicatorSnapshot,
  'om-indicator-chart': indicatorChartSnapshot,
  'om-indicator-table': indicatorTableSnapshot,
  'om-domains': domainsSnapshot,
  'om-actions': actionsSnapshot,
  'om-commitments': commitmentsSnapshot,
  'om-responsibility-matrix': matrixSnapshot,
  'om-timeline': timelineSnapshot,
  'om-list': listSnapshot,
  'om-projects': projectsSnapshot,
  'om-policies': policiesSnapshot,
  'om-method': methodSnapshot,
  'om-evidence': evidenceSnapshot,
  'om-attention': attentionSnapshot,
  'om-changes': changesSnapshot,
  'om-areas': areasSnapshot,
  'om-meeting-sheet': meetingSheetSnapshot,
} as const;

export type SnapshotTag = keyof typeof snapshots;

/**
 * A widget as plain HTML that says the same as the element: for pages without script, for a CMS that strips script,
 * style, class and unknown tags, and as the element's own fallback content. It needs no style, and escapes everything.
 *
 * @throws RangeError for a tag that has no static form
 *
 * @example
 * renderSnapshot('om-indicator', { programme, evaluation, locale: 'zh-Hans', item: 'nursery-places' })
 */
export const renderSnapshot = (tag: SnapshotTag, options: SnapshotOptions): string => {
  if (!Object.prototype.hasOwnProperty.call(snapshots, tag)) throw new RangeError(`unknown widget: ${String(tag)}`);
  const { programme, evaluation, locale, lang = locale, profile, reader } = options;
  // What a page refuses to show must not stand in its HTML either.
  if (programme.release === 'internal')
    throw new RangeError('renderSnapshot requires a public programme, got an internal one');
  const html = snapshots[tag](makeScene(programme, evaluation, { locale, lang, profile, reader }), options);
  // A page that is written from right to left turns 49 / 102 round.
  return elementHtml('div', html === '' ? elementHtml('p', escapeHtml(commonLabels[locale].emptyTitle)) : html, {
    dir: 'ltr',
    lang: locale,
  });
};
