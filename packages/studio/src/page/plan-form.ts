import { html, type TemplateResult } from 'lit';
import type { PlanWords } from '../desk/answers.ts';
import type { StudioWords } from '../words/studio-words.ts';

/** Asks what a plan is called, where it is and who issued it. */
export function planForm(say: StudioWords, act: string, give: (words: PlanWords) => void): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(data.get(name) ?? '').trim();
    const [title, place, issuer, start, end] = ['title', 'place', 'issuer', 'start', 'end'].map(text) as [
      ...[string, string, string, string, string],
    ];
    give({ title, place, issuer, start, end, demonstration: data.get('demonstration') !== null });
  };
  const field = (name: string, label: string, needed: boolean): TemplateResult =>
    html`<label class="field">${label}<input name=${name} ?required=${needed} autocomplete="off" /></label>`;
  const year = (name: string, label: string): TemplateResult =>
    html`<label class="field short">${label}<input name=${name} inputmode="numeric" pattern="[0-9]{4}" maxlength="4" autocomplete="off"
    /></label>`;
  return html`<form class="fields" @submit=${submit}>
    ${field('title', say.planTitle, true)} ${field('place', say.place, true)} ${field('issuer', say.issuer, true)}
    ${year('start', say.start)} ${year('end', say.end)}
    <label class="tick"><input type="checkbox" name="demonstration" />${say.demonstration}</label>
    <button class="button main">${act}</button>
  </form>`;
}
