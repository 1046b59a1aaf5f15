import { parseDay } from '../calendar.ts';
import type { TemporalMention } from '../rule.ts';

/** "5 p.m. Friday", "noon, Nov. 9": no word stands between a time of day and its day. */
const GAP = /^,? $/u;

/** Joins a time of day and the day beside it to one expression. */
export function joinClock(mentions: readonly TemporalMention[], text: string): readonly TemporalMention[] {
  if (!mentions.some((mention) => mention.time !== undefined)) return mentions;
  const joined: TemporalMention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    const both = previous === undefined ? null : join(previous, mention, text);
    if (both === null) joined.push(mention);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(first: TemporalMention, second: TemporalMention, text: string): TemporalMention | null {
  if (!GAP.test(text.slice(first.end, second.start))) return null;
  const clock = isClock(first) ? first : isClock(second) ? second : null;
  const day = clock === first ? second : first;
  // "8 a.m. this morning": the part of the day says no more than the hour.
  if (clock === null || day.time !== undefined || day.date === null || parseDay(day.date) === null)
    return null;
  return {
    ...day,
    ...clock,
    start: first.start,
    end: second.end,
    text: text.slice(first.start, second.end),
    rule: day.rule,
    value: `${day.date}${clock.value}`,
    date: day.date,
    implied: day.implied,
    anchored: day.anchored,
    because: day.because,
  };
}

function isClock({ time, date }: TemporalMention): boolean {
  return time !== undefined && date === null;
}
