import { describe, expect, it } from 'vitest';
import { type Box, type Placed, placeCard, placeStrip, type Size } from '@/lib/highlight/place';

const view = { width: 1280, height: 900 };
const card = { width: 336, height: 280 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const meets = ({ left, top }: Placed, { width, height }: Size, other: Box) =>
  left < other.right && other.left < left + width && top < other.bottom && other.top < top + height;

describe('a card', () => {
  it('stands right of the block that holds its clause, tied to it by a line', () => {
    expect(placeCard(box(200, 300, 120, 20), box(150, 300, 600, 60), card, view, [])).toEqual({
      left: 778,
      top: 290,
      stem: { left: 750, top: 320, width: 28 },
    });
  });

  it('goes to the left, below or above where there is no room', () => {
    expect(placeCard(box(900, 300, 120, 20), box(700, 300, 500, 60), card, view, []).left).toBe(336);
    expect(placeCard(box(100, 300, 900, 20), box(100, 300, 1100, 60), card, view, [])).toEqual({ left: 100, top: 328 });
    expect(placeCard(box(100, 700, 900, 20), box(100, 700, 1100, 60), card, view, [])).toEqual({ left: 100, top: 412 });
  });

  it.each([
    ['a phone', { width: 360, height: 640 }],
    ['a low window', { width: 1280, height: 440 }],
    ['a wide window', view],
  ])('covers neither its clause nor the button that gives consent, and stays inside: %s', (_, window) => {
    for (let top = 20; top < window.height - 60; top += 40) {
      const clause = box(20, top, window.width - 60, 24);
      const agree = box(20, window.height - 60, window.width - 40, 52);
      const small = { width: 300, height: Math.min(200, window.height / 3) };
      const placed = placeCard(clause, box(10, top, window.width - 20, 60), small, window, [agree]);
      expect(meets(placed, small, clause)).toBe(false);
      if (top > 80 && top < window.height - 160) expect(meets(placed, small, agree)).toBe(false);
      expect(placed.left >= 8 && placed.left + small.width <= window.width - 8).toBe(true);
    }
  });
});

describe('a strip', () => {
  const strip = { width: 400, height: 48 };
  it('stands above the button and above the tick box over it', () => {
    expect(placeStrip(box(100, 600, 400, 50), strip, view, [])).toEqual({ left: 100, top: 544 });
    expect(placeStrip(box(100, 600, 400, 50), strip, view, [box(100, 560, 300, 24)])).toEqual({ left: 100, top: 504 });
  });

  it('goes below where there is no room above', () => {
    expect(placeStrip(box(100, 20, 400, 50), strip, view, [])).toEqual({ left: 100, top: 78 });
  });
});
