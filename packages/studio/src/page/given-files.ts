import type { GivenFile } from '../desk/paper.ts';

/** Reads the bytes of dropped files; a folder, and what cannot be read any more, is left out. */
export async function givenFiles(files: Iterable<File>): Promise<readonly GivenFile[]> {
  const given = await Promise.all(
    [...files].map(async (file) => {
      try {
        const bytes = new Uint8Array(await new Response(file).arrayBuffer());
        return [{ name: file.name, bytes, received: dayOf(new Date(file.lastModified)) }];
      } catch {
        return [];
      }
    }),
  );
  return given.flat();
}

function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
