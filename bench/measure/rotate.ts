/** The same list beginning at another place, so that no variant always runs first. */
export const rotate = <T>(items: readonly T[], by: number): T[] => {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
};
