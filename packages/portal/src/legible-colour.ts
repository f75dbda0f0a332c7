/**
 * A district's colour as text can stand in it: the colour itself where it is told from its ground, else the nearest shade
 * that is, darker on paper and lighter on a dark page.
 *
 * @param hex the colour as `#rrggbb`, in small letters or capitals
 * @param ground what it stands on, as `#rrggbb`
 * @returns `#rrggbb` in small letters, at least 4.5 to 1 against the ground, as WCAG 2.2 asks of text
 * @throws RangeError for a colour that is not written so
 *
 * @example
 * legibleColour('#1F4E79', '#ffffff') // => '#1f4e79'
 * @example
 * legibleColour('#ffcc00', '#ffffff') // => '#8f7200'
 */
export function legibleColour(hex: string, ground: string): string {
  const [own, under] = [channelsOf(hex), channelsOf(ground)];
  const end = luminance(under) > 0.18 ? 0 : 255;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = own.map((channel) => Math.round(channel + (end - channel) * share));
    if (contrast(mixed, under) >= least) return hexOf(mixed);
  }
  return hexOf([end, end, end]);
}

/** What WCAG 2.2 asks of text of any size (1.4.3). */
const least = 4.5;

function channelsOf(hex: string): readonly number[] {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`legibleColour requires a colour as #rrggbb, got ${hex}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
