import { readFigures } from './in-page.ts';
import type { TestedPage } from './tested-page.ts';

/** A figure as a reader sees it. */
export interface ShownFigure {
  /** What it says: `value`, `tally`, `target`, `date` …, as the attribute `data-figure` names it. */
  readonly kind: string;
  /** Its words, with single spaces. */
  readonly text: string;
}

/**
 * Every figure that the widgets of a page show, in document order, through their shadow roots; none for a page that shows
 * none. The ends of an axis are left out: they stand only where a drawing has room for them.
 *
 * @example
 * expect(await figuresShown(page)).toContainEqual({ kind: 'value', text: '3.6' })
 */
export const figuresShown = async (page: TestedPage): Promise<readonly ShownFigure[]> =>
  ((await page.evaluate(readFigures)) as readonly string[]).map((line) => {
    const end = line.indexOf(': ');
    return { kind: line.slice(0, end), text: line.slice(end + 2) };
  });
