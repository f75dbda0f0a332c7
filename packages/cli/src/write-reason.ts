import type { Words } from './words.ts';

/** Why nothing was written, and what to do: in the reader's words where the file system's code is one that people meet. */
export const writeReason = (error: unknown, say: Words): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return say.writeFaults[code] ?? (error instanceof Error ? error.message : String(error));
};
