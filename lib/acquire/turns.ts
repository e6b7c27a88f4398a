/** Milliseconds of work after which a reading lets the page have its turn: a task of a page should end within 50. */
const TURN = 16;

/** Work in a page, cut into turns. */
export interface Turns {
  isLate: () => boolean;
  /** Goes on at once while the turn is not over, else when everything that waited has been done. */
  rest: () => Promise<void>;
}

/** Begins the first turn now. */
export function takeTurns(window: Window): Turns {
  let begun = performance.now();
  const isLate = () => performance.now() - begun > TURN;
  return {
    isLate,
    async rest() {
      if (!isLate()) return;
      await nextTask(window);
      begun = performance.now();
    },
  };
}

/** Behind the tasks that wait already; `scheduler.yield` would come before them. */
function nextTask(window: Window): Promise<unknown> {
  if ('scheduler' in window) return window.scheduler.postTask(() => undefined);
  return new Promise((done) => setTimeout(done));
}
