import type { Text } from '@onemetre/core';

export interface PickedText {
  readonly text: string;
  /** The language the text is really in; set it as `lang` wherever the text is shown. */
  readonly lang: string;
  /** True when it is not in the language that was asked for: show a mark. */
  readonly fallback: boolean;
}

/**
 * The text to show for a requested language: that language, then the same without its private part (`zh-Hans-x-child`
 * → `zh-Hans`), then the programme's own languages in order, then any. Texts for a special reader are never a fallback
 * for others.
 *
 * @returns `null` when there is no text at all.
 *
 * @example
 * pickText({ 'zh-Hans': '行动', en: 'Action' }, 'en', ['zh-Hans']).text // => 'Action'
 */
export function pickText(text: Text | undefined, wanted: string, languages: readonly string[]): PickedText | null {
  if (!text) return null;
  const plain = Object.keys(text).filter((tag) => !tag.includes('-x-'));
  for (const tag of [wanted, bare(wanted), ...languages, ...plain]) {
    const found = own(text, tag);
    if (found !== undefined) return { text: found, lang: bare(tag), fallback: bare(tag) !== bare(wanted) };
  }
  return null;
}

function bare(tag: string): string {
  return tag.replace(/-x-.*$/, '');
}

function own(text: Text, tag: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(text, tag) ? text[tag] : undefined;
}
