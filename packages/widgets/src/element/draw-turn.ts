/** How many cards are drawn in one frame: about a screen of them. */
const perFrame = 12;

interface Turn {
  readonly element: Element;
  readonly begin: () => void;
}

let room = perFrame;
let isPlanned = false;
let waiting: Turn[] = [];
/** Turns of elements that have left the page: nobody waits for them, and they are drawn if they come back. */
const parked = new WeakMap<Element, Turn>();

const nextFrame = (): void => {
  isPlanned = false;
  for (const turn of waiting) if (!turn.element.isConnected) parked.set(turn.element, turn);
  const here = waiting.filter(({ element }) => element.isConnected);
  const turns = here.slice(0, perFrame);
  waiting = here.slice(perFrame);
  room = perFrame - turns.length;
  for (const { begin } of turns) begin();
  if (waiting.length > 0) plan();
};

const plan = (): void => {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(nextFrame);
};

/**
 * When a card may draw itself: at once while there is room in this frame, else in one of the next, in the order of asking.
 * Two hundred cards do not hold up the first screen; what must not wait, such as printing, draws without asking. A card
 * that leaves the page before its turn is let go; call `returnToTurn` when it comes back.
 *
 * @returns `null` for at once
 */
export const drawTurn = (element: Element): Promise<void> | null => {
  plan();
  if (room > 0 && waiting.length === 0) {
    room -= 1;
    return null;
  }
  return new Promise((begin) => waiting.push({ element, begin }));
};

/** Queues an element again that left the page before its turn. */
export const returnToTurn = (element: Element): void => {
  const turn = parked.get(element);
  if (!turn) return;
  parked.delete(element);
  waiting.push(turn);
  plan();
};
