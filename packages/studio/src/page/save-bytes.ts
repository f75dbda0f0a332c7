/** Gives a file to whoever works here, as a download. */
export function saveBytes(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A download that has begun needs its address no longer; one that has not yet begun does.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
