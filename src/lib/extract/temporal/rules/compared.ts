import { civilDay, formatYear } from '../calendar.ts';
import { dateReading, referenceReading, UNKNOWN } from '../reading.ts';
import type { TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { AGO, CLOCKS, PERIODS, UNITS, WHICH, YEARS } from '../scan.ts';
import { MODERN_YEAR, SP } from '../words.ts';
import { quarterAway } from './quarter.ts';

const PERIOD = 'quarter|period|month|half|week';
const ORDINAL_WORD = String.raw`(?:(?:fiscal${SP})?(?:first|second|third|fourth|final)${SP}(?:fiscal${SP})?)`;

/**
 * Periods that are told only by comparison: "the year-ago quarter", "a year earlier", "the latest period". What is
 * said here holds where nothing was named before; `refiners/compared.ts` takes the period that was.
 */
export const COMPARED_RULES: readonly TemporalRule[] = [
  {
    name: 'year-before',
    needs: UNITS,
    also: AGO | WHICH,
    pattern: pattern(
      String.raw`(?:(?:the|a)${SP})?(?:comparable${SP}|corresponding${SP})?year-(?:ago|earlier)${SP}${ORDINAL_WORD}?(?:${PERIOD})|year-(?:ago|earlier)|(?:the${SP})?(?:quarter|period)${SP}(?:a|one)${SP}year${SP}(?:ago|earlier|before)|(?:a|one)${SP}year${SP}(?:earlier|ago)(?:${SP}(?:${PERIOD}))?|the${SP}year${SP}(?:before|earlier)|the${SP}(?:previous|prior|preceding)${SP}year(?:['’]s${SP}${ORDINAL_WORD}?(?:${PERIOD}))?|the${SP}(?:same|comparable|corresponding|like|similar|equivalent)${SP}(?:${ORDINAL_WORD}?(?:${PERIOD})|time)(?:${SP}(?:of|in))?${SP}(?:a${SP}year${SP}(?:ago|earlier|before)|last${SP}year|the${SP}(?:previous|prior|preceding)${SP}year|the${SP}year${SP}(?:before|earlier))|last${SP}year['’]s${SP}(?:comparable${SP}|corresponding${SP}|same${SP})?(?:quarter|period)`,
    ),
    read: (_, context) => yearBefore(context),
  },
  {
    name: 'period-of-year',
    needs: YEARS,
    also: PERIODS,
    pattern: pattern(
      String.raw`(?:the${SP})?(?:(?:same|comparable|corresponding|like)${SP})?(?:(?<year>${MODERN_YEAR})(?:${SP}|-)(?:quarter|period)|(?:quarter|period)(?:${SP}(?:of|in))?${SP}(?<year2>${MODERN_YEAR}))`,
    ),
    read: ({ year, year2 }) => {
      const value = year ?? year2 ?? '';
      return dateReading(value, value, 'the text gives the year of a period that it names elsewhere');
    },
  },
  {
    name: 'period-again',
    needs: UNITS,
    also: PERIODS,
    pattern: pattern(
      String.raw`the${SP}(?:latest${SP}(?:quarter|period)|quarter)|(?:that|the${SP}same)${SP}quarter`,
    ),
    read: (_, context) => quarterAway(-1, context),
  },
  {
    name: 'that-period',
    needs: UNITS | CLOCKS,
    also: WHICH,
    pattern: pattern(
      String.raw`(?:later${SP}|earlier${SP})?(?:that|(?:the|that)${SP}same)${SP}(?<unit>day|week|weekend|month|year|night|morning|evening|afternoon)`,
    ),
    read: ({ unit = '' }) =>
      referenceReading(
        { day: 'XXXX-XX-XX', month: 'XXXX-XX', year: 'XXXX' }[unit.toLowerCase()] ?? 'PAST_REF',
        'the words point back to a date that the text named before',
      ),
  },
  {
    name: 'next-period',
    needs: UNITS | CLOCKS,
    also: WHICH | AGO,
    pattern: pattern(
      String.raw`the${SP}(?<way>next|following|previous|preceding|prior)${SP}(?<unit>day|week|weekend|month|year|morning|night|evening)|the${SP}(?<unit2>day|night)${SP}(?<way2>before|after)(?=[.,;:!?])`,
    ),
    read: () => referenceReading('XXXX-XX-XX', 'the words count from a date that the text named before'),
  },
];

/** A year before the report, where no quarter was told of. */
function yearBefore({ published, text, start, end }: TemporalContext): TemporalReading {
  if (published === null) return referenceReading('PAST_REF', UNKNOWN);
  const value = formatYear(civilDay(published).year - 1);
  // "Ago" counts from the report; "earlier" from something that the text tells.
  const isAgo = /^(?:a|one) year ago$/iu.test(text.slice(start, end));
  return dateReading(value, isAgo ? value : null, 'the words count a year back and name no day', {
    implied: ['year'],
    anchored: true,
  });
}
