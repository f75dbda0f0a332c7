import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import type { LoadState } from './load-state.ts';
import { ProgrammeStore } from './programme-store.ts';

interface Call {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (response: Response) => void;
}

const makeStore = () => {
  const calls: Call[] = [];
  const store = new ProgrammeStore({
    fetch: (url, init) =>
      new Promise((resolve, reject) => {
        const signal = init.signal as AbortSignal;
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        calls.push({ url, signal, answer: resolve });
      }),
    after: () => () => undefined,
  });
  return { store, calls };
};

const good = (): Response => new Response(JSON.stringify(demoProgramme));
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

test('twenty widgets with one address are one request', async () => {
  const { store, calls } = makeStore();
  const seen: LoadState['type'][][] = Array.from({ length: 20 }, () => []);
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
  let state: LoadState = { type: 'idle' };
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
