/**
 * Cuts the plan's text into the places that sources point to: `三`, `二(二)2`, `四(二)行动5`. A place holds its own lines
 * and everything below it. White space is dropped, as in the lock.
 */
export const documentPlaces = (text: string): ReadonlyMap<string, string> => {
  const places = new Map<string, string>();
  const add = (place: string, line: string): void => {
    places.set(place, (places.get(place) ?? '') + line.replace(/\s/g, ''));
  };
  let [section, part, item] = ['', '', ''];
  for (const line of text.split('\n')) {
    const heading = /^([一二三四五六])、/.exec(line);
    const subheading = /^（([一二三四五六七八九])）/.exec(line);
    const numbered = /^(行动\d+|\d+)[：.]/.exec(line);
    if (heading) [section, part, item] = [heading[1] as string, '', ''];
    else if (subheading) [part, item] = [`(${subheading[1]})`, ''];
    else if (numbered) item = numbered[1] as string;
    if (section !== '') add(section, line);
    if (part !== '') add(`${section}${part}`, line);
    if (item !== '') add(`${section}${part}${item}`, line);
  }
  return places;
};
