/**
 * What the word of a state says beyond the state: slightly behind, past the end of a range or past the one number that
 * was set, measured by elapsed time alone, or failed where the plan only strove for it. A state without a variant is said by its plain word.
 */
export const variants = ['slight', 'overshot', 'past-number', 'elapsed', 'aspired'] as const;

export type Variant = (typeof variants)[number];
