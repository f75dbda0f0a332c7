import { version } from '../version.ts';
import { warn } from './warn.ts';

interface Versioned {
  readonly onemetreVersion?: string;
}

const used = new WeakSet<CustomElementConstructor>();

/**
 * Registers an element under `<prefix>-<name>` unless the tag is taken. A second `define` would throw and end the rest of
 * its script; here the first registration stays and the clash is told once, with both versions.
 *
 * @example
 * defineElement('indicator', OmIndicator) // <om-indicator>
 * defineElement('indicator', OmIndicator, 'xq') // <xq-indicator>, beside another version
 */
export const defineElement = (name: string, element: CustomElementConstructor, prefix = 'om'): void => {
  const tag = `${prefix}-${name}`;
  const taken = customElements.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (!taken) {
    // A class can carry one tag only; a further prefix gets a class of its own.
    customElements.define(tag, used.has(element) ? class extends element {} : element);
    used.add(element);
    return;
  }
  if (taken === element) return;
  const theirs = taken.onemetreVersion ?? 'unknown';
  warn(
    'already-defined',
    `<${tag}> is already defined by version ${theirs}; version ${version} stands down. Include the script once, or define with another prefix.`,
  );
};
