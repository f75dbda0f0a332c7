/** The choices of the model in one language. */
export interface ChoiceWords {
  /**
   * What each choice means, by the field it stands in. Where a field of one list means something of its own, it stands
   * under that list, such as `notes.kind`.
   */
  readonly meanings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A choice with its meaning, and what stands between two of them. */
  readonly explained: (choice: string, meaning: string) => string;
  readonly between: string;
}
