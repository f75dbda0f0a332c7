import { printable } from '@onemetre/core/issues';
import {
  addSheet,
  confirmSheet,
  fieldHead,
  markWorkbook,
  readingText,
  tableIssueText,
  tablePlace,
  type CellMark,
  type TableIssue,
} from '@onemetre/exchange';
import { formatPeriod, issueText, itemTitle, withMeanings } from '@onemetre/scenes';
import { html, nothing, type TemplateResult } from 'lit';
import type { Understood } from '../desk/understanding.ts';
import { questionCard } from './question-card.ts';
import { saveBytes } from './save-bytes.ts';
import type { Studio } from './studio.ts';

/** The second step: what has to be answered, what has to be mended in the files, and what came back from units. */
export function checkStep(studio: Studio): TemplateResult {
  const { say, desk, understanding, locale } = studio;
  if (desk.papers.length === 0) return html`<p class="notice">${say.nothing}</p>`;
  const problems = understanding.files.flatMap((one) => problemsOf(one, locale));
  const isClear = understanding.questions.length === 0 && problems.length === 0;
  return html`${isClear ? html`<p class="notice" role="status">${say.allClear}</p>` : nothing} ${questionCard(studio)}
  ${problems.length === 0 ? nothing : problemTable(problems, studio)} ${unitTable(studio)} ${readTables(studio)}`;
}

interface Problem {
  readonly file: string;
  readonly places: readonly string[];
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

/** At most this many places are named. */
const mostPlaces = 6;

/** One kind of problem is one row, with all its places. What is asked is not told a second time. */
function problemsOf({ paper, taken, tableIssues, issues }: Understood, locale: Studio['locale']): Problem[] {
  // What is released is not mended here.
  if (taken === 'release' || taken === 'older-release') return [];
  const rows = new Map<string, Problem>();
  const add = (severity: Problem['severity'], text: string, place: string): void => {
    const known = rows.get(text);
    rows.set(text, { file: paper.name, severity, text, places: [...(known?.places ?? []), place] });
  };
  for (const issue of tableIssues)
    if ((issue.question?.readings.length ?? 0) === 0 && !asked.includes(issue.code))
      add(issue.severity, tableIssueText(issue, locale), tablePlace(issue, locale));
  for (const issue of issues)
    add(
      issue.severity,
      issueText(withMeanings(issue, locale), locale),
      issue.line === undefined ? '' : String(issue.line),
    );
  return [...rows.values()].sort((a, b) => rank(a) - rank(b));
}

/** Codes of which a question is made. */
const asked: readonly TableIssue['code'][] = [
  ...(['row-not-in-plan', 'month-unknown', 'month-unsaid', 'value-differs', 'made-public-unsaid'] as const),
];

function rank({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}

function problemTable(problems: readonly Problem[], studio: Studio): TemplateResult {
  const { say, understanding } = studio;
  const marked = understanding.files.filter(
    ({ paper, tableIssues }) => paper.is === 'tables' && /\.xls[xm]$/i.test(paper.name) && tableIssues.length > 0,
  );
  return html`<section aria-labelledby="mend">
    <h2 id="mend">${say.toMend}</h2>
    <div class="wide" tabindex="0" role="group" aria-labelledby="mend">
      <table>
        <thead>
          <tr>
            <th scope="col">${say.file}</th>
            <th scope="col">${say.place2}</th>
            <th scope="col">${say.kind}</th>
            <th scope="col">${say.said}</th>
          </tr>
        </thead>
        <tbody>
          ${problems.map(
            ({ file, places, severity, text }) =>
              html`<tr>
                <td>${file}</td>
                <td>${placesText(places)}</td>
                <td class=${severity}>${say[severity]}</td>
                <td>${printable(text)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p>
      ${marked.map(
        (one) =>
          html`<button type="button" class="button" data-act="mark" @click=${() => saveMarked(one, studio)}>
            ${say.marked(one.paper.name)}
          </button> `,
      )}
    </p>
  </section>`;
}

function placesText(places: readonly string[]): string {
  const shown = places.slice(0, mostPlaces).join(' ');
  return places.length > mostPlaces ? `${shown} … (${places.length})` : shown;
}

/** A copy of a workbook with what is told of its cells as notes on them, and a sheet on which questions can be answered. */
function saveMarked({ paper, tableIssues, understood }: Understood, { say, locale }: Studio): void {
  const marks = tableIssues.flatMap((issue): CellMark[] => {
    const text = `${say[issue.severity]}  ${tableIssueText(issue, locale)}`;
    return (issue.cells ?? []).map((cell) => ({ sheet: issue.sheet ?? '', cell, text }));
  });
  const { bytes } = markWorkbook(paper.bytes, marks, 'One Metre');
  const sheet = confirmSheet(tableIssues, understood, locale);
  const whole = sheet === null ? bytes : addSheet(bytes, sheet);
  saveBytes(paper.name.replace(/(\.[^.]+)$/, `-${say.markedName}$1`), new Uint8Array(whole));
}

/** At most this many rows of what was understood stand in the page. */
const mostRows = 400;

/** What was understood, row by row: of monthly tables what came of each, of workbooks what cells were read as. */
function readTables({ understanding, say, locale }: Studio): TemplateResult {
  return html`${understanding.files.map(({ paper, entries, understood }) => {
    const rows = [
      ...entries.map(({ sheet, cell, name, observation, report, outcome }) => [
        `${sheet}!${cell}`,
        name,
        String(observation?.value ?? report?.title[locale] ?? ''),
        observation === undefined ? '' : formatPeriod(observation, locale),
        say.outcomes[outcome],
      ]),
      ...understood.map(({ sheet, cell, written, reading }) => [
        `${sheet}!${cell}`,
        written,
        readingText(reading, locale),
        '',
        '',
      ]),
    ];
    if (rows.length === 0) return nothing;
    return html`<details class="more">
      <summary>${say.understood(paper.name, rows.length)}</summary>
      <div class="wide" tabindex="0" role="group" aria-label=${say.understood(paper.name, rows.length)}>
        <table>
          <thead>
            <tr>
              ${[say.place2, say.written, say.readAs, say.period, say.outcome].map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, mostRows).map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
    </details>`;
  })}`;
}

function unitTable({ understanding, say, locale }: Studio): TemplateResult | typeof nothing {
  const { collection, before } = understanding;
  if (collection === null || before === null) return nothing;
  const language = before.languages[0] ?? 'zh-Hans';
  const unit = (id: string): string => itemTitle(before, id, locale);
  const change = (kind: string, one: (typeof collection.changes)[number]): readonly string[] => [
    kind,
    unit(one.party),
    itemTitle(collection.programme, one.indicator, locale),
    fieldHead(one, language, locale),
    String(one.before ?? ''),
    String(one.after ?? ''),
  ];
  const rows = [
    ...collection.missing.map((party) => [say.missing, unit(party), '', '', '', '']),
    ...collection.strange.map(({ file, why }) => [say.strange, file, say.because[why], '', '', '']),
    ...collection.conflicts.flatMap((group) => group.map((one) => change(say.conflict, one))),
    ...collection.changes.map((one) => change(say.changed, one)),
  ];
  const heads = [say.kind, say.unit, say.item, say.field, say.was, say.is];
  return html`<section aria-labelledby="units">
    <h2 id="units">${say.units}</h2>
    <div class="wide" tabindex="0" role="group" aria-labelledby="units">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>
  </section>`;
}
