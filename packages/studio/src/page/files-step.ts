import type { Programme } from '@onemetre/core';
import {
  blankProgramme,
  draftPlan,
  packFiles,
  programmeToWorkbook,
  returnNames,
  tableIssueText,
  unitProgrammes,
} from '@onemetre/exchange';
import { issueText, withMeanings } from '@onemetre/scenes';
import { html, nothing, type TemplateResult } from 'lit';
import { noAnswers, type PlanWords } from '../desk/answers.ts';
import { exampleAnswers, exampleFiles } from '../desk/example.ts';
import { planOptions } from '../desk/understand.ts';
import type { Understood } from '../desk/understanding.ts';
import { noWishes } from '../desk/wishes.ts';
import { givenFiles } from './given-files.ts';
import { planForm } from './plan-form.ts';
import { saveBytes } from './save-bytes.ts';
import type { Studio } from './studio.ts';

/** The first step: files come in, and it is told what each was taken for. */
export function filesStep(studio: Studio): TemplateResult {
  const { say, desk } = studio;
  const isEmpty = desk.papers.length === 0;
  return html`${dropZone(studio)} ${isEmpty ? firstTime(studio) : fileTable(studio)} ${isEmpty ? nothing : pushDown(studio)}
    <details class="more" ?open=${isEmpty}>
      <summary>${say.blank}</summary>
      ${planForm(say, say.makeWorkbook, (words) => saveBlank(studio, words))}
    </details>`;
}

function dropZone({ say, take }: Studio): TemplateResult {
  const given = async (files: FileList | null | undefined): Promise<void> => take(await givenFiles(files ?? []));
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void given(input.files).then(() => {
      // The same file can be chosen again after it was mended.
      input.value = '';
    });
  };
  return html`<div
    class="drop"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      void given(event.dataTransfer?.files);
    }}
  >
    <p class="large">${say.dropTitle}</p>
    <p class="soft">${say.dropText}</p>
    <label class="button main"
      >${say.choose}<input class="unseen" type="file" multiple accept=".xlsx,.xlsm,.csv,.tsv,.docx,.json,.zip" @change=${chosen}
    /></label>
  </div>`;
}

function firstTime({ say, take, change }: Studio): TemplateResult {
  const begin = (): void => {
    change({ answers: exampleAnswers });
    take(exampleFiles());
  };
  return html`<section aria-labelledby="first">
    <h2 id="first">${say.firstTitle}</h2>
    <ul class="ways">
      ${say.first.map(([title, text]) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}
    </ul>
    <p>
      <button type="button" class="button" data-act="example" @click=${begin}>${say.example}</button>
      <span class="soft">${say.exampleNote}</span>
    </p>
  </section>`;
}

function fileTable(studio: Studio): TemplateResult {
  const { say, understanding, change } = studio;
  const heads = [say.file, say.takenFor, say.holds, say.problems];
  const removeAll = (): void => change({ papers: [], answers: noAnswers, wishes: noWishes });
  return html`<div class="wide" tabindex="0" role="region" aria-label=${say.file}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${understanding.files.map((one) => fileRow(one, studio))}
        </tbody>
      </table>
    </div>
    <p><button type="button" class="button" @click=${removeAll}>${say.removeAll}</button></p>`;
}

function fileRow(one: Understood, studio: Studio): TemplateResult {
  const { say, desk, change } = studio;
  const { paper, taken } = one;
  const { name, within } = paper;
  const remove = (): void => change({ papers: desk.papers.filter((other) => other !== paper) });
  return html`<tr data-file=${name}>
    <th scope="row">${name}${within === undefined ? nothing : html`<br /><span class="soft">${within}</span>`}</th>
    <td>${say.taken[taken]}</td>
    <td>${holdsText(one, studio)}</td>
    <td>${problemText(one, studio)}</td>
    <td><button type="button" class="plain" aria-label=${say.remove(name)} title=${say.remove(name)} @click=${remove}>×</button></td>
  </tr>`;
}

function holdsText({ taken, programme, entries }: Understood, { say }: Studio): string {
  if (taken === 'monthly' && entries.length > 0) {
    const count = (outcome: (typeof entries)[number]['outcome']): number =>
      entries.filter((entry) => entry.outcome === outcome).length;
    return say.rows(count('added'), count('same'), count('left-out'));
  }
  if (programme === null) return '';
  const { indicators, targets, observations = [] } = programme;
  return say.counts(indicators.length, targets.length, observations.length);
}

/** A file that was not read says why at once; of one that was, the next step tells. */
function problemText({ paper, taken, tableIssues, issues }: Understood, studio: Studio): unknown {
  const { say, locale } = studio;
  if (paper.is === 'programme' && !paper.isWhole) return say.handChanged;
  if (taken === 'tasks') return tasksButton(paper, studio);
  const isOut = taken === 'refused' || taken === 'unknown';
  if (isOut) {
    const texts = [
      ...tableIssues.map((issue) => tableIssueText(issue, locale)),
      ...issues.map((issue) => issueText(withMeanings(issue, locale), locale)),
    ];
    return texts.slice(0, 3).map((text) => html`<p>${text}</p>`);
  }
  const all = [...tableIssues, ...issues];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return all.length === 0 ? (taken === 'lock' ? '' : say.fine) : say.errors(errors, all.length - errors);
}

/** The tasks of a document come as a workbook in which each row is taken or not. */
function tasksButton(paper: Understood['paper'], { say, locale, desk }: Studio): unknown {
  const { plan } = desk.answers;
  if (paper.is !== 'tables' || plan === undefined) {
    const give = (words: PlanWords): void => saveTasks(paper, words, locale, say.workbookName);
    return html`<details><summary>${say.makeWorkbook}</summary>${planForm(say, say.makeWorkbook, give)}</details>`;
  }
  const give = (): void => saveTasks(paper, plan, locale, say.workbookName);
  return html`<button type="button" class="button" @click=${give}>${say.makeWorkbook}</button>`;
}

function saveTasks(paper: Understood['paper'], words: PlanWords, locale: Studio['locale'], name: string): void {
  if (paper.is !== 'tables') return;
  const { programme } = draftPlan(planOptions(words, locale), paper.sheets);
  saveBook(`${words.title || name}.xlsx`, programmeToWorkbook(programme, { locale, decide: 'document' }));
}

function saveBlank({ locale, say }: Studio, words: PlanWords): void {
  const plan = blankProgramme(planOptions(words, locale));
  saveBook(`${words.title || say.workbookName}.xlsx`, programmeToWorkbook(plan, { locale }));
}

function pushDown({ understanding, say, locale }: Studio): TemplateResult | typeof nothing {
  const { before } = understanding;
  if (before === null || unitProgrammes(before).size === 0) return nothing;
  return html`<p>
    <button type="button" class="button" @click=${() => savePushed(before, locale, say.workbookName)}>${say.pushDown}</button>
    <span class="soft">${say.pushDownNote}</span>
  </p>`;
}

function savePushed(plan: Programme, locale: Studio['locale'], name: string): void {
  const units = unitProgrammes(plan);
  const names = returnNames(plan.languages, plan.parties, units.keys());
  const books = new Map([...units].map(([id, own]) => [names.get(id) as string, programmeToWorkbook(own, { locale })]));
  saveBytes(`${name}.zip`, packFiles(books));
}

function saveBook(name: string, bytes: Uint8Array): void {
  saveBytes(name.replace(/[\\/:*?"<>|]/g, '_'), new Uint8Array(bytes));
}
