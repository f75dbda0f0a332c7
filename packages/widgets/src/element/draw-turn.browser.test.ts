import { expect, test } from 'vitest';
import { drawTurn } from './draw-turn.ts';

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

test('a screen of cards is drawn at once and the rest in the frames after it, in the order of asking', async () => {
  await frame();
  await frame();
  const drawn: number[] = [];
  const atOnce = Array.from({ length: 30 }, (_, i) => {
    const turn = drawTurn();
    void turn?.then(() => drawn.push(i));
    return turn === null;
  }).filter(Boolean).length;
  expect(atOnce).toBe(12);
  expect(drawn).toEqual([]);
  for (let frames = 0; frames < 4; frames += 1) await frame();
  expect(drawn).toEqual(Array.from({ length: 18 }, (_, i) => i + 12));
});
