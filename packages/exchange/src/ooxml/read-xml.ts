import { SaxesParser } from 'saxes';
import { TableFault } from '../tables/table-issue.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an element; names come without their prefix, as the programs that write them choose their own. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Takes a part piece by piece. */
export interface XmlReader {
  readonly take: (piece: Uint8Array) => void;
  readonly end: () => void;
}

/** Tables within tables of a document come to some fifty. */
const deepest = 500;

/**
 * Reads XML as it comes. A declaration of a document type is refused, and with it every entity beyond the five of XML
 * itself: a workbook has none.
 *
 * @throws TableFault at the first fault, and where elements stand within each other deeper than any workbook has them
 */
export function xmlReader(part: string, { open, text, close }: XmlHandler): XmlReader {
  const parser = new SaxesParser();
  const damaged = (): TableFault => new TableFault('table-damaged', { part });
  parser.on('doctype', () => {
    throw new TableFault('table-declares', { part });
  });
  parser.on('error', () => {
    throw damaged();
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw damaged();
    open?.(bare(name), bareAttributes(attributes));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(bare(name));
  });
  let decoder: TextDecoder | null = null;
  const decode = (piece?: Uint8Array): string => {
    decoder ??= new TextDecoder(piece && isWide(piece) ? 'utf-16le' : 'utf-8', { fatal: true });
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw damaged();
    }
  };
  return {
    take: (piece) => {
      if (piece.length > 0) parser.write(decode(piece));
    },
    end: () => {
      parser.write(decode());
      parser.close();
    },
  };
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function bareAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  const found: Record<string, string> = {};
  for (const name of names) {
    // A declaration of a prefix is no attribute.
    if (!name.startsWith('xmlns')) found[bare(name)] = attributes[name] as string;
  }
  return found;
}

function isWide(piece: Uint8Array): boolean {
  return piece[0] === 0xff && piece[1] === 0xfe;
}
