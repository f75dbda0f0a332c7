import { afterEach, expect, test } from 'vitest';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import '../indicator/om-indicator.define.ts';

afterEach(() => {
  document.body.textContent = '';
});

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await new Promise((done) => requestAnimationFrame(done));
};

test('the narrow form of paper ends with printing', async () => {
  const card = document.createElement('om-indicator');
  card.style.setProperty('width', '900px');
  card.programme = demoProgramme;
  card.item = demoProgramme.indicators[0]?.id ?? '';
  document.body.append(card);
  await card.updateComplete;
  await frames(6);
  const drawn = (): string => card.shadowRoot?.querySelector('.drawing')?.outerHTML ?? '';
  const wide = drawn();
  window.dispatchEvent(new Event('beforeprint'));
  const narrow = drawn();
  window.dispatchEvent(new Event('afterprint'));
  await frames(6);
  expect(wide).not.toBe('');
  expect(drawn()).toBe(wide);
  expect(narrow).not.toBe(wide);
});
