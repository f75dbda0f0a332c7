import { shorten } from '@onemetre/core/issues';
import type { Issue } from '@onemetre/core/issues';

const plainName = /^[A-Za-z_][\w-]{0,59}$/;

/**
 * A path as an author reads it. Names that are no plain words stand in quotation marks, shortened.
 *
 * @example
 * pathText(['targets', 3, 'deadline']) // => 'targets[3].deadline'
 */
export function pathText(path: Issue['path']): string {
  return path
    .map((part, i) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!plainName.test(part)) return `[${shorten(part)}]`;
      return i === 0 ? part : `.${part}`;
    })
    .join('');
}
