import { parseProgramme, type Programme } from '@onemetre/core';
import { commonLabels, issueText, type Locale } from '@onemetre/scenes';
import { widgetScenes, type SceneTag } from '@onemetre/scenes/scene';
import { escapeHtml, judgeOnce, makeScene } from '@onemetre/scenes/views';
import { sceneSnapshot } from './scene-snapshot.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

export type SnapshotTag = SceneTag;

/** The tags of the widgets that have a static form. */
export const snapshotTags = Object.keys(widgetScenes) as readonly SnapshotTag[];

type Choices = Omit<SnapshotOptions, 'programme' | 'evaluation' | 'earlier'>;

/** What a snapshot is asked for with: a file as it stands, or what the caller has checked and judged. */
export type SnapshotRequest =
  | SnapshotOptions
  | (Choices & {
      /** What stands in a data file: its text, or its JSON. It is checked, and judged as of its own date. */
      readonly programme: unknown;
      readonly evaluation?: undefined;
      /** The edition or release to compare with, where the element's `before` names one. */
      readonly earlier?: unknown;
    });

/**
 * A widget as plain HTML that says the same as the element: for pages without script, for a CMS that strips script,
 * style, class and unknown tags, and as the element's own fallback content. It needs no style, and escapes everything.
 *
 * @throws RangeError for a tag that has no static form, or a programme that is internal
 * @throws TypeError for data that are no programme, or a call without data or language
 *
 * @example
 * renderSnapshot('om-overview', { programme: await readFile('plan.json', 'utf8'), locale: 'zh-Hans' })
 */
export const renderSnapshot = (tag: SnapshotTag, request: SnapshotRequest): string => {
  if (!Object.prototype.hasOwnProperty.call(widgetScenes, tag)) throw new RangeError(`unknown widget: ${String(tag)}`);
  const options = completed(request);
  const { programme, evaluation, locale, lang = locale, profile, reader } = options;
  const html = sceneSnapshot(tag, makeScene(programme, evaluation, { locale, lang, profile, reader }), options);
  if (html === '' && options.orNothing === true) return '';
  const shown = html === '' ? `<p>${escapeHtml(commonLabels[locale].emptyTitle)}</p>` : html;
  // A page that is written from right to left turns 49 / 102 round.
  return `<div dir="ltr" lang="${escapeHtml(locale)}">${shown}</div>`;
};

const usage =
  "renderSnapshot requires { programme, locale }, such as renderSnapshot('om-overview', { programme: json, locale: 'en' })";

const completed = (request: SnapshotRequest): SnapshotOptions => {
  if (typeof request !== 'object' || request === null || request.programme === undefined)
    throw new TypeError(`${usage}, got no programme`);
  if (!Object.prototype.hasOwnProperty.call(commonLabels, request.locale))
    throw new TypeError(`${usage}, got the locale ${String(request.locale)}`);
  if (request.evaluation !== undefined) return onlyPublic(request);
  const { locale, earlier } = request;
  const programme = programmeOf(request.programme, locale);
  return onlyPublic({
    ...request,
    programme,
    evaluation: judgeOnce(programme),
    earlier: earlier === undefined ? undefined : programmeOf(earlier, locale),
  });
};

/** What a page refuses to show must not stand in its HTML either. */
const onlyPublic = (options: SnapshotOptions): SnapshotOptions => {
  if (options.programme.release === 'internal' || options.earlier?.release === 'internal')
    throw new RangeError('renderSnapshot requires a public programme, got an internal one');
  return options;
};

const checked = new WeakMap<object, Programme>();

/** A page asks for many widgets of one file, which is checked once. */
const programmeOf = (data: unknown, locale: Locale): Programme => {
  const known = typeof data === 'object' && data !== null ? checked.get(data) : undefined;
  if (known) return known;
  const parsed = parseProgramme(typeof data === 'string' ? JSON.parse(data) : data);
  if (!parsed.ok) {
    const [first] = parsed.issues.filter(({ severity }) => severity === 'error');
    throw new TypeError(`renderSnapshot requires a programme: ${first ? issueText(first, locale) : ''}`);
  }
  if (typeof data === 'object' && data !== null) checked.set(data, parsed.programme);
  return parsed.programme;
};
