import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Words } from './words.ts';

/** Why a file is not written, in words. */
export class WriteRefusal extends Error {
  readonly file: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}

/** One after the other: asked for all at once, Node never ends below a folder that takes none, such as /proc. */
const makeFolder = (folder: string): void => {
  if (lstatSync(folder, { throwIfNoEntry: false })) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

const requireFolder = (folder: string, say: Words): void => {
  makeFolder(folder);
  const stat = lstatSync(folder);
  if (stat.isSymbolicLink()) throw new WriteRefusal(folder, say.isLink);
  if (!stat.isDirectory()) throw new WriteRefusal(folder, say.isNoFolder);
};

const requirePlain = (file: string, source: string | null, say: Words): void => {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) throw new WriteRefusal(file, say.isLink);
  if (stat && !stat.isFile()) throw new WriteRefusal(file, say.isNoFile);
  if (stat && source !== null && realpathSync(file) === realpathSync(source))
    throw new WriteRefusal(file, say.isSource);
};

const writePart = (part: string, content: string | Uint8Array): void => {
  // Exclusive: an existing file or link of this name is never written through.
  const descriptor = openSync(part, 'wx');
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** Whether a process of this number is there. */
const isAlive = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Does what no other run may do in the folder at the same time: the files of two would stand mixed. */
const alone = (folder: string, say: Words, act: () => void): void => {
  const mark = join(folder, '.onemetre-writing');
  const begin = (): void => writeFileSync(mark, String(process.pid), { flag: 'wx' });
  try {
    begin();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isAlive(Number(readFileSync(mark, 'utf8')))) throw new WriteRefusal(folder, say.isBusy);
    // What a run left that was ended by force.
    rmSync(mark, { force: true });
    begin();
  }
  try {
    act();
  } finally {
    rmSync(mark, { force: true });
  }
};

/** Puts off the end of the process that Ctrl-C asks for until everything is written, or nothing. */
const unbroken = (act: () => void): void => {
  let asked: number | undefined;
  const [interrupt, end] = [130, 143].map((code) => (): void => {
    asked = code;
  }) as [() => void, () => void];
  process.on('SIGINT', interrupt).on('SIGTERM', end);
  try {
    act();
  } finally {
    // A signal that came meanwhile is heard before this.
    setImmediate(() => {
      process.off('SIGINT', interrupt).off('SIGTERM', end);
      if (asked !== undefined) process.exit(asked);
    });
  }
};

/**
 * Writes the files of a release into a folder: all of them beside their names first, then each renamed, so that a reader
 * meets the old file or the new one, never half of one. Nothing outside the folder is touched and no link is followed. A second
 * run in the same folder is refused, and Ctrl-C waits until all is written.
 *
 * @param files by their names, `/` between the folders below this one
 * @param source what they were made from, which is never written over; null for none
 * @returns the paths written
 * @throws WriteRefusal, or what the file system says
 */
export const writeRelease = (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  source: string | null,
  say: Words,
): string[] => {
  requireFolder(folder, say);
  const named = [...files].map(([name, content], at) => {
    const parts = name.split('/');
    if (parts.some((part) => part !== basename(part) || /^\.{0,2}$/.test(part)))
      throw new WriteRefusal(name, say.isNoFile);
    const target = join(folder, name);
    // A short name: that of the file may be as long as names can be.
    return { target, part: join(dirname(target), `.${process.pid}-${at}.part`), content };
  });
  for (const name of files.keys())
    for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1))
      requireFolder(join(folder, name.slice(0, at)), say);
  for (const { target } of named) requirePlain(target, source, say);
  const write = (): void => {
    const begun: string[] = [];
    try {
      for (const { part, content } of named) {
        begun.push(part);
        writePart(part, content);
      }
      for (const { part, target } of named) renameSync(part, target);
    } finally {
      for (const part of begun) rmSync(part, { force: true });
    }
  };
  unbroken(() => alone(folder, say, write));
  return named.map(({ target }) => target);
};
