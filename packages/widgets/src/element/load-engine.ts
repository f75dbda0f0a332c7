import { offerEngine, refuseEngine, type Engine } from '../store/engine.ts';
import { version } from '../version.ts';

/** Takes the engine of another script, where that is of the same version. */
export const takeEngine = (engine: Engine): void => {
  if (engine.version === version) offerEngine(engine);
  else refuseEngine({ code: 'other-engine', detail: engine.version });
};

/**
 * Gets the script that judges, which the page names beside the one that shows: as a classic script with the page's nonce, and
 * as a module where a policy of the page lets no address become a script.
 *
 * @param own the script that shows
 * @param named address of the other, as seen from the first
 */
export const loadEngine = (own: HTMLScriptElement, named: string): void => {
  const address = new URL(named, own.src).href;
  const missing = (): void => refuseEngine({ code: 'engine-missing', detail: named });
  const script = document.createElement('script');
  script.nonce = own.nonce;
  script.addEventListener('error', missing);
  try {
    script.src = address;
    document.head.appendChild(script);
  } catch {
    import(/* @vite-ignore */ address.replace(/\.js(?=$|\?)/, '.mjs')).catch(missing);
  }
};
