import type { Issue, IssueCode } from '@onemetre/core/issues';

/** A sentence for each code, from the values of its issues. Each language has all of them: a missing one does not compile. */
export type IssueSentences = Readonly<Record<IssueCode, (v: Issue['values']) => string>>;

/** An issue behind its place and, where it is known, the id of its item. */
export type IssuePlaced = (place: string, item: string | undefined, sentence: string) => string;
