/** Letters and marks that are drawn as nothing, beside white space. */
const nothing =
  /^(?:[\s\u00ad\u115f\u1160\u180e\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u200b-\u200d]|\ufe0e|\ufe0f)*$/;

/**
 * True when a reader sees nothing of a text.
 *
 * @example
 * isBlank('\u3164 ') // => true
 */
export const isBlank = (text: string): boolean => nothing.test(text);
