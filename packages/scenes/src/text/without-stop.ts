/**
 * A text of the programme without its full stop, so that it can stand inside a sentence of ours.
 *
 * @example
 * withoutStop('职工每年有5天陪伴假。') // => '职工每年有5天陪伴假'
 */
export function withoutStop(text: string): string {
  // From the end: a pattern would begin anew at every blank of a text that is full of them.
  let end = text.length;
  while (end > 0 && /[\s.。；;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
