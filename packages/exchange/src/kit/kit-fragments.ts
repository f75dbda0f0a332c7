import type { Locale } from '@onemetre/scenes';
import type { KitFragment, StaticForm } from './kit-content.ts';
import { kitParts } from './kit-parts.ts';

/** Every part of a release that has something to show, in the order in which a page tells it. */
export function kitFragments(staticForm: StaticForm, locale: Locale): KitFragment[] {
  return kitParts.flatMap((part) => {
    const html = staticForm(part.tag, locale);
    return html === '' ? [] : [{ part, html, file: `articles/${locale}/${part.tag.slice('om-'.length)}.html` }];
  });
}
