import { defineElement } from './element/define-element.ts';
import * as elements from './define.ts';

/** `OmIndicatorTable` → `indicator-table` */
const nameOf = (className: string): string =>
  className
    .replace(/^Om/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/**
 * Registers every element once more under another prefix, so that two versions can stand on one page.
 *
 * @example
 * defineAll('xq') // <xq-programme>, <xq-indicator>, …
 */
export const defineAll = (prefix: string): void => {
  for (const [name, element] of Object.entries(elements)) defineElement(nameOf(name), element, prefix);
};
