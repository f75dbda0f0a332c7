import { html } from 'lit';
import { sameSelection, type Selection } from '@onemetre/scenes/views';

/** How a widget lets its reader choose: what is chosen, and what to call; null where nothing can be chosen. */
export interface Choosing {
  readonly selected: Selection | null;
  readonly select: ((selection: Selection) => void) | null;
}

/** A name that can be chosen: a button that says whether it is, or the name alone where the page asks for no choosing. */
export const choiceTemplate = (content: unknown, selection: Selection, { selected, select }: Choosing): unknown =>
  select === null
    ? content
    : html`<button type="button" class="choice" aria-pressed=${sameSelection(selected, selection) ? 'true' : 'false'} @click=${() => select(selection)}>${content}</button>`;
