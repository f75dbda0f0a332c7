/**
 * What the word of a state says beyond the state: slightly behind, past the end that it should not pass, measured by
 * elapsed time alone, or failed where the plan only strove for it. A state without a variant is said by its plain word.
 */
export const variants = ['slight', 'overshot', 'elapsed', 'aspired'] as const;

export type Variant = (typeof variants)[number];
