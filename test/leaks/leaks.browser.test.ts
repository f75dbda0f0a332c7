import * as elements from '@onemetre/widgets/define';
import type { OmElement } from '@onemetre/widgets';
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import data from '../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };

const tags = Object.values(elements).map((Element) => new Element().localName);
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Every widget inside one programme, used as a reader would, and taken away again. */
const cycle = async (): Promise<void> => {
  const programme = document.createElement('om-programme');
  programme.programme = data;
  programme.selectable = true;
  const widgets = tags
    .filter((tag) => tag !== 'om-programme')
    .map((tag) =>
      Object.assign(document.createElement(tag) as OmElement, {
        item: /^om-indicator(?:-chart)?$/.test(tag) ? (data.indicators[0]?.id ?? '') : '',
        list: 'documents',
      }),
    );
  programme.append(...widgets);
  document.body.append(programme);
  await frame();
  programme.filter = { domain: data.domains[0]?.id ?? '' };
  await frame();
  programme.remove();
  await frame();
};

interface Counters {
  readonly nodes: number;
  readonly jsEventListeners: number;
}

const count = async (): Promise<Counters> => {
  const session = cdp() as unknown as { send: (method: string) => Promise<unknown> };
  for (let turn = 0; turn < 3; turn += 1) {
    await frame();
    await session.send('HeapProfiler.collectGarbage');
  }
  return (await session.send('Memory.getDOMCounters')) as Counters;
};

test('fifty times put in and taken away, no node and no listener stays', async () => {
  // What is made once for a page, such as a cache of templates, is there after the first turns.
  for (let turn = 0; turn < 3; turn += 1) await cycle();
  const before = await count();
  for (let turn = 0; turn < 50; turn += 1) await cycle();
  const after = await count();
  // One that stays would be fifty; a few are the test runner's own.
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10);
  expect(after.nodes - before.nodes).toBeLessThan(10);
});

test('taken away, put in again and taken away, no listener stays on what outlives the widget', async () => {
  const targets: readonly [string, EventTarget][] = [
    ['window', window],
    ['document', document],
    ['body', document.body],
  ];
  const open = new Map<string, number>();
  const undo = targets.map(([name, target]) => {
    const { addEventListener, removeEventListener } = target;
    const note = (type: string, by: number): void => {
      open.set(`${name} ${type}`, (open.get(`${name} ${type}`) ?? 0) + by);
    };
    target.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
      note(args[0], 1);
      addEventListener.apply(target, args);
    };
    target.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
      note(args[0], -1);
      removeEventListener.apply(target, args);
    };
    return () => Object.assign(target, { addEventListener, removeEventListener });
  });
  const widgets = tags.map((tag) => Object.assign(document.createElement(tag) as OmElement, { programme: data }));
  document.body.append(...widgets);
  await frame();
  expect([...open.values()].some((left) => left > 0)).toBe(true);
  widgets.forEach((widget) => widget.remove());
  document.body.append(...widgets);
  await frame();
  widgets.forEach((widget) => widget.remove());
  await frame();
  undo.forEach((end) => end());
  expect([...open].filter(([, left]) => left !== 0)).toEqual([]);
});
