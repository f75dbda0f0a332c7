import { expect, test } from 'vitest';
import '../engine.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import type { PageLoad } from './page-load.ts';
import { ProgrammeStore } from './programme-store.ts';

interface Call {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (response: Response) => void;
  readonly drop: () => void;
}

const makeStore = () => {
  const calls: Call[] = [];
  const waking = new Set<() => void>();
  const store = new ProgrammeStore({
    fetch: (url, init) =>
      new Promise((resolve, reject) => {
        const signal = init.signal as AbortSignal;
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        calls.push({ url, signal, answer: resolve, drop: () => reject(new TypeError('dropped')) });
      }),
    after: (milliseconds, call) => {
      // Pauses between attempts pass at once; patience is endless.
      if (milliseconds < 15_000) queueMicrotask(call);
      return () => undefined;
    },
    whenOnline: (call) => {
      waking.add(call);
      return () => void waking.delete(call);
    },
  });
  return { store, calls, waking };
};

const good = (): Response => new Response(JSON.stringify(demoProgramme));
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

test('twenty widgets with one address are one request', async () => {
  const { store, calls } = makeStore();
  const seen: PageLoad['type'][][] = Array.from({ length: 20 }, () => []);
  seen.forEach((types) => store.listen('a', ({ type }) => types.push(type)));
  expect(calls).toHaveLength(1);
  calls[0]?.answer(good());
  await settle();
  expect(seen.every((types) => types.join() === 'loading,ready')).toBe(true);
});

test('those who come later get what is there', async () => {
  const { store, calls } = makeStore();
  store.listen('a', () => undefined);
  calls[0]?.answer(good());
  await settle();
  const types: string[] = [];
  store.listen('a', ({ type }) => types.push(type));
  expect([types, calls.length]).toEqual([['ready'], 1]);
});

test('when nobody listens any more the request is dropped, and its answer changes nothing', async () => {
  const { store, calls } = makeStore();
  const types: string[] = [];
  store.listen('a', ({ type }) => types.push(type))();
  expect(calls[0]?.signal.aborted).toBe(true);
  const stop = store.listen('a', ({ type }) => types.push(type));
  calls[1]?.answer(good());
  await settle();
  expect(types).toEqual(['loading', 'loading', 'ready']);
  stop();
});

test('the last good data stay, marked, when reading again fails', async () => {
  const { store, calls } = makeStore();
  let state: PageLoad = { type: 'idle' };
  store.listen('a', (now) => {
    state = now;
  });
  calls[0]?.answer(good());
  await settle();
  store.refresh('a');
  calls[1]?.answer(new Response('', { status: 404 }));
  await settle();
  expect(state).toMatchObject({ type: 'ready', failure: { code: 'not-found' } });
});

test('answers that come in another order than they were asked for change nothing', async () => {
  const { store, calls } = makeStore();
  const seen: string[] = [];
  const stop = store.listen('a', ({ type }) => seen.push(`a ${type}`));
  store.listen('b', ({ type }) => seen.push(`b ${type}`));
  stop();
  calls[1]?.answer(good());
  calls[0]?.answer(good());
  await settle();
  expect(seen).toEqual(['a loading', 'b loading', 'b ready']);
});

test('where it has failed for others, one more widget asks nothing; when all are gone, the next one does', async () => {
  const { store, calls } = makeStore();
  const stop = store.listen('a', () => undefined);
  calls[0]?.answer(new Response('', { status: 404 }));
  await settle();
  const types: string[] = [];
  const leave = store.listen('a', ({ type }) => types.push(type));
  expect([types, calls.length]).toEqual([['failed'], 1]);
  stop();
  leave();
  store.listen('a', () => undefined);
  expect(calls.length).toBe(2);
});

test('a lost network is tried again when it returns, and nobody waits for it in vain', async () => {
  const { store, calls, waking } = makeStore();
  let state: PageLoad = { type: 'idle' };
  const stop = store.listen('a', (now) => {
    state = now;
  });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    calls[attempt]?.drop();
    await settle();
  }
  expect(state).toMatchObject({ type: 'failed', failure: { code: 'offline' } });
  [...waking].forEach((call) => call());
  expect([waking.size, calls.length]).toEqual([0, 4]);
  for (let attempt = 3; attempt < 6; attempt += 1) {
    calls[attempt]?.drop();
    await settle();
  }
  expect(waking.size).toBe(1);
  stop();
  expect(waking.size).toBe(0);
});

test('a page that changes its address for hours is not filled with old data', async () => {
  const { store, calls } = makeStore();
  for (let turn = 0; turn < 30; turn += 1) {
    const stop = store.listen(`a?${turn}`, () => undefined);
    calls[turn]?.answer(good());
    await settle();
    stop();
  }
  store.listen('a?29', () => undefined);
  expect(calls.length).toBe(30);
  store.listen('a?0', () => undefined);
  expect(calls.length).toBe(31);
});
