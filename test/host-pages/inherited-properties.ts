/** Values of many kinds; a property takes those that the browser lets it have. The first are those that move most. */
const values: readonly string[] = [
  ...['2em', '9px', '3', '0.4', '900', '250%', '3 2', '#c81e1e', '1px 2px 3px #c81e1e', '4px 5px', '30deg'],
  ...['break-all', 'pre', 'nowrap', 'balance', 'uppercase', 'full-width', 'italic', 'small-caps', 'justify', 'right'],
  ...['end', 'loose', 'anywhere', 'auto', 'normal', 'none', 'always', 'manual', 'hidden', 'collapse', 'hide', 'bottom'],
  ...[
    'inside',
    'square',
    'vertical-rl',
    'sideways',
    'upright',
    'all',
    'first',
    'edges',
    'each-line',
    'dot',
    'over right',
  ],
  ...[
    'under left',
    'geometricprecision',
    'optimizelegibility',
    'optimizespeed',
    'evenodd',
    'middle',
    'stroke',
    'round',
  ],
  ...['bevel', 'pixelated', 'linearrgb', 'srgb', 'economy', 'exact', 'antialiased', 'text', 'emoji', 'dark', 'light'],
  ...['ultra-condensed', '50%', 'oldstyle-nums', 'historical-forms', 'jis78', 'common-ligatures', 'ordinal', 'sub'],
  ...['trim-start', 'no-autospace', 'word', 'pointer', 'crosshair', 'bidi-override', 'rtl', 'ja', '"ja"', '"«" "»"'],
  ...['"smcp"', '"wght" 900', '"TRK"', 'url("data:,")', 'url("data:,"), pointer', 'alternate', 'avoid', 'mandatory'],
  ...['central', 'hanging', 'mathematical', 'ex', 'ex-height 2', 'compact', 'after-edge', 'visiblepainted', 'preserve'],
  ...[
    'preserve-breaks',
    'break-spaces',
    'block-axis',
    'match-source',
    'force-end',
    'allow-end',
    'add(2)',
    'cap alphabetic',
  ],
];

/** A value that a page may set around a widget. */
export interface Inherited {
  readonly property: string;
  readonly value: string;
}

/**
 * Which properties this browser hands down from an element to what is in it, found by trying, each with values that change
 * something.
 *
 * @param most how many values to give of each property
 */
export const inheritedProperties = (most: number): readonly Inherited[] => {
  const outer = document.body.appendChild(document.createElement('div'));
  const inner = outer.appendChild(document.createElement('div'));
  // Of a size of its own: that it takes the room there is would look like inheriting.
  inner.style.setProperty('width', '1px');
  inner.style.setProperty('height', '1px');
  const [of, within] = [getComputedStyle(outer), getComputedStyle(inner)];
  const handedDown = (property: string): readonly Inherited[] => {
    const told = new Set<string>();
    const found: Inherited[] = [];
    for (const value of values) {
      const before = of.getPropertyValue(property);
      const untouched = within.getPropertyValue(property);
      outer.style.setProperty(property, value);
      const set = of.getPropertyValue(property);
      const inherits =
        set !== before && !told.has(set) && set === within.getPropertyValue(property) && set !== untouched;
      outer.style.removeProperty(property);
      if (!inherits) continue;
      // Widths of lines and the like are handed down only together with a style; a size in em is the parent's.
      told.add(set);
      found.push({ property, value });
      if (found.length === most) break;
    }
    return found;
  };
  const found = [...of].sort().flatMap((property) => handedDown(property));
  outer.remove();
  return found;
};
