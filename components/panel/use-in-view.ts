import { useEffect, useState } from 'react';
import { cardId } from '../MarkedText';
import type { LinePlace } from './line-places';

/** Height in px of what lies over the list at the top of the window: the bar and the tabs. */
const covered = 88;

/** Which marks of the line are the first and the last with a card in the window; undefined while none has, or while all have. */
export interface InView {
  first: number;
  last: number;
}

function isInWindow(finding: string): boolean {
  const card = document.getElementById(cardId(finding))?.getBoundingClientRect();
  return card !== undefined && card.height > 0 && card.bottom > covered && card.top < innerHeight;
}

function inView(places: readonly LinePlace[]): InView | undefined {
  const seen = places.flatMap(({ marked }, i) => (marked.some(({ id }) => isInWindow(id)) ? [i] : []));
  const [first] = seen;
  const last = seen.at(-1);
  return first === undefined || last === undefined || seen.length === places.length ? undefined : { first, last };
}

/** What of the list is in the window, kept up while one scrolls and while cards open and close. */
export function useInView(places: readonly LinePlace[]): InView | undefined {
  const [seen, setSeen] = useState<InView>();
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = inView(places);
      setSeen((known) => (known?.first === next?.first && known?.last === next?.last ? known : next));
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    const size = new ResizeObserver(later);
    size.observe(document.body);
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      size.disconnect();
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [places]);
  return seen;
}
