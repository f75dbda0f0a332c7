// Control characters, and the marks that reorder the text around them.
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text from data, fit to stand beside other text: control characters and direction marks are dropped, and right-to-left
 * text is isolated so that it cannot reorder its neighbours. Everything else stays verbatim.
 *
 * @example
 * safeText('行\u202e动') // => '行动'
 */
export const safeText = (text: string): string => {
  const clean = text.replace(unsafe, '');
  return rightToLeft.test(clean) ? `\u2068${clean}\u2069` : clean;
};
