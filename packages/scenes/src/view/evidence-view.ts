import type { Answer, Document, Sources } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { reasonText } from '../text/reason-text.ts';
import { evidenceLabels } from '../labels/evidence-labels.ts';
import { planLabels } from '../labels/plan-labels.ts';
import { whyLabels } from '../labels/why-labels.ts';
import { borneBy } from './borne-by.ts';
import { factOf } from './fact-of.ts';
import { leafTitle } from './leaf-title.ts';
import { titlesCell } from './lists/titles-cell.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { planChain } from './plan-chain.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet-of.ts';
import { shownAnswers } from './shown-answers.ts';
import { stateView } from './state-view.ts';
import { tableOfFacts, type Item } from './table-of-facts.ts';
import { titleOf } from './title-of.ts';
import type { Reference, SheetView } from './view-parts.ts';

/** How many borne items are named before the rest is only counted. */
const most = 4;

/** Where the used values, reports and completions of an answer stand, without repeating a document. */
const whereOf = ({ id, because }: Answer, scene: Scene): readonly Reference[] => {
  const { whole: programme, index } = scene;
  const reports = programme.reports ?? [];
  const done = [...(programme.milestones ?? []), ...(programme.projects ?? []), ...programme.targets];
  const sources = because.used.flatMap((used): Sources => {
    if (used.kind === 'report') return reports.find((report) => report.id === used.id)?.evidence ?? [];
    if (used.kind === 'completion') return done.find((item) => item.id === id)?.completed?.sources ?? [];
    return index.observations.get(used.id)?.sources ?? [];
  });
  return referencesOf(sources, scene);
};

const leafItem = (answer: Answer, scene: Scene): Item => {
  const { locale } = scene;
  const say = evidenceLabels[locale];
  const why = whyLabels[locale];
  const { freshness, completeness, sourced, grade } = answer.evidence;
  const none = freshness === 'none';
  const { reason } = answer.because;
  const view = stateView(scene.answerOf(answer.id), scene);
  return {
    id: answer.id,
    title: leafTitle(answer.id, scene),
    ...(view ? { state: { label: say.state, view } } : {}),
    facts: [
      ...factOf(say.freshness, [
        why.freshness[freshness],
        none || completeness === 'complete' ? null : why.completeness[completeness],
        none && reason !== undefined ? reasonText(reason, locale) : null,
      ]),
      ...factOf(say.basis, none ? [] : [sourced ? why.sourced : why.unsourced, grade && why.grades[grade]]),
      ...factOf(say.where, none ? [] : whereOf(answer, scene)),
    ],
  };
};

const documentItem = (document: Document, bears: readonly string[], scene: Scene): Item => {
  const { locale } = scene;
  const say = evidenceLabels[locale];
  const plan = planLabels[locale];
  const [reference] = referencesOf([{ document: document.id }], scene);
  const on = (date: string | undefined): string | undefined => date && formatDate(date, locale);
  const names = [...new Set(bears.map((id) => plain(titleOf(id, scene))).filter((name) => name !== ''))];
  return {
    id: document.id,
    title: { ...(reference ?? { text: document.id }), notes: [{ text: plan.availability[document.availability] }] },
    facts: [
      ...factOf(say.published, [on(document.published)], 'date'),
      ...factOf(say.accessed, [on(document.accessed)], 'date'),
      ...factOf(say.sha, [document.sha256 && `${document.sha256.slice(0, 12)}…`]),
      ...factOf(
        say.bears,
        names.length === 0
          ? [say.nothing]
          : [say.more(names.length), ...names.slice(0, most), names.length > most ? '…' : null],
      ),
    ],
  };
};

/**
 * What the data rest on: how fresh and how sourced each item is, which document bears what, and what is absent.
 *
 * @param item a leaf, indicator, action or domain to show alone; empty for the programme
 */
export const evidenceView = (scene: Scene, item = ''): SheetView | null => {
  const { programme, locale, profile } = scene;
  const say = evidenceLabels[locale];
  const leaves =
    profile === 'plan'
      ? []
      : shownAnswers(scene).filter(({ id }) => item === '' || planChain(scene.whole, id).includes(item));
  const within = new Set(leaves.map(({ id }) => id));
  const indicators = leaves.map(({ id }) => scene.index.targets.get(id)?.indicator ?? id);
  const bears = (document: Document): readonly string[] => {
    const all = borneBy(document.id, scene.whole);
    return item === '' ? all : all.filter((id) => id === item || within.has(id) || indicators.includes(id));
  };
  const documents = programme.documents.filter(
    (document) => !scene.evaluation?.later.has(document.id) && (item === '' || bears(document).length > 0),
  );
  if (documents.length === 0 && leaves.length === 0) return null;
  const count = (test: (answer: Answer) => boolean): number => leaves.filter(test).length;
  const read = programme.documents.filter(({ availability }) => availability === 'read').length;
  const gaps = (item === '' ? (programme.notes ?? []) : []).filter(({ kind }) => kind === 'gap' || kind === 'coverage');
  return sheetOf(scene, {
    name: say.name,
    sentences: [
      leaves.length === 0
        ? say.planOnly
        : say.tally({
            total: leaves.length,
            fresh: count(({ evidence }) => evidence.freshness === 'fresh'),
            stale: count(({ evidence }) => evidence.freshness === 'stale'),
            none: count(({ evidence }) => evidence.freshness === 'none'),
            sourced: count(({ evidence }) => evidence.sourced),
            declared: count(({ evidence }) => evidence.grade === 'declared'),
          }),
      say.looked({ read, named: programme.documents.length - read }),
    ],
    tables: [
      tableOfFacts(
        say.leaves,
        say.item,
        leaves.map((answer) => leafItem(answer, scene)),
      ),
      tableOfFacts(
        say.documents,
        say.document,
        documents.map((document) => documentItem(document, bears(document), scene)),
      ),
      tableOfFacts(
        say.gaps,
        planLabels[locale].columns.detail,
        gaps.map(({ id, title, about }) => ({
          id,
          title: phraseOf(title, scene) ?? { text: id },
          facts: about.length === 0 ? [] : factOf(planLabels[locale].columns.about, [titlesCell(about, scene)]),
        })),
      ),
    ],
  });
};
