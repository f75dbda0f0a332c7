/**
 * The language that an element is to speak: its own `lang`, what its provider says, the nearest `lang` around it, the
 * page's, else Chinese.
 */
export const languageOf = (element: Element, own: string, provided: string | undefined): string =>
  own ||
  provided ||
  element.parentElement?.closest('[lang]')?.getAttribute('lang') ||
  document.documentElement.lang ||
  'zh-Hans';
