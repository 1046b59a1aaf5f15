import type { Span } from '#lib/model/index.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { Trigger } from '../triggers/find.ts';

/** The characters from token `from` to before token `to`, without a comma or full stop at the end. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  let last = to - 1;
  while (last > from && /^[,.;:—–-]$/u.test(passage.tokens[last]?.text ?? '')) last -= 1;
  const start = passage.tokens[from]?.start ?? passage.start;
  return { start, end: Math.max(start, passage.tokens[last]?.end ?? start) };
}

/** The words from token `from` to before token `to`. */
export function wordsIn(passage: Passage, from: number, to: number): string {
  const { start, end } = spanOf(passage, from, to);
  return passage.text.slice(start - passage.start, end - passage.start);
}

/** Expressions of `[from, to)` that name a date. */
export function datesIn(passage: Passage, from: number, to: number): readonly TemporalMention[] {
  return timesIn(passage, from, to).filter((time) => time.date !== null);
}

/** The first time of day without a date in `[from, to)`. */
export function clockIn(passage: Passage, from: number, to: number): TemporalMention | null {
  return timesIn(passage, from, to).find((time) => time.type === 'TIME' && time.date === null) ?? null;
}

const LASTED = /\b(?:lasted|lasting|for|long|took|spanning)\b[^.]{0,12}$|\bthat lasted\b/iu;

/** How long it lasted, when the rest of the sentence says so: "talks that lasted over five hours", "two-day talks". */
export function durationIn(passage: Passage, trigger: Trigger, from: number): TemporalMention | null {
  for (const time of passage.times) {
    if (time.type !== 'DURATION') continue;
    const before = passage.text.slice(
      Math.max(0, time.start - passage.start - 20),
      time.start - passage.start,
    );
    if (time.start >= trigger.end && LASTED.test(before)) return time;
    const start = passage.tokens[from]?.start ?? passage.start;
    if (
      time.end <= trigger.start &&
      time.start >= start &&
      trigger.start - time.end < 24 &&
      time.text.includes('-')
    )
      return time;
  }
  return null;
}

function timesIn(passage: Passage, from: number, to: number): readonly TemporalMention[] {
  const { start } = passage.tokens[from] ?? passage;
  const end = passage.tokens[to - 1]?.end ?? start;
  return passage.times.filter((time) => time.start >= start && time.end <= end);
}
