/** Placeholder: the entry of the self-contained script. */
export const version = '0.1.0';
