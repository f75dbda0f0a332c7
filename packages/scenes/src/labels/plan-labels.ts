import type { Commitment, Document, Duty, Entry, Note, Policy } from '@onemetre/core';
import type { ListName } from '../view/list-names.ts';

export { planLabels } from '../generated/locales/plan-labels.ts';

/** Words of the widgets that show the plan itself: domains, actions, commitments, units, dates and lists. */
export interface PlanLabels {
  readonly units: string;
  readonly duties: Readonly<Record<Duty, string>>;
  readonly dutyOfAll: Readonly<Record<Duty, string>>;
  readonly collective: string;
  /** With what is said of its members, or nothing. */
  readonly group: (note: string) => string;
  readonly members: (count: number) => string;
  readonly openGroup: string;
  readonly noUnits: string;
  readonly targets: string;
  readonly commitments: string;
  readonly notes: string;
  readonly count: (
    count: number,
    noun: 'action' | 'target' | 'commitment' | 'unit' | 'milestone' | 'measure',
  ) => string;
  /** Of the targets just counted. */
  readonly aspired: (count: number) => string;
  readonly noTargets: string;
  readonly natures: Readonly<Record<Commitment['nature'], string>>;
  readonly noDue: string;
  readonly due: string;
  readonly nature: string;
  readonly commitment: string;
  readonly where: string;
  readonly state: string;
  readonly unit: string;
  readonly led: string;
  readonly takesPart: string;
  readonly matrixCaption: string;
  readonly perAction: string;
  readonly noLead: string;
  readonly timelineCaption: string;
  readonly item: string;
  readonly planned: string;
  readonly revised: string;
  readonly actual: string;
  /** Where the state of a thing stands on the line of time. */
  readonly stateStands: string;
  readonly today: (date: string) => string;
  readonly overdueUnknown: string;
  readonly undated: string;
  /** Of a figure whose source gives no date. */
  readonly undatedValue: string;
  readonly kinds: Readonly<Record<'target' | 'milestone' | 'project' | 'horizon' | 'commitment', string>>;
  readonly lists: Readonly<Record<ListName, string>>;
  readonly policyStatus: Readonly<Record<Policy['statements'][number]['status'], string>>;
  readonly contradictory: string;
  readonly availability: Readonly<Record<Document['availability'], string>>;
  readonly noteKinds: Readonly<Record<Note['kind'], string>>;
  readonly entryLists: Readonly<Record<Entry['list'], string>>;
  readonly columns: Readonly<
    Record<
      | 'title'
      | 'status'
      | 'number'
      | 'date'
      | 'value'
      | 'place'
      | 'detail'
      | 'type'
      | 'units'
      | 'now'
      | 'about'
      | 'kind'
      | 'action'
      | 'availability',
      string
    >
  >;
  readonly all: string;
  readonly showing: (count: number, total: number) => string;
}
