// Control characters, marks that reorder the text around them, what takes no room, and line ends that are none on a page.
const unsafe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const halves = /\p{Surrogate}/gu;
/** More marks than any script heaps on a letter: they would run over the lines above and below. */
const heaps = /(\p{Mark}{6})\p{Mark}+/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const plain = /^[\u0020-\u007e\u3000-\u9fff\uff01-\uff5e]*$/;

/**
 * Text from data, fit to stand beside other text: control characters, direction marks and what takes no room are
 * dropped, half characters are replaced, heaps of marks are cut, and right-to-left text is isolated so that it cannot
 * reorder its neighbours. Everything else stays verbatim.
 *
 * @example
 * safeText('行\u202e动') // => '行动'
 */
export const safeText = (text: string): string => {
  if (plain.test(text)) return text;
  const clean = text.replace(unsafe, '').replace(halves, '\ufffd').replace(heaps, '$1');
  return rightToLeft.test(clean) ? `\u2068${clean}\u2069` : clean;
};
