import { publishedMethods } from '@onemetre/core/methods';
import { commonLabels, locales, methodTitles, type Locale } from '@onemetre/scenes';
import { jsonText } from './json-text.ts';
import { methodWords } from './method-words.ts';

/** The published methods as data. */
export const methodListData = () => ({
  methods: publishedMethods.map(({ id, version, citation, defaults, statuses }) => ({
    id,
    version,
    title: Object.fromEntries(locales.map((locale) => [locale, methodTitles[locale][id] ?? id])),
    citation,
    defaults,
    statuses,
  })),
});

/** The published methods for a reader: what each is called, where it comes from, and what it may be told. */
export const methodListLines = (locale: Locale): string[] => {
  const say = methodWords(locale);
  const { list } = commonLabels[locale];
  return publishedMethods.flatMap(({ id, version, citation, defaults, statuses }) => {
    const options = Object.entries(defaults).map(([name, value]) => `${name}=${jsonText(value, 0)}`);
    return [
      `${id}\t${version}\t${methodTitles[locale][id] ?? id}`,
      `\t${say.source}\t${citation}`,
      `\t${say.options}\t${options.length === 0 ? say.none : list(options)}`,
      `\t${say.statuses}\t${list(statuses)}`,
    ];
  });
};
