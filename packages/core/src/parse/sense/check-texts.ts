import { programmeShape } from '../../generated/programme-shape.ts';
import type { Programme, Text } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import type { Shape } from '../shape.ts';
import { walkShape } from '../walk-shape.ts';

/** Texts without the language that prevails, texts that show nothing, and characters that nobody sees or can read. */
export function checkTexts(programme: Programme): Issue[] {
  const [prevailing = ''] = programme.languages;
  const issues: Issue[] = [];
  // What is quoted from a source in another language cannot be had in this one; the words that carry a target's figure
  // come in the language in which the target was read.
  const quotes = new Set<unknown>();
  walkShape(programmeShape, programme, isText, (shape, value, path) => {
    if (shape.is === 'object') {
      const { wording, title, quantity } = value as Readonly<Record<string, unknown>>;
      if (wording === 'quote' || quantity !== undefined) quotes.add(quantity ?? title);
    } else if (isText(shape)) {
      issues.push(...checkOne(value as Text, prevailing, path, quotes.has(value)));
    }
  });
  return issues;
}

function isText(shape: Shape): boolean {
  return shape.is === 'record' && shape.format === 'Text';
}

// Controls, zero width, direction marks, fillers and tags: a reader does not see them, and they change what is read.
const invisible = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b\\u200e\\u200f]',
    '[\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]',
  ].join('|'),
  'gu',
);

/** The mark of a wrong encoding, and halves of a character. */
const damaged = /[\ufffd\ud800-\udfff]/u;

/**
 * Most texts hold none of these units, and are done with: control and format characters, fillers, and whatever takes two
 * units. All that is invisible or damaged is among them.
 */
const suspect =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffd]/;

function checkOne(text: Text, prevailing: string, path: Issue['path'], isQuote: boolean): Issue[] {
  // A unit without a label has an issue of its own.
  const isLabel = path[path.length - 1] === 'label';
  const tags = Object.keys(text);
  const found = tags.flatMap((tag): Issue[] => {
    const words = text[tag] as string;
    if (!suspect.test(words) && words.trim() !== '') return [];
    const at = [...path, tag];
    if (isBlank(words)) return isLabel ? [] : [makeIssue('blank-text', at)];
    const hidden = words.search(invisible);
    return [
      ...(hidden < 0
        ? []
        : [makeIssue('invisible-characters', at, { character: codeOf(words, hidden), position: hidden + 1 })]),
      ...(damaged.test(words) ? [makeIssue('damaged-characters', at)] : []),
    ];
  });
  // Words for a special reader alone, such as a child's name for a denominator, stand beside nothing that prevails.
  const special = tags.length > 0 && tags.every((tag) => tag.includes('-x-'));
  const has = special || Object.prototype.hasOwnProperty.call(text, prevailing) || (isLabel && tags.length === 0);
  return has || (isQuote && tags.length > 0)
    ? found
    : [makeIssue('prevailing-language-missing', [...path], { language: prevailing }), ...found];
}

function isBlank(text: string): boolean {
  return text.replace(invisible, '').trim() === '';
}

function codeOf(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? -1).toString(16).toUpperCase().padStart(4, '0')}`;
}
