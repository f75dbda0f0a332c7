// Control characters, marks that reorder the text around them, what takes no room, and line ends that are none on a page.
const unsafe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const halves = /\p{Surrogate}/gu;
/** More marks than any script heaps on a letter: they would run over the lines above and below. */
const heaps = /(\p{Mark}{6})\p{Mark}+/gu;
/**
 * Letters and marks of which each joins the one before, by their place in a syllable: however many there are, no line is
 * broken between them.
 */
const joining = [
  '[\\u1100-\\u115f\\ua960-\\ua97c]',
  '[\\u1160-\\u11a7\\ud7b0-\\ud7c6]',
  '[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]',
  '(?:[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u0d4e\\u0e33\\u0eb3\\uff9e\\uff9f\\u{110bd}\\u{110cd}\\u{111c2}\\u{111c3}\\u{11a84}-\\u{11a89}\\u{11d46}\\u{16d63}-\\u{16d6a}\\u{1f3fb}-\\u{1f3ff}]|\\S[\\u200d\\u094d\\u09cd\\u0acd\\u0b4d\\u0c4d\\u0d4d\\u1039\\u17d2\\u1a60\\u1bab\\uaaf6\\u{10a3f}\\u{11133}\\u{11a47}\\u{11a99}]\\u200d?)',
];
const chains = new RegExp(joining.map((joins) => `${joins}{7,}`).join('|'), 'gu');
/** As long as no word of these scripts is. */
const cut = (chain: string): string => [...chain].slice(0, 6).join('');
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const plain = /^[\u0020-\u007e\u3000-\u9fff\uff01-\uff5e]*$/;

/**
 * Text from data, fit to stand beside other text: control characters, direction marks and what takes no room are
 * dropped, half characters are replaced, heaps of marks and chains of joining letters are cut, and right-to-left text is isolated so that it cannot
 * reorder its neighbours. Everything else stays verbatim.
 *
 * @example
 * safeText('行\u202e动') // => '行动'
 */
export const safeText = (text: string): string => {
  if (plain.test(text)) return text;
  const clean = text.replace(unsafe, '').replace(halves, '\ufffd').replace(heaps, '$1').replace(chains, cut);
  return rightToLeft.test(clean) ? `\u2068${clean}\u2069` : clean;
};
