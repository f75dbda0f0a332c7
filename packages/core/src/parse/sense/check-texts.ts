import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** Characters that a reader cannot see and that change what is read: zero width, bidi controls, other controls. */
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const hasTitle = (entry: unknown): entry is { readonly title: Readonly<Record<string, string>> } =>
  typeof entry === 'object' && entry !== null && typeof (entry as { title?: unknown }).title === 'object';

/** Titles without the prevailing language, and names with characters that nobody sees. */
export const checkTexts = (programme: Programme): Issue[] => {
  const [prevailing] = programme.languages as readonly [string];
  return Object.entries(programme).flatMap(([list, entries]) =>
    Array.isArray(entries)
      ? entries.flatMap((entry: unknown, i) => {
          if (!hasTitle(entry)) return [];
          const path = [list, i, 'title'];
          const hidden = Object.entries(entry.title).flatMap(([tag, text]) => (invisible.test(text) ? [makeIssue('invisible-characters', [...path, tag])] : []));
          const missing = Object.prototype.hasOwnProperty.call(entry.title, prevailing) ? [] : [makeIssue('prevailing-language-missing', path, { language: prevailing })];
          return [...hidden, ...missing];
        })
      : [],
  );
};
