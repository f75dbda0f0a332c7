import { expect, test } from 'vitest';
import '../indicator/om-indicator.define.ts';
import { demoProgramme } from '../../../scenes/src/fixtures/demo-programme.ts';
import { drawTurn, returnToTurn } from './draw-turn.ts';

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await frame();
};

test('a screen of cards is drawn at once and the rest in the frames after it, in the order of asking', async () => {
  await frames(2);
  const drawn: number[] = [];
  const atOnce = Array.from({ length: 30 }, (_, i) => {
    const turn = drawTurn(document.body);
    void turn?.then(() => drawn.push(i));
    return turn === null;
  }).filter(Boolean).length;
  expect(atOnce).toBe(12);
  expect(drawn).toEqual([]);
  await frames(4);
  expect(drawn).toEqual(Array.from({ length: 18 }, (_, i) => i + 12));
});

test('what leaves the page before its turn is passed over, and queues again when it comes back', async () => {
  await frames(4);
  const away = document.createElement('p');
  const drawn: string[] = [];
  for (let i = 0; i < 12; i += 1) drawTurn(document.body);
  void drawTurn(away)?.then(() => drawn.push('away'));
  void drawTurn(document.body)?.then(() => drawn.push('here'));
  await frames(4);
  expect(drawn).toEqual(['here']);
  document.body.append(away);
  returnToTurn(away);
  await frames(3);
  expect(drawn).toEqual(['here', 'away']);
  away.remove();
});

test('a card that was taken out before it was drawn is drawn when it is put back', async () => {
  await frames(4);
  const cards = Array.from({ length: 30 }, () => {
    const card = document.createElement('om-indicator');
    return Object.assign(card, { programme: demoProgramme, item: 'nursery' });
  });
  document.body.append(...cards);
  const last = cards[29] as HTMLElement;
  const isDrawn = (): boolean => Boolean(last.shadowRoot?.querySelector('article'));
  for (const card of cards) card.remove();
  await frames(6);
  expect(isDrawn()).toBe(false);
  document.body.append(last);
  await frames(4);
  expect(isDrawn()).toBe(true);
  last.remove();
});
