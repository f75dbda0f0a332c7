import type { TestedPage } from './tested-page.ts';

const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + (failureSummary || ''))))`;

/**
 * What axe finds in a page, shadow roots included, one line for each place; none when all is well. Takes the `axe-core`
 * that stands beside the tests.
 *
 * @throws Error when `axe-core` is not installed
 *
 * @example
 * expect(await violationsShown(page)).toEqual([])
 */
export const violationsShown = async (page: TestedPage): Promise<readonly string[]> => {
  const { default: axe } = await import('axe-core');
  await page.evaluate(`${axe.source};true`);
  return (await page.evaluate(run)) as readonly string[];
};
