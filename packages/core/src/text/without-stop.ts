/**
 * A text of the programme without its full stop, so that it can stand inside a sentence of ours.
 *
 * @example
 * withoutStop('职工每年有5天陪伴假。') // => '职工每年有5天陪伴假'
 */
export const withoutStop = (text: string): string => text.replace(/[\s.。；;]+$/, '');
