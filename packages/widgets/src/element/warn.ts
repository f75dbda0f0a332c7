const told = new Set<string>();

/** Where every code has its heading: in the package, beside the script. */
const page = '@onemetre/widgets/dist/browser/messages.md';

/**
 * Tells those who build pages what is the matter, and where they can read more.
 *
 * @param once what is not told twice; absent: the code
 */
export const warn = (code: string, message: string, once = code): void => {
  if (told.has(once)) return;
  told.add(once);
  // oxlint-disable-next-line no-console -- the one place that speaks to those who build pages
  console.warn(`One Metre: ${message} (${page}#${code})`);
};
