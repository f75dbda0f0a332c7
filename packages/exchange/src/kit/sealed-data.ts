/**
 * Whose data a list of checksums names: the ids of the programmes of the folder.
 *
 * @param sums the text of `SHA256SUMS.txt`
 *
 * @example
 * sealedData('ab12  plan.json\nab12  site.json\nab12  tables/datapackage.json\n') // => ['plan']
 */
export function sealedData(sums: string): readonly string[] {
  const names = [...sums.matchAll(/ {2}([^/\n]+)\.json$/gm)].map(([, name = '']) => name);
  return names.filter((name) => !described.includes(name));
}

/** What says something of the data: what is ready made, and what the site said. */
const described = ['release', 'site'];
