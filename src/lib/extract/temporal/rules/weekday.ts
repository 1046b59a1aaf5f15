import { civilDay, weekdayOf } from '../calendar.ts';
import { dateReading, dayReading, partOfDay, publishedInWords, UNKNOWN } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { UNITS, WEEKDAY_NAMES } from '../scan.ts';
import { PART, SP, WEEKDAY, weekdayNumber } from '../words.ts';

const PART_TAIL = String.raw`(?:${SP}(?:in${SP}the${SP})?(?:(?:early|late|mid)[ -])?(?<part>${PART}))?`;
/** Names of days that are feasts or memories, told in `holiday.ts` or no date at all. */
const NAMED = /(?:^|[^\p{L}])(?:Black|Good|Easter|Bloody|Holy|Palm|Ash|Super|Fat|Cyber|Maundy|Ruby)[ ]$/u;

/** A weekday with its number is looked for so many days away. */
const MOST_DAYS = 45;

/** Days of the week. */
export const WEEKDAY_RULES: readonly TemporalRule[] = [
  {
    name: 'weekday-of-week',
    needs: WEEKDAY_NAMES,
    also: UNITS,
    pattern: pattern(
      String.raw`(?<weekday>${WEEKDAY})${SP}(?:of${SP})?(?<week>last|this|next)${SP}week|(?:a${SP})?week${SP}(?:from|on)${SP}(?<ahead>${WEEKDAY})`,
    ),
    read: weekdayOfWeek,
  },
  {
    name: 'weekday-and-day',
    needs: WEEKDAY_NAMES,
    pattern: pattern(String.raw`(?<weekday>${WEEKDAY}),?${SP}(?:the${SP})?(?<day>\d{1,2})(?:st|nd|rd|th)`),
    read: weekdayAndDay,
  },
  {
    name: 'weekday',
    needs: WEEKDAY_NAMES,
    pattern: pattern(
      String.raw`(?:(?:the${SP})?(?:(?<next>next|(?:this${SP})?coming)|(?<last>last|(?:this${SP})?past|previous)|(?<nearest>this))${SP})?(?<weekday>${WEEKDAY})(?!s)${PART_TAIL}`,
    ),
    read: readWeekday,
  },
];

function readWeekday(groups: Groups, context: TemporalContext): TemporalReading | null {
  const { published, text, start } = context;
  const name = groups['weekday'] ?? '';
  // "The Sun." ends a sentence on a paper.
  if (name.length < 6 && /\bthe $/iu.test(text.slice(Math.max(0, start - 4), start))) return null;
  if (NAMED.test(text.slice(Math.max(0, start - 9), start))) return null;
  const wanted = weekdayNumber(name);
  const part = partOfDay(groups['part']);
  if (published === null) return dateReading(`XXXX-WXX-${wanted + 1}`, null, UNKNOWN);
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const ahead = (7 - back) % 7;
  const options = { implied: ['year', 'month', 'day'] as const, anchored: true, partOfDay: part };
  const weekday = name.replace('.', '').length > 5 ? name : 'such day';
  const origin = publishedInWords(published);
  if (groups['last'] !== undefined) {
    return dayReading(published - (back === 0 ? 7 : back), `the last ${weekday} before ${origin}`, options);
  }
  const isNext = groups['next'] !== undefined;
  const forward = isNext || (groups['nearest'] !== undefined && context.outlook() !== 'past');
  if (forward || context.outlook() === 'future') {
    if (ahead === 0 && !isNext) return dayReading(published, sameDay(origin), options);
    return dayReading(published + (ahead === 0 ? 7 : ahead), `the next ${weekday} after ${origin}`, options);
  }
  if (back === 0) return dayReading(published, sameDay(origin), options);
  return dayReading(published - back, `the last ${weekday} before ${origin}`, options);
}

/** "Friday the 13th": the nearest such day, and none when no near month has it so. */
function weekdayAndDay(
  { weekday = '', day = '' }: Groups,
  { published, outlook }: TemporalContext,
): TemporalReading | null {
  if (published === null) return null;
  const isAhead = outlook() === 'future';
  for (let away = 0; away < MOST_DAYS; away += 1) {
    for (const found of isAhead ? [published + away] : [published - away, published + away]) {
      if (civilDay(found).day !== Number(day) || weekdayOf(found) !== weekdayNumber(weekday)) continue;
      return dayReading(found, `the nearest such day to ${publishedInWords(published)}`, {
        implied: ['year', 'month'],
        anchored: true,
      });
    }
  }
  return null;
}

function weekdayOfWeek(groups: Groups, { published }: TemporalContext): TemporalReading {
  const { weekday, ahead, week = 'next' } = groups;
  const wanted = weekdayNumber(weekday ?? ahead ?? '');
  if (published === null) return dateReading(`XXXX-WXX-${wanted + 1}`, null, UNKNOWN);
  const monday = published - weekdayOf(published);
  const step = { last: -7, this: 0, next: 7 }[week.toLowerCase()] ?? 7;
  let day = monday + step + wanted;
  if (ahead !== undefined) day = published + ((wanted - weekdayOf(published) + 7) % 7) + 7;
  return dayReading(day, `that day of ${week.toLowerCase()} week, seen from ${publishedInWords(published)}`, {
    implied: ['year', 'month', 'day'],
    anchored: true,
  });
}

function sameDay(origin: string): string {
  return `the same day, ${origin}`;
}
