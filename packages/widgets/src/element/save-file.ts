/**
 * Offers a file to save. A link to a blob is no request, so the strictest content policy lets it through; a sandboxed
 * frame may not, and tells nobody.
 */
export const saveFile = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Some kernels follow a link only where it stands in the page.
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: the download begins after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
