import { printable } from '@onemetre/core/issues';
import { Refusal } from './with-programme.ts';
import type { Words } from './words.ts';
import { writeReason } from './write-reason.ts';
import { WriteRefusal, writeRelease } from './write-release.ts';

/**
 * Writes files into a folder, whole or not at all.
 *
 * @param source a file that is never written over; null for none
 * @throws Refusal with what the file system says
 */
export const writeOrRefuse = (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  source: string | null,
  say: Words,
): string[] => {
  try {
    return writeRelease(folder, files, source, say);
  } catch (error) {
    const where = error instanceof WriteRefusal ? error.file : folder;
    throw new Refusal(say.cannotWrite(printable(where), printable(writeReason(error, say))));
  }
};
