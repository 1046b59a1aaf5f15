import { dayNumber, isRealDay } from '../calendar.ts';
import { dayReading } from '../reading.ts';
import type { TemporalMention } from '../rule.ts';

/** "May 3-5", "May 3 and 4": a number alone that ends a range, with the year that may follow. */
const END =
  /^(?:[ ]?[-–—][ ]?|[ ](?:and|to|through|or)[ ](?=\d{1,2}(?:st|nd|rd|th)?(?:[.,;:)]|$|[ ](?:in|at|to|for|with)\b)))(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?[ ](?<year>(?:19|20)\d\d))?(?![\d%]|:\d|[.,]\d|[-–/]\d|[ ]?(?:percent|a\.?m|p\.?m|point|million|billion))/u;
/** "3-5 May", "3 and 4 May": a number alone that begins one. */
const BEGIN =
  /(?:^|[^\d.,:/–-])(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[ ]?[-–—][ ]?|[ ](?:and|to|through|or)[ ])$/u;
const MONTH_FIRST: ReadonlySet<string> = new Set(['month-day', 'year-month-day']);
const DAY_FIRST: ReadonlySet<string> = new Set(['day-month', 'day-month-year']);
const BECAUSE = 'the text gives the month beside the other day';

/** Finds the day of a range that has its month at the other end. */
export function completeRange(
  mentions: readonly TemporalMention[],
  text: string,
): readonly TemporalMention[] {
  if (!mentions.some(({ rule }) => MONTH_FIRST.has(rule) || DAY_FIRST.has(rule))) return mentions;
  let covered = 0;
  return mentions.flatMap((mention, index) => {
    // The year of "May 3-5, 2021" has gone into both days.
    if (mention.start < covered) return [];
    if (MONTH_FIRST.has(mention.rule)) {
      const both = withEnd(mention, text, mentions[index + 1]);
      covered = both.at(-1)?.end ?? 0;
      return both;
    }
    if (DAY_FIRST.has(mention.rule)) return withBeginning(mention, text, mentions[index - 1]?.end ?? 0);
    return [mention];
  });
}

function withEnd(
  mention: TemporalMention,
  text: string,
  next: TemporalMention | undefined,
): readonly TemporalMention[] {
  const match = END.exec(text.slice(mention.end, mention.end + 24));
  const { day = '', year } = match?.groups ?? {};
  if (match === null || mention.date === null) return [mention];
  const end = mention.end + match[0].length;
  if (next !== undefined && end > next.start && next.rule !== 'year') return [mention];
  const start = mention.end + match[0].indexOf(day);
  const other = dayBeside(mention, Number(day), year, 1, { start, end, text: text.slice(start, end) });
  if (other === null) return [mention];
  if (year === undefined) return [mention, other];
  const moved = year + mention.date.slice(4);
  return [
    { ...mention, date: moved, value: year + mention.value.slice(4), implied: [], anchored: false },
    other,
  ];
}

function withBeginning(mention: TemporalMention, text: string, previous: number): readonly TemporalMention[] {
  const from = Math.max(previous, mention.start - 16);
  const match = BEGIN.exec(text.slice(from, mention.start));
  const day = match?.groups?.['day'];
  if (match === null || day === undefined) return [mention];
  const start = from + match.index + match[0].indexOf(day);
  const end = start + (/^\d+(?:st|nd|rd|th)?/u.exec(text.slice(start, start + 4))?.[0].length ?? day.length);
  const other = dayBeside(mention, Number(day), undefined, -1, { start, end, text: text.slice(start, end) });
  return other === null ? [mention] : [other, mention];
}

/** The day of that number in the month of another, when it lies on the right side of it. */
function dayBeside(
  mention: TemporalMention,
  day: number,
  year: string | undefined,
  side: 1 | -1,
  words: Pick<TemporalMention, 'start' | 'end' | 'text'>,
): TemporalMention | null {
  const [y = 0, month = 0, first = 0] = (mention.date ?? '').split('-').map(Number);
  const full = year === undefined ? y : Number(year);
  if (!isRealDay(full, month, day) || (day - first) * side <= 0) return null;
  return {
    ...words,
    rule: mention.rule,
    ...dayReading(dayNumber(full, month, day), BECAUSE, {
      implied: year === undefined ? ['month', ...mention.implied] : ['month'],
      anchored: year === undefined && mention.anchored,
    }),
  };
}
