import type { Span } from '@/lib/schema/review';
import type { ClauseParts } from './clause-parts';
import { segmentAt, startsAnew } from './scope';
import type { Hit } from './types';

/** The things a verb group acts on: those up to the next group, and those before it that 将, 把, 对 put in front. */
export function objectsOf(of: ClauseParts, index: number): Hit[] {
  const { text, groups, segments } = of;
  const { objects, actors } = of.parts;
  const group = groups[index] ?? [];
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return [];
  const nextStart = nextVerb(text, groups, index)?.[0]?.start ?? Number.POSITIVE_INFINITY;
  const previousEnd = groups[index - 1]?.at(-1)?.end ?? -1;
  const segment = segments[segmentAt(segments, first.start)];
  const own = segmentAt(segments, first.start);
  let reach = segments[own]?.end ?? last.end;
  for (let i = own + 1; i < segments.length && !isPurpose(text, segments[i]); i++) {
    if (startsAnew(text, segments[i], actors) && !(LISTS.test(text.slice(last.end, reach)) && !hasVerb(text, groups, segments[i]))) break;
    reach = segments[i]?.end ?? reach;
  }
  return objects.filter((hit) => {
    if (hit.start >= last.end - 1) return hit.start < nextStart && hit.start < reach;
    if (hit.end > first.start) return true;
    if (hit.start < previousEnd && !(segment && hit.start >= segment.start && of.isFronted(hit))) return false;
    // 授权通讯录即可申请: the thing belongs to the verb before it.
    if (previousEnd >= 0 && hit.start >= previousEnd && ONLY_THEN.test(text.slice(hit.end, first.start))) return false;
    return segment !== undefined && (hit.start >= segment.start || previousEnd < 0);
  });
}

/** The verb group after this one, past those in a relative clause: 采集您设备中存储的通讯录. */
function nextVerb(text: string, groups: readonly Hit[][], index: number): Hit[] | undefined {
  for (let i = index + 1; i < groups.length; i++) if (!text.startsWith('的', groups[i]?.at(-1)?.end)) return groups[i];
  return undefined;
}

const ONLY_THEN = /^(?:后)?(?:即可|就可|就能|便可|方可|方能|才能|才可)/;

/** What stands behind goes on with the list: 信息包括：您的通话记录，您设备中的联系人. */
const LISTS = /(?:包括|包含|如下|以下)/;

function hasVerb(text: string, groups: readonly Hit[][], segment: Span | undefined): boolean {
  if (!segment) return true;
  return groups.some((group) => {
    const [first] = group;
    return first && first.start >= segment.start && first.start < segment.end && !text.startsWith('的', group.at(-1)?.end);
  });
}

/** A segment that says what for: its things are not what the verb before it acts on. */
function isPurpose(text: string, segment: Span | undefined): boolean {
  return segment !== undefined && /^(?:用于|以便|便于|以供|从而|为了|目的)/.test(text.slice(segment.start, segment.start + 3));
}
