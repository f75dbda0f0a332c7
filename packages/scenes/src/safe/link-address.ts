import { safeUrl } from './safe-url.ts';

/** A path with neither a scheme nor a host before it. */
const inSite = /^(?:\.{0,2}|[\w-]+)\/(?![/\\])/;

/**
 * The address of a link in a scene, or undefined where it may be none. A scene may come from a file, so that its addresses
 * are not believed: they lead to a page of the same site, as `withPages` writes it, or are what `safeUrl` lets through.
 *
 * @example
 * linkAddress('./items/nursery-places.html') // => './items/nursery-places.html'
 * @example
 * linkAddress('javascript:alert(1)') // => undefined
 */
export const linkAddress = (href: string | undefined): string | undefined =>
  href !== undefined && inSite.test(href) ? href : safeUrl(href)?.href;
