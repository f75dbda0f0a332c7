import { legibleColour } from './legible-colour.ts';
import { answerStyle } from './style/answer-style.ts';
import { childStyle } from './style/child-style.ts';
import { frameStyle } from './style/frame-style.ts';
import { itemStyle } from './style/item-style.ts';
import { listsStyle } from './style/lists-style.ts';
import { mediaStyle } from './style/media-style.ts';
import { paperStyle } from './style/paper-style.ts';

/** The papers that type stands on, by day and by night; those of the style below. */
const [day, night] = ['#ffffff', '#15181b'];

/**
 * The style sheet of a site, a file of its own, so that a strict policy lets it through.
 *
 * @param colour of links, marks and the line at the head, as `#rrggbb`; where text in it could not be read, the nearest
 *   shade that can
 * @throws RangeError for a colour that is not written so
 */
export function siteStyle(colour?: string): string {
  if (colour === undefined) return base;
  const named = (shade: string): string =>
    ['--head', '--link', '--om-accent', '--om-link'].map((name) => `    ${name}: ${shade};\n`).join('');
  return `${base}
@media screen, print {
  :root {
${named(legibleColour(colour, day))}  }
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${named(legibleColour(colour, night))}  }
}
`;
}

/** The answer first, then lists, then items. One colour in the head line, ink on paper, hairlines. */
const base = [paperStyle, frameStyle, answerStyle, listsStyle, itemStyle, childStyle, mediaStyle].join('');
