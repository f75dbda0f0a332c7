export { methodTitles } from '../generated/locales/method-titles.ts';

/** What each published method is called, by its id. */
export type MethodTitles = Readonly<Record<string, string>>;
