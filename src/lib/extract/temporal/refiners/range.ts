import { parseDay } from '../calendar.ts';
import type { TemporalMention } from '../rule.ts';

/** What joins the two ends: "from Monday to Wednesday", "between 3 and 5 May", "May 3–5". */
const BETWEEN = /^(?:\s*[–—-]\s*|\s+(?:to|until|till|through|and)\s+)$/u;

/**
 * "from 3 May to 5 May 2024": the first end takes the year of the second when it had to guess its own and the
 * guess would put it after the second.
 */
export function closeRange(mentions: readonly TemporalMention[], text: string): readonly TemporalMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (next === undefined || mention.date === null || next.date === null) return mention;
    if (!mention.implied.includes('year') || next.implied.includes('year')) return mention;
    if (!BETWEEN.test(text.slice(mention.end, next.start))) return mention;
    const end = next.date.slice(0, 4);
    // "From December 28 to January 3, 2024": the range begins before it ends.
    const year = end + mention.date.slice(4) > next.date ? String(Number(end) - 1) : end;
    const moved = year + mention.date.slice(4);
    if (mention.date.length === 10 && parseDay(moved) === null) return mention;
    return { ...mention, date: moved, value: year + mention.value.slice(4), implied: [], anchored: false };
  });
}
