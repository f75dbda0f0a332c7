import type { SampleName } from '../sample-names.ts';

type Rows = readonly (readonly string[])[];

interface Listed {
  readonly title: string;
  readonly list: readonly string[];
}

export interface PageKitWords {
  /** Stands before `.html` in the names of samples. */
  readonly ending: string;
  readonly files: { readonly guide: string; readonly evidence: string; readonly snippets: string };
  readonly samples: Readonly<Record<SampleName, { readonly title: string; readonly text: string }>>;
  readonly forChildren: string;
  readonly frameTitle: string;
  readonly snippets: {
    readonly template: string;
    readonly article: string;
    readonly byScript: string;
    readonly card: string;
    readonly frame: string;
  };
  readonly guide: {
    readonly title: (version: string) => string;
    readonly lead: string;
    readonly look: string;
    readonly files: {
      readonly title: string;
      readonly heads: readonly string[];
      readonly rows: (version: string) => Rows;
    };
    readonly embed: string;
    /** Why a template asks for one version by its hash, and an article does not. */
    readonly whyTwoNames: string;
    readonly update: { readonly title: string; readonly list: (version: string) => readonly string[] };
    readonly policy: { readonly title: string; readonly text: string };
    readonly wrong: { readonly title: string; readonly heads: readonly string[] };
    readonly proof: Listed;
  };
  readonly evidence: {
    readonly title: (version: string) => string;
    readonly what: string;
    readonly files: { readonly title: string; readonly heads: readonly string[] };
    readonly requests: {
      readonly title: string;
      readonly heads: readonly string[];
      readonly rows: Rows;
      readonly text: readonly string[];
    };
    readonly kept: Listed;
    readonly code: Listed;
    readonly input: Listed;
    readonly components: { readonly title: string; readonly heads: readonly string[] };
    readonly known: Listed;
    readonly proof: Listed;
  };
}
