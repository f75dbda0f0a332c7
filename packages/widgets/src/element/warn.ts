const told = new Set<string>();

/** Warns once for each code; the page that `docs/warnings.md` describes says what to do. */
export const warn = (code: string, message: string): void => {
  if (told.has(code)) return;
  told.add(code);
  // oxlint-disable-next-line no-console -- the one place that speaks to those who build pages
  console.warn(`One Metre: ${message} (docs/warnings.md#${code})`);
};
