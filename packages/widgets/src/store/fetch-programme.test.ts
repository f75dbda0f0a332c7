import { expect, test } from 'vitest';
import '../engine.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { fetchProgramme, type Surroundings } from './fetch-programme.ts';

const json = (value: unknown, init: ResponseInit = {}): Response => new Response(JSON.stringify(value), init);

/** Time that passes at once, with a record of every wait. */
const surroundings = (answers: readonly (() => Response | Promise<Response>)[]) => {
  const waits: number[] = [];
  const inits: RequestInit[] = [];
  let call = 0;
  const made: Surroundings = {
    fetch: async (_url, init) => {
      inits.push(init);
      return (answers[Math.min(call++, answers.length - 1)] as () => Response | Promise<Response>)();
    },
    after: (milliseconds, callBack) => {
      if (milliseconds >= 15_000) return () => undefined;
      waits.push(milliseconds);
      queueMicrotask(callBack);
      return () => undefined;
    },
  };
  return { made, waits, inits, calls: () => call };
};

const read = (made: Surroundings, url = 'https://example.org/d.json') =>
  fetchProgramme(url, new AbortController().signal, made);
const dropped = (): Promise<Response> => Promise.reject(new TypeError('failed'));

test('a good file is a programme, and no cookie is sent', async () => {
  const { made, inits } = surroundings([() => json(demoProgramme)]);
  expect((await read(made)).ok).toBe(true);
  expect(inits[0]?.credentials).toBe('omit');
});

test('a dropped connection is tried three times, waiting longer', async () => {
  const { made, waits, calls } = surroundings([dropped]);
  expect(await read(made)).toMatchObject({ ok: false, failure: { code: 'offline' } });
  expect([calls(), waits]).toEqual([3, [1000, 3000]]);
});

test('what comes back the second time is taken', async () => {
  const { made, calls } = surroundings([dropped, () => json(demoProgramme)]);
  expect((await read(made)).ok).toBe(true);
  expect(calls()).toBe(2);
});

test('a busy server is given the time it asks for', async () => {
  const { made, waits } = surroundings([() => new Response('', { status: 503, headers: { 'Retry-After': '2' } })]);
  expect(await read(made)).toMatchObject({ failure: { code: 'busy', detail: '503' } });
  expect(waits).toEqual([2000, 3000]);
});

test.each([
  ['a missing file', () => new Response('', { status: 404 }), 'not-found'],
  ['a refused file', () => new Response('', { status: 403 }), 'forbidden'],
  ['a login page with status 200', () => new Response('<!doctype html><title>登录</title>'), 'web-page'],
  ['half a file', () => new Response('{"schemaVersion":1,'), 'unreadable'],
  ['an empty file', () => new Response(''), 'no-content'],
  ['GBK bytes', () => new Response(new Uint8Array([0x7b, 0x22, 0xd0, 0xd0, 0xb6, 0xaf, 0x22, 0x7d])), 'encoding'],
  ['something else', () => json({ hello: 1 }), 'invalid'],
  ['an internal file', () => json({ ...demoProgramme, release: 'internal' }), 'internal'],
] as const)('%s has its own failure and is not asked for again', async (_name, answer, code) => {
  const { made, calls } = surroundings([answer]);
  expect(await read(made)).toMatchObject({ ok: false, failure: { code } });
  expect(calls()).toBe(1);
});

test('a part is never taken for the whole, and is asked for again', async () => {
  const { made, calls } = surroundings([() => json(demoProgramme, { status: 206 })]);
  expect(await read(made)).toMatchObject({ failure: { code: 'partial' } });
  expect(calls()).toBe(3);
});

test('each further attempt is told', async () => {
  const { made } = surroundings([dropped]);
  const told: number[] = [];
  await fetchProgramme('https://example.org/d.json', new AbortController().signal, made, (n) => told.push(n));
  expect(told).toEqual([2, 3]);
});

test('a server that asks for no wait is given one', async () => {
  const { made, waits } = surroundings([() => new Response('', { status: 429, headers: { 'Retry-After': '0' } })]);
  await read(made);
  expect(waits).toEqual([1000, 3000]);
});

test('too much is not read to the end', async () => {
  let sent = 0;
  const flood = (): Response =>
    new Response(
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1_000_000;
          controller.enqueue(new Uint8Array(1_000_000));
        },
      }),
    );
  const { made } = surroundings([flood]);
  expect(await read(made)).toMatchObject({ failure: { code: 'too-large' } });
  expect(sent).toBeLessThanOrEqual(13_000_000);
});

test('a page on disk is told what it needs', async () => {
  const { made, calls } = surroundings([dropped]);
  expect(await read(made, 'file:///d.json')).toMatchObject({ failure: { code: 'local-file' } });
  expect(calls()).toBe(1);
});

test('an answer that never comes is a timeout', async () => {
  const made: Surroundings = {
    fetch: (_url, init) =>
      new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    after: (_milliseconds, callBack) => {
      queueMicrotask(callBack);
      return () => undefined;
    },
  };
  expect(await read(made)).toMatchObject({ failure: { code: 'timeout' } });
});

/** A clock that is moved by hand. */
const handClock = () => {
  let now = 0;
  const calls = new Map<() => void, number>();
  return {
    after: (milliseconds: number, call: () => void) => {
      calls.set(call, now + milliseconds);
      return () => void calls.delete(call);
    },
    async move(milliseconds: number) {
      now += milliseconds;
      for (const [call, at] of [...calls]) {
        if (at > now || !calls.delete(call)) continue;
        call();
      }
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    },
    left: () => calls.size,
  };
};

test('a fetch of the page’s own that ignores the signal and never answers still ends, and leaves no timer', async () => {
  const clock = handClock();
  const reading = fetchProgramme('https://example.org/d.json', new AbortController().signal, {
    fetch: () => new Promise(() => undefined),
    after: clock.after,
  });
  for (let turn = 0; turn < 10; turn += 1) await clock.move(15_000);
  expect(await reading).toMatchObject({ failure: { code: 'timeout' } });
  expect(clock.left()).toBe(0);
});

test('a slow line that keeps sending is given four minutes, and no more', async () => {
  const clock = handClock();
  let enqueue: () => void = () => undefined;
  let requests = 0;
  const reading = fetchProgramme('https://example.org/d.json', new AbortController().signal, {
    fetch: async () => {
      requests += 1;
      return new Response(
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            enqueue = () => controller.enqueue(new Uint8Array([32]));
          },
        }),
      );
    },
    after: clock.after,
  });
  await clock.move(0);
  for (let seconds = 0; seconds < 50; seconds += 10) {
    enqueue();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await clock.move(10_000);
  }
  expect(requests).toBe(1);
  for (let turn = 0; turn < 20; turn += 1) await clock.move(15_000);
  expect(await reading).toMatchObject({ failure: { code: 'timeout' } });
  expect(clock.left()).toBe(0);
});

test.each([
  ['nothing', () => undefined],
  ['an object that is no answer', () => ({ ok: true })],
  [
    'a throw',
    () => {
      throw new Error('no');
    },
  ],
])('a fetch of the page’s own that gives %s is a failure in words', async (_name, answer) => {
  const { made } = surroundings([answer as unknown as () => Response]);
  expect(await read(made)).toMatchObject({ ok: false, failure: { code: expect.any(String) } });
});
