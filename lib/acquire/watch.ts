/** How long a page must be quiet before it is read again, and how long a restless one is waited for, in milliseconds. */
const QUIET = 500;
const LONGEST = 3_000;
/** A restless page is read again only after this many times what the last reading took: half a percent of the time. */
const SHARE = 200;

export interface Watch {
  /** Roots to watch besides the page's own: shadow roots and the documents of frames, as readings meet them. */
  add: (root: Node) => void;
  /** How many documents have loaded in frames that only the browser looks into: what they say may have changed with them. */
  loads: () => number;
  stop: () => void;
}

/**
 * Calls `settled` when the page has changed and come to rest, or will not rest, in an idle moment. Nothing happens while the page is hidden:
 * a change then is taken up once it is shown. A mutation itself costs a look at the clock and no more (performance.md T11).
 */
export function watchPage(window: Window, settled: () => Promise<void>): Watch {
  const { document } = window;
  let timer: number | undefined;
  let isDirty = false;
  let first = 0;
  let changed = 0;
  let longest = LONGEST;
  let isReading = false;
  let loads = 0;
  const watched = new WeakSet<Node>([document]);

  const read = async () => {
    timer = undefined;
    if (document.hidden) return;
    isDirty = false;
    isReading = true;
    const begun = performance.now();
    await settled().finally(() => {
      isReading = false;
    });
    longest = Math.max(LONGEST, (performance.now() - begun) * SHARE);
  };
  const check = () => {
    const now = performance.now();
    if (isReading || (now - changed < QUIET && now - first < longest)) timer = window.setTimeout(check, QUIET);
    else if ('requestIdleCallback' in window) window.requestIdleCallback(() => void read(), { timeout: 1_000 });
    else void read();
  };
  const wait = () => {
    first = performance.now();
    timer = window.setTimeout(check, QUIET);
  };
  const onChange = () => {
    changed = performance.now();
    isDirty = true;
    if (timer === undefined && !document.hidden) wait();
  };
  const onLoad = ({ target }: Event) => {
    if (isClosedFrame(target)) loads++;
    onChange();
  };
  const onShown = () => {
    if (isDirty && timer === undefined && !document.hidden) wait();
  };

  const observer = new MutationObserver(onChange);
  const options: MutationObserverInit = { childList: true, characterData: true, subtree: true };
  observer.observe(document, options);
  // A frame that loads changes no node of the page. `load` does not bubble, but it can be captured.
  document.addEventListener('load', onLoad, true);
  document.addEventListener('visibilitychange', onShown);
  return {
    add(root) {
      if (watched.has(root)) return;
      watched.add(root);
      observer.observe(root, options);
    },
    loads: () => loads,
    stop() {
      observer.disconnect();
      document.removeEventListener('load', onLoad, true);
      document.removeEventListener('visibilitychange', onShown);
      window.clearTimeout(timer);
    },
  };
}

function isClosedFrame(target: EventTarget | null): boolean {
  try {
    return target !== null && 'contentDocument' in target && target.contentDocument === null;
  } catch {
    return true;
  }
}
