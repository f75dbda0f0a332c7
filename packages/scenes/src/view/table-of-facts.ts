import type { Cell, Fact, StateView, TableView } from './view-parts.ts';

/** Something with a name, perhaps a state, and facts. */
export interface Item {
  readonly id: string;
  readonly title: Cell;
  readonly state?: { readonly label: string; readonly view: StateView };
  readonly facts: readonly Fact[];
}

const cellOf = (fact: Fact | undefined): Cell => {
  if (!fact) return { text: '' };
  const [first = { text: '' }, ...notes] = fact.values;
  return { ...first, ...(fact.figure ? { figure: fact.figure } : {}), ...(notes.length > 0 ? { notes } : {}) };
};

/**
 * A table with a row for each item and a column for each label that occurs, in the order in which they first occur.
 *
 * @param head what the first column is called
 */
export const tableOfFacts = (caption: string, head: string, items: readonly Item[]): TableView => {
  const stated = items.find(({ state }) => state !== undefined)?.state?.label;
  const labels = [...new Set(items.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  return {
    caption,
    columns: [head, ...(stated === undefined ? [] : [stated]), ...labels].map((label) => ({ key: label, label })),
    rows: items.map(({ id, title, state, facts }) => ({
      id,
      cells: [
        title,
        ...(stated === undefined
          ? []
          : [state ? { text: state.view.word, figure: 'state' as const, state: state.view } : { text: '' }]),
        ...labels.map((label) => cellOf(facts.find((fact) => fact.label === label))),
      ],
    })),
  };
};
