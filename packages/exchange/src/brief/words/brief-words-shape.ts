/** What the brief and the ledger say. */
export interface BriefWords {
  readonly internal: string;
  readonly demonstration: string;
  readonly unofficial: string;
  readonly title: (programme: string) => string;
  readonly draft: string;
  readonly asOf: (date: string) => string;
  readonly heading: (number: number, title: string) => string;
  readonly subheading: (number: number, title: string) => string;
  readonly sections: Readonly<Record<'whole' | 'changes' | 'action' | 'domains' | 'targets' | 'areas', string>>;
  readonly counts: (targets: string, commitments: string) => string;
  readonly axis: (label: string, total: number, families: string) => string;
  readonly family: (word: string, count: number) => string;
  readonly states: (states: string) => string;
  readonly first: string;
  readonly since: (date: string) => string;
  readonly nothing: string;
  readonly changed: (counts: string) => string;
  readonly changeCounts: Readonly<
    Record<'fallen' | 'moved' | 'corrected' | 'withdrawn' | 'added' | 'plan' | 'rules', (count: number) => string>
  >;
  readonly item: (number: number, text: string) => string;
  readonly because: (title: string, text: string) => string;
  readonly noAction: string;
  readonly action: (count: number) => string;
  readonly state: (word: string) => string;
  readonly due: (date: string, late: number | null) => string;
  readonly lead: (units: string) => string;
  readonly authority: (body: string, document: string) => string;
  readonly unknown: (count: number, titles: string) => string;
  readonly domainHeads: readonly string[];
  readonly sources: (documents: string) => string;
  readonly noSources: string;
  readonly hash: (hash: string) => string;
  readonly ledger: { readonly sheet: string; readonly heads: readonly string[]; readonly about: string };
}
