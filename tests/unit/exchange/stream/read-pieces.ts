import { type ReadingLimits, startTimelineReader } from '#lib/exchange/stream/read.ts';
import type { DiplomaticEvent, Problem, Timeline } from '#lib/model/index.ts';

/** What `readTimeline` would give. */
export interface PiecesRead {
  readonly timeline: Timeline | null;
  readonly problems: readonly Problem[];
}

/** Reads bytes in pieces of `size`. */
export function readPieces(bytes: Uint8Array, size: number, limits?: ReadingLimits): PiecesRead {
  const events: DiplomaticEvent[] = [];
  const reader = startTimelineReader((each) => events.push(each), limits);
  for (let at = 0; at < bytes.length; at += size) {
    if (!reader.take(bytes.subarray(at, at + size))) break;
  }
  const { head, problems } = reader.finish();
  return { timeline: head && { ...head, events }, problems };
}
