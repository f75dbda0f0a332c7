import {
  attention,
  evaluateProgramme,
  families,
  family,
  type AttentionEntry,
  type Evaluation,
  type Family,
  type Group,
  type Programme,
} from '@onemetre/core';
import {
  commonLabels,
  explain,
  formatDate,
  itemTitle,
  pickText,
  stateWord,
  verdictNote,
  type Locale,
} from '@onemetre/scenes';
import { areasView, indicatorTableView, makeScene, overviewView, type Cell, type Scene } from '@onemetre/scenes/views';
import { writeDocument, type DocumentBlock } from '../ooxml/write-document.ts';
import { briefChanges } from './brief-changes.ts';
import { briefWords } from './brief-words.ts';
import type { BriefWords } from './words/brief-words-shape.ts';
import { citedDocuments } from './cited-documents.ts';
import { namesUnits } from './names-units.ts';

interface Brief {
  readonly programme: Programme;
  readonly evaluation: Evaluation;
  readonly scene: Scene;
  readonly previous: Programme | undefined;
  readonly locale: Locale;
  readonly say: BriefWords;
}

/**
 * A report on a plan as a Word document (.docx), a draft to be sent up for review: how it stands, what changed and why, what
 * needs action first, and tables by domain and indicator; set as GB/T 9704 asks. It says nothing that the pages do not say.
 * Units are named beside what is late only in internal drafts, and where the file cites the authority for it.
 *
 * @param programme with the date as of which it is to be told
 * @param previous the release before, to tell what changed
 * @throws RangeError where the programme has no date
 *
 * @example
 * releaseBrief(programme, 'en').length > 0 // => true
 */
export function releaseBrief(programme: Programme, locale: Locale, previous?: Programme): Uint8Array<ArrayBuffer> {
  const { asOf, languages } = programme;
  if (asOf === undefined) throw new RangeError('releaseBrief requires a programme with a date, got none');
  const evaluation = evaluateProgramme(programme, { asOf });
  const scene = makeScene(programme, evaluation, { locale, lang: locale, profile: 'judged' });
  const say = briefWords[locale];
  const brief: Brief = { programme, evaluation, scene, previous, locale, say };
  const title = pickText(programme.title, locale, languages)?.text ?? programme.id;
  return writeDocument([
    ...(programme.release === 'internal' ? [paragraph('mark', say.internal)] : []),
    paragraph('title', say.title(title)),
    paragraph('below', say.draft),
    paragraph('below', say.asOf(formatDate(asOf, locale))),
    ...(programme.demonstration ? [paragraph('below', say.demonstration)] : []),
    ...(programme.publisherIsIssuer ? [] : [paragraph('below', say.unofficial)]),
    paragraph('body', ''),
    ...[whole, changed, action, byDomain, byIndicator, byArea].flatMap((part, at) => part(brief, at + 1)),
    paragraph('note', sourceLine(brief)),
    ...(programme.stamp ? [paragraph('note', say.hash(programme.stamp.hash))] : []),
  ]);
}

function paragraph(kind: Exclude<DocumentBlock['kind'], 'table'>, text: string): DocumentBlock {
  return { kind, text };
}

function whole({ programme, evaluation, scene, locale, say }: Brief, number: number): DocumentBlock[] {
  const { counts, coverage, axes } = overviewView(scene);
  const { list, sentences: together } = commonLabels[locale];
  // The overview leaves out what the plan has none of.
  const count = (id: string): string => counts.find((one) => one.id === id)?.figure ?? '0';
  return [
    paragraph('heading', say.heading(number, say.sections.whole)),
    paragraph('body', together([say.counts(count('targets'), count('commitments')), coverage])),
    ...axes.flatMap(({ label, total, families: all, sentences }) => {
      const told = all
        .filter((one) => one.count > 0)
        .map((one) => say.family(one.label, one.count) + (one.states === '' ? '' : say.states(one.states)));
      return total === 0 ? [] : [paragraph('body', together([say.axis(label, total, list(told)), ...sentences]))];
    }),
    ...verdictNote(programme, evaluation.rules, locale).map((text) => paragraph('body', text)),
  ];
}

function changed({ programme, previous, locale, say }: Brief, number: number): DocumentBlock[] {
  const heading = paragraph('heading', say.heading(number, say.sections.changes));
  if (previous?.asOf === undefined) return [heading, paragraph('body', say.first)];
  const { sentences, list } = commonLabels[locale];
  const { counts, lines } = briefChanges(programme, previous, locale);
  const told = counts.length === 0 ? say.nothing : say.changed(list(counts));
  return [
    heading,
    paragraph('body', sentences([say.since(formatDate(previous.asOf, locale)), told])),
    ...lines.map((line, at) => paragraph('body', say.item(at + 1, line))),
  ];
}

function action(brief: Brief, number: number): DocumentBlock[] {
  const { programme, evaluation, locale, say } = brief;
  const found = attention(programme, evaluation);
  const unknown = found.pastDueUnknown.map(({ answer }) => itemTitle(programme, answer.id, locale));
  return [
    paragraph('heading', say.heading(number, say.sections.action)),
    paragraph('body', found.action.length === 0 ? say.noAction : say.action(found.action.length)),
    ...authorityOf(brief),
    ...found.action.flatMap((entry, at) => [
      paragraph('subheading', say.subheading(at + 1, itemTitle(programme, entry.answer.id, locale))),
      paragraph('body', actionText(entry, brief)),
    ]),
    ...(unknown.length === 0
      ? []
      : [paragraph('body', say.unknown(unknown.length, commonLabels[locale].list(unknown)))]),
  ];
}

