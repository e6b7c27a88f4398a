import type { Control, Passage } from '@/lib/text/types';
import type { Place } from './around';
import type { Line } from './line';
import { covers, type Press } from './pressable';

/** A line as a passage: what it is by its place, by what can be pressed in it and by the control it speaks for. */
export function passageOf(
  { start, end }: { start: number; end: number },
  line: Line,
  { place, control, presses }: { place: Place; control: Control | undefined; presses: readonly Press[] },
): Passage {
  const { kind, level, cell } = place;
  const common = kind === 'paragraph' || kind === 'list-item';
  if (common && level === undefined && !cell && !line.hidden && !control && presses.length === 0) return { start, end, kind };
  const alone = presses.length > 0 && covers(presses, line.text);
  return {
    start,
    end,
    kind: common && control ? 'label' : common && alone ? 'link' : kind,
    ...(level !== undefined && { level }),
    ...(line.hidden && { hidden: line.hidden }),
    ...(control && { control }),
    ...(cell && { cell }),
  };
}
