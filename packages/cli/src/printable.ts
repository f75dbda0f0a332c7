// Data must not be able to repaint the terminal or reorder what stands around it.
// oxlint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text that came from a file, safe to print. */
export const printable = (text: string): string => text.replace(unsafe, '·');
