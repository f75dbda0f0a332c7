import type { CDPSession } from 'playwright';

/** What the main thread has worked since the page began, in milliseconds, and what the page holds. */
export interface PageCost {
  readonly cpu: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** Reads the browser's own counters of a page, after its waste has been collected. */
export const mainThread = async (session: CDPSession, collect: boolean): Promise<PageCost> => {
  if (collect) {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => {
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`mainThread requires the counter ${name}`);
    return found.value;
  };
  return {
    cpu: of('TaskDuration') * 1000,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: of('JSHeapUsedSize'),
  };
};
