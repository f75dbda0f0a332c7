/**
 * Digits, letters and signs as they stand on a Chinese keyboard, brought to their plain form; all dashes become one.
 *
 * @example
 * plainForm('９５％ ') // => '95%'
 */
export function plainForm(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/[−‐‑‒–—―]+/g, '-')
    .replace(/[〜∼]/g, '~')
    .trim();
}
