import {
  questionText,
  readingText,
  settingName,
  settingWords,
  type CellReading,
  type MonthlyColumn,
  type MonthlyCount,
} from '@onemetre/exchange';
import { formatPeriod } from '@onemetre/scenes';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answers, PlanWords } from '../desk/answers.ts';
import { isNeeded, type Question } from '../desk/question.ts';
import { placeKey } from '../desk/understand.ts';
import { planForm } from './plan-form.ts';
import type { Studio } from './studio.ts';

/** One question at a time, with the cell it is about. */
export function questionCard(studio: Studio): TemplateResult | typeof nothing {
  const { say, understanding, at, show } = studio;
  const { questions } = understanding;
  const place = Math.min(at, questions.length - 1);
  const question = questions[place];
  if (question === undefined) return nothing;
  return html`<section class="question" aria-labelledby="asked">
    <p class="soft">${say.question(place + 1, questions.length)} · ${placeText(question)}</p>
    <h2 id="asked" tabindex="-1">${askedText(question, studio)}</h2>
    ${choices(question, studio)} ${isNeeded(question) ? nothing : html`<p class="soft">${say.optional}</p>`}
    ${
      questions.length === 1
        ? nothing
        : html`<p>
          <button type="button" class="plain" ?disabled=${place === 0} @click=${() => show({ at: place - 1 })}>${say.back}</button>
          <button type="button" class="plain" ?disabled=${place + 1 === questions.length} @click=${() => show({ at: place + 1 })}>
            ${say.later}
          </button>
        </p>`
    }
  </section>`;
}

function placeText(question: Question): string {
  if (question.is === 'base') return question.files.join(' · ');
  if (question.is === 'plan' || question.is === 'bare') return question.file;
  const { file, sheet, cell } = question;
  return cell === '' ? file : `${file} · ${sheet}!${cell}`;
}

function askedText(question: Question, { say, locale }: Studio): string {
  const { asks } = say;
  switch (question.is) {
    case 'cell':
      return questionText(
        { doubt: question.issue.question?.doubt ?? 'no-number', readings: question.readings },
        question.written,
        locale,
      );
    case 'head':
      return asks.head(question.written);
    case 'name':
      return asks.name(question.written);
    case 'month':
      return asks.month(question.file);
    case 'counts':
      return asks.counts(question.written);
    case 'differs':
      return asks.differs(question.name, question.written, question.before, formatPeriod(question, locale));
    case 'published':
      return asks.published(question.file);
    case 'plan':
      return asks.plan(question.file);
    case 'base':
      return asks.base;
    case 'bare':
      return asks.bare(question.file);
  }
}

function choices(question: Question, studio: Studio): TemplateResult {
  switch (question.is) {
    case 'cell':
      return cellChoices(question, studio);
    case 'head':
      return select(question.written, columnChoices(studio), studio, (value) =>
        withHead(studio, question.written, value === '' ? null : (value as MonthlyColumn)),
      );
    case 'name':
      return select(
        question.written,
        question.titles.map((title) => [title, title]),
        studio,
        (value) => withName(studio, question.written, value === '' ? null : value),
      );
    case 'month':
      return monthForm(question.file, studio);
    case 'published':
      return publishedForm(question.file, studio);
    case 'counts':
      return buttons(
        (['to-date', 'in-month'] as const).map((count): Choice => [
          settingWords[studio.locale].counts[count],
          () => withCounts(studio, count),
        ]),
      );
    case 'differs': {
      const { file, sheet, cell } = question;
      const { say, desk } = studio;
      const place = placeKey(file, sheet, cell);
      const take = (): void => change(studio, { taken: new Set([...desk.answers.taken, place]) });
      const leave = (): void => change(studio, { kept: new Set([...desk.answers.kept, place]) });
      return buttons([
        [say.takeTable, take],
        [say.keepPlan, leave],
      ]);
    }
    case 'plan':
      return planForm(studio.say, studio.say.answer, (plan: PlanWords) => change(studio, { plan }));
    case 'base':
      return buttons(question.files.map((base): Choice => [base, () => change(studio, { base })]));
    case 'bare':
      return buttons([[studio.say.goOnBare, () => change(studio, { bare: question.file })]]);
  }
}

