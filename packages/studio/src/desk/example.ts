import { noAnswers, type Answers } from './answers.ts';
import type { GivenFile } from './paper.ts';

const name = '禾麓区2025年民生实事进展.xlsx';

/** What the tables of the example do not say themselves: they belong to an invented plan. */
export const exampleAnswers: Answers = {
  ...noAnswers,
  plan: {
    title: '禾麓区（虚构）2025年民生实事',
    place: '禾麓区（虚构）',
    issuer: '禾麓区人民政府办公室（虚构）',
    start: '2025',
    end: '2025',
    demonstration: true,
  },
  published: new Map([[name, '2026-01-15']]),
};

/** The tables of the example, which stand in the page as text. */
export function exampleFiles(): readonly GivenFile[] {
  const text = document.querySelector('#example')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  return bytes.length === 0 ? [] : [{ name, bytes }];
}
