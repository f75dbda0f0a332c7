/** The names of the files that are made once for each language. */
export interface KitFileNames {
  readonly guide: string;
  readonly sample: string;
  readonly server: string;
  readonly print: string;
  readonly snippets: string;
}

export interface KitWords {
  readonly files: KitFileNames;
  /** The other language, named in itself. */
  readonly ownName: string;
  readonly made: string;
  readonly printed: string;
  readonly guideTitle: string;
  readonly lead: (title: string) => string;
  readonly look: { readonly title: string; readonly text: readonly string[] };
  readonly each: {
    readonly title: string;
    readonly heads: readonly [file: string, what: string, where: string, next: string];
    readonly rows: (id: string) => readonly (readonly [file: string, what: string, where: string, next: string])[];
  };
  readonly ways: { readonly title: string; readonly list: readonly (readonly [title: string, text: string])[] };
  readonly articles: { readonly title: string; readonly text: string };
  readonly next: { readonly title: string; readonly list: (id: string) => readonly string[] };
  readonly cache: { readonly title: string; readonly text: readonly string[] };
  readonly policy: { readonly title: string; readonly text: readonly string[] };
  readonly test: { readonly title: string; readonly list: readonly string[] };
  readonly red: {
    readonly title: string;
    readonly lead: string;
    readonly heads: readonly [said: string, remedy: string];
  };
  readonly proof: { readonly title: string; readonly text: readonly string[] };
  readonly tags: { readonly title: string; readonly text: string };
  readonly snippets: Readonly<Record<'five' | 'server' | 'card' | 'child' | 'frame', string>>;
}
