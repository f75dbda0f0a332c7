import type axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds in a page against WCAG 2.2 A and AA and its own good practice, shadow roots included, as short lines. */
export const axeFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document.body, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.flat().join(' ')} ${failureSummary.split('\n')[1] ?? ''}`,
      ),
    );
  });
