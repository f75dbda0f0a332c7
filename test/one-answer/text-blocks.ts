export interface TextBlock {
  readonly tag: string;
  readonly text: string;
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/**
 * The text of every element of some kinds in the HTML of a snapshot, with all that stands in it. A snapshot closes what it
 * opens, and has no comment and no script.
 */
export const textBlocks = (html: string, tags: readonly string[]): readonly TextBlock[] => {
  const blocks: TextBlock[] = [];
  const open: { readonly tag: string; text: string }[] = [];
  for (const [, slash, tag = '', text = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>([^<]*)/g)) {
    if (slash === '') open.push({ tag, text: '' });
    else {
      const closed = open.pop();
      if (closed && tags.includes(closed.tag)) blocks.push({ tag: closed.tag, text: unescape(closed.text) });
      const around = open[open.length - 1];
      if (closed && around) around.text += closed.text;
    }
    const within = open[open.length - 1];
    if (within) within.text += text;
  }
  return blocks;
};
