/**
 * What the word of a state says beyond the state: slightly behind, past the end that it should not pass, or measured
 * by elapsed time alone. A state without a variant is said by its plain word.
 */
export const variants = ['slight', 'overshot', 'elapsed'] as const;

export type Variant = (typeof variants)[number];
