import type { WorkedExample } from './worked-example.ts';

export interface Section {
  readonly heading: string;
  readonly text: string;
  readonly examples: readonly WorkedExample[];
}

const fence = /```json example\n([\s\S]*?)```/g;

/** The parts of the page below its title, each with the worked examples in it. */
export const sectionsOf = (page: string): Section[] =>
  page
    .split(/^##+ /m)
    .slice(1)
    .map((part) => ({
      heading: part.slice(0, part.indexOf('\n')),
      text: part.replaceAll(fence, ''),
      examples: [...part.matchAll(fence)].map(([, body]) => JSON.parse(body as string) as WorkedExample),
    }));
