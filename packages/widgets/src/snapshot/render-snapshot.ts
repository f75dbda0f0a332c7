import { commonLabels } from '@onemetre/scenes';
import { makeScene, escapeHtml } from '@onemetre/scenes/views';
import { snapshots } from './snapshots.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

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
  const shown = html === '' ? `<p>${escapeHtml(commonLabels[locale].emptyTitle)}</p>` : html;
  // A page that is written from right to left turns 49 / 102 round.
  return `<div dir="ltr" lang="${escapeHtml(locale)}">${shown}</div>`;
};
