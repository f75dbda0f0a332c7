import { engineNow } from './engine.ts';
import { fetchProgramme } from './fetch-programme.ts';
import { fetchRelease } from './fetch-release.ts';
import { ProgrammeStore, type Reading } from './programme-store.ts';

/** What judges itself reads the data; what does not reads what stands ready made beside them. */
const reading: Reading = (...given) => (engineNow() ? fetchProgramme(...given) : fetchRelease(...given));

/** The one store of a page. Network and timers are looked up when used, so that importing this in Node is harmless. */
export const pageStore = new ProgrammeStore(
  {
    fetch: (url, init) => fetch(url, init),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    whenOnline: (call) => {
      window.addEventListener('online', call);
      return () => window.removeEventListener('online', call);
    },
  },
  reading,
);
