import { two } from '../calendar.ts';
import { PART_CODES } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { CLOCKS, NUMERIC } from '../scan.ts';
import { ONES, SP } from '../words.ts';

const HOURS = ONES.slice(1, 13).reverse().join('|');
const ZONE = String.raw`(?:,?${SP}\(?(?:E[SD]T|C[SD]T|M[SD]T|P[SD]T|GMT|UTC|BST|CET|CEST|EET|MSK|ET|CT|PT|local${SP}time|Moscow${SP}time|Eastern(?:${SP}(?:Standard|Daylight))?(?:${SP}Time)?)\b\)?)?`;

/** Times of day without a date; the date beside them is found when an event is dated. */
export const CLOCK_RULES: readonly TemporalRule[] = [
  {
    name: 'clock',
    needs: CLOCKS | NUMERIC,
    pattern: pattern(
      String.raw`(?<![\d.,:$€£-])(?:(?<hour>1[0-2]|0?[1-9]|${HOURS})(?:[:.](?<minute>[0-5]\d)(?::[0-5]\d)?)?[ \u00a0]*(?:(?<half>[ap])\.?m(?:\.|\b)|o['’]clock(?:${SP}(?:in${SP}the${SP})?(?<part>morning|afternoon|evening))?)|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?::[0-5]\d)?(?![\d:])|(?<hour4>[01]\d|2[0-3])(?<minute4>[0-5]\d)(?=${SP}(?:GMT|UTC|E[SD]T|hours|local${SP}time)))${ZONE}`,
    ),
    read: readClock,
  },
  {
    name: 'clock-word',
    needs: CLOCKS,
    pattern: pattern(String.raw`(?<word>noon|midnight)${ZONE}`),
    read: ({ word = '' }) => at(word.toLowerCase() === 'noon' ? 12 : 0, 0),
  },
  {
    name: 'part-of-day',
    needs: CLOCKS,
    pattern: pattern(
      String.raw`(?:the${SP})?(?:(?:early|late|mid)[ -])?(?<part>morning|afternoon|evening)(?:${SP}hours)?`,
    ),
    read: readPart,
  },
];

function readClock(groups: Groups, { text, start, end }: TemporalContext): TemporalReading | null {
  const { hour, minute, half, part, hour24, minute24, hour4, minute4 } = groups;
  if (hour4 !== undefined) return at(Number(hour4), Number(minute4));
  if (hour24 !== undefined) {
    // "a 2:30 score", "Genesis 3:15": a verse or a result has a name before it.
    if (
      /\b(?:score|by|won|lost|Genesis|Psalm|John|Matthew|Luke|Mark|ratio of) $/u.test(
        text.slice(Math.max(0, start - 10), start),
      )
    )
      return null;
    if (/^ (?:win|loss|victory|defeat|lead|ratio|split|vote)\b/u.test(text.slice(end, end + 9))) return null;
    return at(Number(hour24), Number(minute24));
  }
  const figures = Number(hour);
  const number = Number.isNaN(figures) ? ONES.indexOf((hour ?? '').toLowerCase()) : figures;
  const isLate = half?.toLowerCase() === 'p' || /^(?:afternoon|evening)$/i.test(part ?? '');
  return at((number % 12) + (isLate ? 12 : 0), Number(minute ?? 0));
}

function readPart({ part = '' }: Groups, { text, start }: TemporalContext): TemporalReading | null {
  if (!/\b(?:in|during|by|until|this|through|of) $/iu.test(text.slice(Math.max(0, start - 8), start)))
    return null;
  if (!/^the/iu.test(text.slice(start, start + 3))) return null;
  const lower = part.toLowerCase() as 'morning' | 'afternoon' | 'evening';
  const { time: _, ...reading } = at(0, 0);
  return { ...reading, value: `T${PART_CODES[lower]}`, partOfDay: lower };
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
