/** As much as a page reads; core refuses the same. */
export const bodyLimit = 10_000_000;

/**
 * The bytes of a response, or null when there are more than the limit: then the rest is not read.
 *
 * @param alive called for each part that has come
 * @throws TypeError when the connection breaks off
 */
export const readBody = async (
  response: Pick<Response, 'body' | 'arrayBuffer'>,
  alive: () => void,
): Promise<Uint8Array | null> => {
  if (!response.body) {
    const all = new Uint8Array(await response.arrayBuffer());
    return all.length > bodyLimit ? null : all;
  }
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    alive();
    length += part.value.length;
    if (length > bodyLimit) {
      reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
