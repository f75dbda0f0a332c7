import { engineNow, noEngine } from './engine.ts';
import type { Loaded } from './loaded.ts';

interface DataWindow {
  readonly OneMetreData?: Readonly<Record<string, unknown>>;
}

/**
 * Data that the page itself holds under a name (`src="#name"`): a `<script type="application/json" id="name">`, or what
 * a published `.js` file has put into `window.OneMetreData[name]`. A script element made by us would need a Trusted
 * Types policy, so the page includes the `.js` file itself.
 *
 * @returns null when the page holds nothing of that name (yet)
 */
export const pageData = (name: string, root: Pick<Document, 'getElementById'>, holder: object): Loaded | null => {
  const element = root.getElementById(name);
  if (element?.localName === 'script')
    return engineNow()?.checkBytes(new TextEncoder().encode(element.textContent)) ?? noEngine;
  const all = (holder as DataWindow).OneMetreData;
  if (typeof all !== 'object' || all === null || !Object.prototype.hasOwnProperty.call(all, name)) return null;
  return engineNow()?.checkData(all[name]) ?? noEngine;
};