type Choice = readonly [label: string, act: () => void];

function buttons(list: readonly Choice[]): TemplateResult {
  return html`<p class="choices">
    ${list.map(([label, act]) => html`<button type="button" class="button" data-act="answer" @click=${act}>${label}</button>`)}
  </p>`;
}

function change({ desk, change: act }: Studio, answers: Partial<Answers>): void {
  act({ answers: { ...desk.answers, ...answers } });
}

function cellChoices(question: Question & { is: 'cell' }, studio: Studio): TemplateResult {
  const { say, locale } = studio;
  const { readings, alike, file, sheet, cell } = question;
  const isAll = (event: Event): boolean =>
    (event.currentTarget as HTMLElement).closest('section')?.querySelector<HTMLInputElement>('[name=alike]')
      ?.checked === true;
  const answer = (which: number, all: boolean): void => {
    const cells = new Map(studio.desk.answers.cells);
    const given = (at: string, reading: CellReading | undefined) =>
      reading === undefined ? [] : [{ sheet, cell: at, reading }];
    const others = all ? alike.flatMap((one) => given(one.cell, one.readings[which])) : [];
    cells.set(file, [...(cells.get(file) ?? []), ...given(cell, readings[which]), ...others]);
    change(studio, { cells });
  };
  return html`<p class="choices">
      ${readings.map(
        (reading, which) =>
          html`<button type="button" class="button" data-act="answer" @click=${(event: Event) => answer(which, isAll(event))}>
            ${readingText(reading, locale)}
          </button>`,
      )}
    </p>
    ${
      alike.length === 0
        ? nothing
        : html`<label class="tick"><input type="checkbox" name="alike" />${say.alike(alike.length)}</label>`
    }`;
}

function columnChoices({ locale }: Studio): readonly (readonly [string, string])[] {
  return Object.entries(settingWords[locale].columns);
}

function select(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  { say }: Studio,
  give: (value: string) => void,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    give(String(new FormData(event.target as HTMLFormElement).get('choice') ?? ''));
  };
  return html`<form class="fields" @submit=${submit}>
    <label class="field">${label}
      <select name="choice">
        <option value="">${say.notRead}</option>
        ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
      </select></label>
    <button class="button main" data-act="answer">${say.answer}</button>
  </form>`;
}

function monthForm(file: string, studio: Studio): TemplateResult {
  const { say, desk } = studio;
  const submit = (event: Event): void => {
    event.preventDefault();
    const month = String(new FormData(event.target as HTMLFormElement).get('month') ?? '');
    change(studio, { months: new Map([...desk.answers.months, [file, month]]) });
  };
  return html`<form class="fields" @submit=${submit}>
    <label class="field short">YYYY-MM<input name="month" required pattern="20[0-9]{2}-(0[1-9]|1[0-2])" autocomplete="off" /></label>
    <button class="button main" data-act="answer">${say.answer}</button>
  </form>`;
}

function publishedForm(file: string, studio: Studio): TemplateResult {
  const { say, desk } = studio;
  const give = (day: string): void => change(studio, { published: new Map([...desk.answers.published, [file, day]]) });
  const submit = (event: Event): void => {
    event.preventDefault();
    give(String(new FormData(event.target as HTMLFormElement).get('day') ?? ''));
  };
  return html`<form class="fields" @submit=${submit}>
    <label class="field short">${say.released}<input type="date" name="day" required /></label>
    <button class="button main" data-act="answer">${say.answer}</button>
    <button type="button" class="button" @click=${() => give('')}>${say.notPublic}</button>
  </form>`;
}

function withHead(studio: Studio, head: string, column: MonthlyColumn | null): void {
  change(studio, { heads: new Map([...studio.desk.answers.heads, [settingName(head), column]]) });
}

function withName(studio: Studio, name: string, title: string | null): void {
  change(studio, { names: new Map([...studio.desk.answers.names, [settingName(name), title]]) });
}

function withCounts(studio: Studio, counts: MonthlyCount): void {
  change(studio, { counts });
}
