/** An id in an address that is relative to the page. */
export function fileUrl(id: string): string {
  return `./${encodeURIComponent(id)}`;
}
