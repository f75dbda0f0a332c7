import type { Issue } from '@onemetre/core/issues';
import { pathText } from './path-text.ts';

/** Values that word a sentence without being part of what stands in the data. */
const wording: readonly string[] = ['hint', 'field', 'keep', 'expected', 'got', 'format', 'meaning', 'list', 'lists'];

/**
 * A further place of a mistake in a line: the place, the item, and what differs there from the first one, in no
 * language of its own.
 *
 * @example
 * otherPlaceText({ code: 'number-as-text', severity: 'error', path: ['a', 1], values: { value: '“2万”', suggestion: '20000' } }, { code: 'number-as-text', severity: 'error', path: ['a', 0], values: {} }) // => 'a[1]  “2万” → 20000'
 */
export function otherPlaceText(issue: Issue, first: Issue): string {
  const { path, item, values } = issue;
  const names = Object.keys(values).filter((name) => !wording.includes(name));
  const differs = names.filter((name) => values[name] !== first.values[name]);
  const said = names
    .filter((name) => differs.length > 0 && (name === 'value' || differs.includes(name)))
    .map((name) => {
      if (name === 'suggestion') return `→ ${values[name]}`;
      if (name === 'bound') return `${values['field']}: ${values[name]}`;
      return name === 'low' || name === 'high' ? `${name}: ${values[name]}` : `${values[name]}`;
    });
  return `${pathText(path)}${item === undefined ? '' : ` (${item})`}${said.length === 0 ? '' : `  ${said.join(' ')}`}`;
}