/** Where units stand in a public report, by which authority they do. */
function authorityOf({ programme, locale, say }: Brief): DocumentBlock[] {
  const { release, unitsAuthority, languages, documents } = programme;
  if (release === 'internal' || unitsAuthority === undefined) return [];
  const document = documents.find(({ id }) => id === unitsAuthority.document);
  const body = pickText(unitsAuthority.body, locale, languages)?.text ?? '';
  const title = pickText(document?.title, locale, languages)?.text ?? unitsAuthority.document;
  return [paragraph('body', say.authority(body, title))];
}

function actionText({ answer, daysOverdue, units }: AttentionEntry, { programme, locale, say }: Brief): string {
  const { deadline } = answer.because.dates;
  const leads = units.filter(({ duty }) => duty === 'lead').map(({ party }) => itemTitle(programme, party, locale));
  return commonLabels[locale].sentences([
    say.state(stateWord(answer, locale)),
    explain(answer, programme, locale),
    ...(deadline === undefined ? [] : [say.due(formatDate(deadline, locale), daysOverdue)]),
    ...(leads.length > 0 && namesUnits(programme) ? [say.lead(commonLabels[locale].list(leads))] : []),
  ]);
}

function byDomain({ programme, evaluation, locale, say }: Brief, number: number): DocumentBlock[] {
  const rows = programme.domains.flatMap(({ id }) => {
    const group = evaluation.groups.get(id);
    return group === undefined ? [] : [[itemTitle(programme, id, locale), ...domainCounts(group)]];
  });
  const heading = paragraph('heading', say.heading(number, say.sections.domains));
  return [heading, { kind: 'table', heads: say.domainHeads, rows, widths: [4, 1.4, 1.4, 1.4, 1.2, 1.4, 1.4, 1.8] }];
}

/** Targets and the rest together: a domain is told whole. */
function domainCounts({ outcome, delivery }: Group): string[] {
  const counts = new Map<Family, number>(families.map((name) => [name, 0]));
  for (const { byState } of [outcome, delivery])
    for (const [state, count] of Object.entries(byState)) {
      const name = family(state as keyof typeof byState);
      counts.set(name, (counts.get(name) ?? Number.NaN) + (count ?? Number.NaN));
    }
  const of = (name: Family): string => String(counts.get(name));
  return [
    String(outcome.total + delivery.total),
    ...(['met', 'moving', 'behind', 'failed', 'waiting', 'unknown'] as const).map(of),
  ];
}

function byIndicator({ scene, locale, say }: Brief, number: number): DocumentBlock[] {
  const table = indicatorTableView(scene);
  const shown = table.columns.map(({ key }, at) => ({ key, at })).filter(({ key }) => key !== 'baseline');
  const rows = table.rows.map(({ cells }) => shown.map(({ at }) => cellText(cells[at], locale)));
  const heads = shown.map(({ at }) => table.columns[at]?.label ?? '');
  return [
    paragraph('heading', say.heading(number, say.sections.targets)),
    { kind: 'table', heads, rows, widths: shown.map((_, at) => (at === 0 ? 4 : 2.5)) },
  ];
}

/** Streets and towns in the order of the file, an indicator at a time; no part where nothing is told by area. */
function byArea({ programme, scene, locale, say }: Brief, number: number): DocumentBlock[] {
  const { targets, observations = [] } = programme;
  const told = new Set(
    [...targets, ...observations].filter(({ area }) => area !== undefined).map((one) => one.indicator),
  );
  const tables = programme.indicators.flatMap(({ id }) => {
    if (!told.has(id)) return [];
    const { areas } = areasView(scene, id) ?? {};
    return areas === undefined || areas.rows.length === 0 ? [] : [{ id, areas }];
  });
  if (tables.length === 0) return [];
  return [
    paragraph('heading', say.heading(number, say.sections.areas)),
    ...tables.flatMap(({ id, areas: { columns, rows } }, at): DocumentBlock[] => [
      paragraph('subheading', say.subheading(at + 1, itemTitle(programme, id, locale))),
      {
        kind: 'table',
        heads: columns.map(({ label }) => label),
        rows: rows.map(({ cells }) => columns.map((_, column) => cellText(cells[column], locale))),
        widths: columns.map((_, column) => (column === 0 ? 3 : 2.5)),
      },
    ]),
  ];
}

function cellText(cell: Cell | undefined, locale: Locale): string {
  if (cell === undefined) return '';
  const beside = (cell.notes ?? []).map(({ text }) => text);
  return cell.text + (beside.length === 0 ? '' : commonLabels[locale].aside(commonLabels[locale].list(beside)));
}

function sourceLine({ programme, locale, say }: Brief): string {
  const titles = citedDocuments(programme).map(
    ({ title, id }) => pickText(title, locale, programme.languages)?.text ?? id,
  );
  return titles.length === 0 ? say.noSources : say.sources(commonLabels[locale].list(titles));
}
