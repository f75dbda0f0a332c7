import { printable, groupIssues, type Issue } from '@onemetre/core/issues';
import { issueText, mistakeText, otherPlaceText, pathText, withMeanings } from '@onemetre/scenes';
import colours from 'picocolors';
import type { Words } from './words.ts';

/** A screen or two; `--json` has all of them. */
const mostPlaces = 200;

const placeOf = ({ file, line, column }: Issue): string =>
  printable(`${file ?? ''}${line === undefined ? '' : `:${line}:${column ?? 1}`}`);

/** Issues for a reader, one mistake at a time: its place in the file, what is wrong and the remedy, then its other places. */
export const issueLines = (issues: readonly Issue[], say: Words): string[] =>
  groupIssues(issues).flatMap((mistake) => {
    const [first, ...others] = mistake;
    const mark = first.severity === 'error' ? colours.red(say.error) : colours.yellow(say.warning);
    const text = mistakeText([withMeanings(first, say.locale), ...others], say.locale);
    const places = others
      .slice(0, mostPlaces)
      .map((other) => `  ${placeOf(other)}  ${printable(otherPlaceText(withMeanings(other, say.locale), first))}`);
    const left = others.length - places.length;
    return [
      `${placeOf(first)}  ${mark}  ${printable(text)}`,
      ...places,
      ...(left > 0 ? [`  ${say.morePlaces(left)}`] : []),
    ];
  });

/** Issues for a program: each mistake once, as it stands at its first place, and all its places, each with its sentence. */
export const issueData = (issues: readonly Issue[], say: Words) =>
  groupIssues(issues).map((mistake) => {
    const places = mistake.map((issue) => ({
      path: issue.path,
      place: pathText(issue.path),
      item: issue.item,
      line: issue.line,
      column: issue.column,
      values: issue.values,
      text: issueText(withMeanings(issue, say.locale), say.locale),
    }));
    return { ...mistake[0], place: pathText(mistake[0].path), text: places[0]?.text, places };
  });
