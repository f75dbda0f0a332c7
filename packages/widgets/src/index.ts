/** Placeholder: the classes of the elements. */
export { version } from './browser.ts';
