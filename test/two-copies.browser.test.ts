import { expect, test, vi } from 'vitest';
import code from '../packages/widgets/dist/browser/onemetre.js?raw';

const address = new URL('../packages/widgets/dist/browser/onemetre.mjs', import.meta.url).href;

interface Library {
  readonly version: string;
  readonly evaluateProgramme: unknown;
}

const includeScript = (): Library => {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  return (window as unknown as { readonly OneMetre: Library }).OneMetre;
};

test('a page that includes the script twice keeps the first copy, and is told once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const first = includeScript();
  expect(customElements.get('om-programme')).toBeDefined();
  expect(warn).not.toHaveBeenCalled();

  expect(includeScript()).toBe(first);
  expect(warn).toHaveBeenCalledTimes(1);

  const module = (await import(/* @vite-ignore */ address)) as Library;
  expect(module.evaluateProgramme).toBe(first.evaluateProgramme);
  expect(module.version).toBe(first.version);
});
