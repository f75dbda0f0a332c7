import { allowDraft } from '@onemetre/widgets';
import type { Programme } from '@onemetre/core';
import { html, nothing, type TemplateResult } from 'lit';
import { proposedDate } from '../desk/proposed-date.ts';
import { readers } from '../words/studio-words.ts';
import type { Studio } from './studio.ts';

/** At most this many cards stand under the table: the table has all of them. */
const mostCards = 60;

/** The third step: the draft as those will see it for whom it is made, on any date. */
export function seeStep(studio: Studio): TemplateResult {
  const { say, understanding, desk, change, show, reader } = studio;
  const { draft } = understanding;
  if (draft === null) return html`<p class="notice">${desk.papers.length === 0 ? say.nothing : say.notYet}</p>`;
  const asOf = desk.wishes.asOf || proposedDate(draft);
  const dated = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) change({ wishes: { ...desk.wishes, asOf: value } });
  };
  return html`<div class="fields screen">
      <label class="field short">${say.asOf}<input type="date" .value=${asOf} @change=${dated} /></label>
      <fieldset class="field">
        <legend>${say.reader}</legend>
        ${readers.map(
          (one) =>
            html`<label class="tick"
              ><input type="radio" name="reader" .checked=${one === reader} @change=${() => show({ reader: one })} />${say.readers[one]}</label
            >`,
        )}
      </fieldset>
      <button type="button" class="button" @click=${() => window.print()}>${say.print}</button>
      <p class="soft">${say.asOfNote}</p>
    </div>
    <p class="mark">${say.draftMark}</p>
    ${faces(draft, asOf, studio)}`;
}

function faces(draft: Programme, asOf: string, { understanding, locale, reader, say }: Studio): TemplateResult {
  const { previous, before } = understanding;
  const earlier = previous ?? before;
  const child = reader === 'child' ? 'child' : '';
  const profile = reader === 'official' ? 'judged' : '';
  const cards = draft.indicators.filter(({ purpose }) => purpose === 'progress').slice(0, mostCards);
  const changed =
    earlier === null || earlier === draft || reader === 'child'
      ? nothing
      : html`<h2>${say.whatChanged}</h2>
          <om-changes .earlier=${allowDraft(earlier)}></om-changes>`;
  return html`<om-programme .programme=${allowDraft(draft)} as-of=${asOf} lang=${locale} reader=${child} profile=${profile}>
    ${reader === 'official' ? html`<om-attention></om-attention>` : html`<om-overview></om-overview>`} ${changed}
    ${reader === 'official' ? html`<om-meeting-sheet></om-meeting-sheet>` : nothing}
    ${reader === 'child' ? nothing : html`<om-indicator-table></om-indicator-table>`}
    <div class="cards">${cards.map(({ id }) => html`<om-indicator item=${id}></om-indicator>`)}</div>
    ${
      reader === 'official'
        ? html`<om-responsibility-matrix></om-responsibility-matrix><om-evidence></om-evidence><om-method></om-method>`
        : nothing
    }
  </om-programme>`;
}
