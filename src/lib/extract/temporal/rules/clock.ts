import { two } from '../calendar.ts';
import type { Groups, TemporalReading, TemporalRule } from '../rule.ts';
import { SP } from '../words.ts';

/** Times of day without a date; the date beside them is found when an event is dated. */
export const CLOCK_RULES: readonly TemporalRule[] = [
  {
    name: 'clock',
    pattern: new RegExp(
      String.raw`(?<![\d.,:$€£-])(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?${SP.replace('+', '*')}(?<half>[ap])\.?m\b\.?|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?![\d:]))`,
      'giu',
    ),
    read: readClock,
  },
  {
    name: 'clock-word',
    pattern: /\b(?:at )?(?<word>noon|midnight)\b/giu,
    read: ({ word = '' }) => at(word.toLowerCase() === 'noon' ? 12 : 0, 0),
  },
  {
    name: 'part-of-day',
    pattern: /\bin the (?<part>morning|afternoon|evening)\b/giu,
    read: ({ part = '' }) => {
      const lower = part.toLowerCase() as 'morning' | 'afternoon' | 'evening';
      const { time: _, ...reading } = at(0, 0);
      return {
        ...reading,
        value: { morning: 'TMO', afternoon: 'TAF', evening: 'TEV' }[lower],
        partOfDay: lower,
      };
    },
  },
];

function readClock({ hour, minute, half, hour24, minute24 }: Groups): TemporalReading {
  if (hour24 !== undefined) return at(Number(hour24), Number(minute24));
  const h = (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return at(h, Number(minute ?? 0));
}

function at(hour: number, minute: number): TemporalReading {
  const time = `${two(hour)}:${two(minute)}`;
  return {
    type: 'TIME',
    value: `T${time}`,
    date: null,
    time,
    implied: [],
    anchored: false,
    because: 'the words give a time of day, not a day',
  };
}
