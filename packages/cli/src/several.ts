/** Takes an option that may be given again: what was given, in order. */
export const several = (one: string, list: readonly string[] = []): readonly string[] => [...list, one];
