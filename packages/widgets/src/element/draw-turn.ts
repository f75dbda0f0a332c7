/** How many cards are drawn in one frame: about a screen of them. */
const perFrame = 12;

let room = perFrame;
let isPlanned = false;
const waiting: (() => void)[] = [];

const nextFrame = (): void => {
  isPlanned = false;
  const turns = waiting.splice(0, perFrame);
  room = perFrame - turns.length;
  for (const begin of turns) begin();
  if (waiting.length > 0) plan();
};

const plan = (): void => {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(nextFrame);
};

/**
 * When a card may draw itself: at once while there is room in this frame, else in one of the next, in the order of asking.
 * Two hundred cards do not hold up the first screen; what must not wait, such as printing, draws without asking.
 *
 * @returns `null` for at once
 */
export const drawTurn = (): Promise<void> | null => {
  plan();
  if (room > 0 && waiting.length === 0) {
    room -= 1;
    return null;
  }
  return new Promise((begin) => waiting.push(begin));
};
