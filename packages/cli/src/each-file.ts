import { printable } from '@onemetre/core/issues';

/**
 * Reads files one after the other, and says on the error stream which of several it is at: in one line of a terminal, that
 * is gone at the end; elsewhere only where it is asked for, a line for each.
 */
export const eachFile = <One>(
  files: readonly string[],
  progress: boolean | undefined,
  read: (file: string) => One,
): One[] => {
  const { stderr, env } = process;
  const isLive = stderr.isTTY && env['TERM'] !== 'dumb';
  const isTold = files.length > 1 && (isLive || progress === true);
  const again = isLive ? '\r\u001b[2K' : '';
  const all = files.map((file, at) => {
    if (isTold) stderr.write(`${again}${at + 1}/${files.length} ${printable(file)}${isLive ? '' : '\n'}`);
    return read(file);
  });
  if (isTold) stderr.write(again);
  return all;
};
