/** Texts that data should not hold and a page has to bear: each stands in every field that takes a text. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'an image': '<img src="https://leak.invalid/a.png" onerror="window.hit=1">甲',
  'a drawing': '"><svg onload=window.hit=1><a xlink:href="javascript:window.hit=1">甲',
  'a script': '</style></title></textarea><script>window.hit=1</script>甲',
  'an attribute': `' onfocus=window.hit=1 autofocus tabindex=1 x="`,
  'an address': 'javascript:window.hit=1//',
  'an address with data': 'data:text/html,<script>parent.hit=1</script>',
  'a template': "${window.hit=1}{{constructor.constructor('window.hit=1')()}}<!--{{lit}}-->?lit$0$",
  'a style': 'red;position:fixed;top:0;background:url(https://leak.invalid/b)}*{display:none}</style>',
  'an entity': '&lt;img src=x onerror=window.hit=1&gt;&#x3c;b&#x3e;&amp;',
  'direction marks': '\u202e\u2067行动\u200f5\u061c',
  'right-to-left words': 'שלום עולם 5%',
  'nothing that can be seen': '\u200b\u2060\ufeff\u00ad\u3164',
  'half a character': '行\ud800动\udfff。',
  'control characters': '行\u0000\u001b[2J动\u0085\u2028',
  'heaped marks': `甲${'\u0301'.repeat(3000)}乙`,
  'letters that join without end': '\u0e33'.repeat(3000),
  'half letters that join without end': 'क्'.repeat(1500),
  'a word without end': 'W'.repeat(3000),
  'a key of every object': '__proto__',
  'almost a number': 'NaN',
  'an endless number': '-Infinity',
};

/** The longest text that the check lets through. */
export const longestText = '长'.repeat(20_000);

const plainFields = new Set([
  'batch',
  'dateWords',
  'formula',
  'indexNumber',
  'number',
  'place',
  'printed',
  'reference',
]);
const language = /^(?:zh|en|und|[a-z]{2})(?:-[A-Za-z0-9]+)*$/;

const isText = (value: object): boolean => {
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every((key) => language.test(key)) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
};

/**
 * A copy of a document in which every text that people write is replaced.
 *
 * @param change gets the text and how many came before it
 */
export const withTexts = (document: unknown, change: (text: string, index: number) => string): unknown => {
  let index = 0;
  const next = (text: string): string => {
    index += 1;
    return change(text, index - 1);
  };
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, key));
    if (typeof value === 'string') return plainFields.has(key) ? next(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    const text = isText(value);
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, text ? next(item as string) : visit(item, name)]),
    );
  };
  return visit(document, '');
};
