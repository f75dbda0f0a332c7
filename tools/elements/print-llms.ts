import type { Element } from './read-elements.ts';
import { sharedBy } from './shared-by.ts';

/**
 * `llms.txt` of the package: what a program that writes pages has to know of the elements, in Markdown, from the manifest.
 *
 * @param elements at least one
 */
export function printLlms(elements: readonly Element[]): string {
  if (elements.length === 0) throw new RangeError('printLlms requires an element, got none');
  const attributes = sharedBy(elements.map((element) => element.attributes));
  const events = sharedBy(elements.map((element) => element.events));
  const properties = sharedBy(elements.map((element) => element.cssProperties));
  return [
    opening,
    '## Every element\n',
    ...list('Attributes', attributes),
    ...list('Events', events),
    ...list('Custom properties, set on the element or on anything around it', properties),
    ...elements.flatMap((element) => [
      `## ${element.tagName}\n`,
      `${inOneLine(element.summary)}\n`,
      `${inOneLine(element.description)}\n`,
      ...list('Attributes of its own', without(element.attributes, attributes)),
      ...list('Events of its own', without(element.events, events)),
      ...list('Slots', element.slots),
      ...list('Parts, styled with `::part()`', element.cssParts),
      ...list('Custom properties of its own', without(element.cssProperties, properties)),
    ]),
  ].join('\n');
}

const opening = `# @onemetre/widgets

> Web components that show the public how a government programme is really doing. An element reads one file of data, judges it as
> of a date and draws it: it takes no figures as attributes, and none are to be written into the page by hand.

With a script tag:

\`\`\`html
<script src="onemetre.js"></script>
<om-programme src="plan.json" lang="en">
  <om-overview></om-overview>
</om-programme>
\`\`\`

With a build: \`import '@onemetre/widgets/define'\` registers all elements, \`import '@onemetre/widgets/overview/define'\` one.

- An element inside \`om-programme\` takes data, date, language and reader from it; one that stands alone takes \`src\` itself.
- \`item\` is the \`id\` of something in the file of data. Read the file for it; do not guess.
- What stands inside an element is shown until there are data, and stays where there are none.
- Missing is not zero: an element says what is not known, and a page around it should not fill the gap.

More: [README.md](README.md), [custom-elements.json](custom-elements.json), [what each message means](dist/browser/messages.md).
`;

type Named = Element['attributes'][number];

const without = (all: readonly Named[], shared: readonly Named[]): readonly Named[] =>
  all.filter(({ name }) => !shared.some((entry) => entry.name === name));

const list = (title: string, entries: readonly Named[]): readonly string[] =>
  entries.length === 0 ? [] : [`${title}:\n`, entries.map(entryLine).join('')];

function entryLine({ name, type, default: initial, description = '' }: Named): string {
  // An event's class and a property's text tell nothing that the description does not.
  const takes = type === undefined || type.text.startsWith('Om') || type.text === 'string' ? '' : ` (${type.text})`;
  const otherwise = initial === undefined || /^(?:''|undefined)$/.test(initial) ? '' : ` Default: \`${initial}\`.`;
  return `- ${name === '' ? 'Without a name' : `\`${name}\``}${takes}: ${inOneLine(description)}${otherwise}\n`;
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
