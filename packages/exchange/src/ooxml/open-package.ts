import { TableFault } from '../tables/table-issue.ts';
import type { TableLimits } from '../tables/table-limits.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { zipEntries } from '../zip/zip-entries.ts';
import { type XmlHandler, xmlReader } from './read-xml.ts';

/** A link of a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as worksheet: the two standards of the format differ only before it. */
  readonly type: string;
  /** The name of the part it leads to; what leads out of the file is not listed. */
  readonly part: string;
}

export interface OpenPackage {
  readonly has: (part: string) => boolean;
  readonly names: () => readonly string[];
  /** Reads an XML part to its end; a part that is not there is a fault. */
  readonly read: (part: string, handler: XmlHandler) => void;
  /** The links of a part; of the file itself for ''. */
  readonly relationships: (part: string) => readonly Relationship[];
}

/**
 * Opens a file of parts, as Office writes them. What comes out of all parts together is counted as it comes.
 *
 * @throws TableFault where it is no whole ZIP file
 */
export function openPackage(bytes: Uint8Array, limits: TableLimits): OpenPackage {
  const entries = zipEntries(bytes, limits.parts);
  let [inflated, elements] = [0, 0];
  const read: OpenPackage['read'] = (part, handler) => {
    const entry = entries.get(part);
    if (entry === undefined) throw new TableFault('table-damaged', { part });
    const open: XmlHandler['open'] = (name, attributes) => {
      elements += 1;
      if (elements > limits.elements) throw new TableFault('table-limit', { what: 'elements', limit: limits.elements });
      handler.open?.(name, attributes);
    };
    const reader = xmlReader(part, { ...handler, open });
    inflateEntry(bytes, entry, (piece) => {
      inflated += piece.length;
      if (inflated > limits.inflated) throw new TableFault('table-limit', { what: 'inflated', limit: limits.inflated });
      reader.take(piece);
    });
    reader.end();
  };
  return {
    has: (part) => entries.has(part),
    names: () => [...entries.keys()],
    read,
    relationships: (part) => {
      const links = `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
      const found: Relationship[] = [];
      if (!entries.has(links)) return found;
      read(links, {
        open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
          if (name !== 'Relationship' || TargetMode === 'External') return;
          found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: resolve(part, Target) });
        },
      });
      return found;
    },
  };
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that a link names: from the root, or from the folder of the part it stands in. */
function resolve(from: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/').toLowerCase();
}
