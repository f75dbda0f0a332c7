/** Every browser and Node has it; the types of this package hold neither. */
declare const URL: new (address: string) => { readonly href: string; readonly host: string; readonly protocol: string };

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

export interface SafeUrl {
  readonly href: string;
  /** Where the link leads, to be said in its text. */
  readonly host: string;
}

/**
 * An address from data that may become a link, or null. A relative address is refused: it would mean something else on
 * every page that embeds the widget.
 *
 * @example
 * safeUrl('javascript:alert(1)') // => null
 */
export const safeUrl = (address: string | undefined): SafeUrl | null => {
  if (address === undefined) return null;
  try {
    const url = new URL(address);
    return schemes.includes(url.protocol) ? { href: url.href, host: url.host } : null;
  } catch {
    return null;
  }
};
