import { ProgrammeStore } from './programme-store.ts';

/** The one store of a page. Network and timers are looked up when used, so that importing this in Node is harmless. */
export const pageStore = new ProgrammeStore({
  fetch: (url, init) => fetch(url, init),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  whenOnline: (call) => {
    window.addEventListener('online', call);
    return () => window.removeEventListener('online', call);
  },
});
