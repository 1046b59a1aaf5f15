import { addMonths, civilDay, formatDay, formatMonth, formatYear } from '../calendar.ts';
import { dateReading, dayReading, publishedInWords, referenceReading } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule, Unit } from '../rule.ts';
import type { Amount } from '../words.ts';
import { AMOUNT, readAmount, readOrdinal, SP, UNIT, WEEKDAY, weekdayNumber } from '../words.ts';

/** Modifiers that belong to the duration: "over five hours". */
const MODIFIER = String.raw`(?:(?<modifier>more${SP}than|less${SP}than|fewer${SP}than|at${SP}least|at${SP}most|over|under|about|around|nearly|almost|some|approximately|roughly|up${SP}to)${SP})?`;
const COUNT = String.raw`(?<amount>${AMOUNT})(?:${SP}(?:more|full|whole|long|straight|consecutive|additional|other))?`;
const UNITS = String.raw`(?<unit>${UNIT})s?`;

/** TIMEX3 letters of the units, and whether they stand after the T. */
const LETTERS: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['WE', 1],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['DE', 1],
  century: ['CE', 1],
};

/** Amounts of time: alone, counted from the report, and repeated. */
export const QUANTITY_RULES: readonly TemporalRule[] = [
  {
    name: 'ago',
    pattern: new RegExp(String.raw`\b${MODIFIER}${COUNT}${SP}${UNITS}${SP}ago\b`, 'giu'),
    read: (groups, context) => counted(groups, context, -1),
  },
  {
    name: 'from-now',
    pattern: new RegExp(
      String.raw`\b(?:${COUNT}${SP}${UNITS}${SP}from${SP}now|(?<ahead>in)${SP}(?<amount2>${AMOUNT})${SP}(?<unit2>${UNIT})s?(?:['’]${SP}time))\b`,
      'giu',
    ),
    read: (groups, context) =>
      counted(
        { ...groups, amount: groups['amount'] ?? groups['amount2'], unit: groups['unit'] ?? groups['unit2'] },
        context,
        1,
      ),
  },
  {
    name: 'repeated',
    pattern: new RegExp(
      String.raw`\b(?:(?:every|each)${SP}(?:(?<weekday>${WEEKDAY})|(?<amount>${AMOUNT})?${SP.replace('+', '*')}(?<unit>${UNIT})s?)(?!\p{L})|(?<adverb>daily|weekly|monthly|quarterly|yearly|annually|annual)(?!\p{L})|(?<plural>${WEEKDAY})s(?!\p{L})|a${SP}(?<per>day|week|month|year)(?=[.,;]))`,
      'giu',
    ),
    read: readSet,
  },
  {
    name: 'span-of-time',
    pattern: new RegExp(
      String.raw`\b(?:the${SP})?(?<way>last|past|next|coming|first|previous|final)${SP}(?<amount>${AMOUNT})${SP}${UNITS}(?![-’'\p{L}])`,
      'giu',
    ),
    read: (groups) => duration(groups),
  },
  {
    name: 'duration',
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\d[.,]?|[$€£])${MODIFIER}${COUNT}(?:${SP}|-)${UNITS}(?!\p{L}|-?${SP.replace('+', '*')}old\b|-olds?\b)`,
      'giu',
    ),
    read: (groups, context) => (isTimeOfArticle(groups, context) ? null : duration(groups)),
  },
  {
    name: 'vague-duration',
    pattern: /\b(?<unit>second|minute|hour|day|week|month|year|decade|centurie)s\b(?! ago| old|-old)/giu,
    read: (groups, context) => {
      const before = context.text.slice(Math.max(0, context.start - 24), context.start);
      return /(?:^|\b(?:for|just|only|in|within|after|mere|recent|of|over|last|took|take|takes|past|coming|the)) $/iu.test(
        before,
      ) || /^ (?:before|after|later|earlier|of)\b/iu.test(context.text.slice(context.end, context.end + 10))
        ? duration(groups)
        : null;
    },
  },
  {
    name: 'ordinal-day',
    pattern: new RegExp(
      String.raw`\b(?:the${SP})?(?<which>first|second|third|fourth|fifth|sixth|seventh|final|last)(?:-|${SP})(?<unit>day)\b(?=${SP}of\b)`,
      'giu',
    ),
    read: ({ which = '' }) =>
      readOrdinal(which) === 0 ? null : referenceReading('XXXX-XX-XX', 'a day counted within an event'),
  },
];

/** "a second time", "a minute detail", "second quarter" are no durations; nor is "a day" in "a day-long". */
function isTimeOfArticle({ amount = '', unit = '' }: Groups, { text, end }: TemporalContext): boolean {
  const article = /^an?$/i.test(amount);
  if (article && unit.toLowerCase() === 'second') return true;
  return (
    article && /^(?:-[\p{L}]|[ ](?:detail|after tomorrow|before yesterday))/u.test(text.slice(end, end + 16))
  );
}

function counted(groups: Groups, { published }: TemporalContext, direction: 1 | -1): TemporalReading | null {
  const amount = readAmount(groups['amount'] ?? '');
  const unit = readUnit(groups['unit'] ?? '');
  const modifier = readModifier(groups['modifier']);
  const vague = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (published === null || amount === null) {
    return referenceReading(vague, 'the words give no count of days that a date could be made from');
  }
  const because = `counted ${direction < 0 ? 'back' : 'on'} from ${publishedInWords(published)}`;
  const options = { anchored: true, implied: ['year', 'month', 'day'] as const, modifier };
  const signed = amount * direction;
  switch (unit) {
    case 'day':
      return dayReading(published + Math.round(signed), because, options);
    case 'week': {
      const middle = published + Math.round(signed * 7);
      return { ...dayReading(middle, because, options), date: `${formatDay(middle)}~` };
    }
    case 'month': {
      const { year, month } = civilDay(addMonths(published, Math.round(signed)));
      return dateReading(formatMonth(year, month), `${formatMonth(year, month)}~`, because, options);
    }
    case 'year': {
      const year = formatYear(civilDay(published).year + Math.round(signed));
      return dateReading(year, year, because, options);
    }
    case 'decade': {
      const year = civilDay(published).year + Math.round(signed * 10);
      return dateReading(formatYear(year).slice(0, 3), `${formatYear(year)}~`, because, options);
    }
    case 'second':
    case 'minute':
    case 'hour':
      return amount * (unit === 'hour' ? 1 : 0) > 12 ? null : dayReading(published, because, options);
    default:
      return referenceReading(vague, 'the words give no count of days that a date could be made from');
  }
}

function duration(groups: Groups): TemporalReading {
  const amount = readAmount(groups['amount'] ?? '');
  const unit = readUnit(groups['unit'] ?? '');
  const modifier = readModifier(groups['modifier']);
  return {
    type: 'DURATION',
    value: durationValue(amount, unit),
    date: null,
    quantity: { amount, unit },
    ...(modifier !== undefined && { modifier }),
    implied: [],
    anchored: false,
    because: 'the words give a length of time, not a date',
  };
}

function durationValue(amount: Amount, unit: Unit): string {
  const [letter] = LETTERS[unit];
  const inTime = letter.startsWith('T');
  return `P${inTime ? 'T' : ''}${amount === null ? 'X' : String(amount)}${inTime ? letter.slice(1) : letter}`;
}

function readSet({ weekday, plural, amount, unit, adverb, per }: Groups): TemporalReading {
  const day = weekday ?? plural;
  const words: Readonly<Record<string, string>> = {
    daily: 'P1D',
    weekly: 'P1W',
    monthly: 'P1M',
    quarterly: 'P1Q',
  };
  const value =
    day !== undefined
      ? `XXXX-WXX-${weekdayNumber(day) + 1}`
      : adverb !== undefined
        ? (words[adverb.toLowerCase()] ?? 'P1Y')
        : durationValue(amount === undefined ? 1 : readAmount(amount), readUnit(unit ?? per ?? 'day'));
  return {
    type: 'SET',
    value,
    date: null,
    implied: [],
    anchored: false,
    because: 'the words name times that come again',
  };
}

function readUnit(word: string): Unit {
  const lower = word.toLowerCase();
  if (lower === 'centurie') return 'century';
  if (lower === 'night') return 'day';
  if (lower === 'fortnight') return 'week';
  return lower as Unit;
}

function readModifier(word: string | undefined): 'more-than' | 'less-than' | 'about' | undefined {
  const lower = word?.toLowerCase().replaceAll('\u00a0', ' ');
  if (lower === undefined) return undefined;
  if (/^(?:more than|over|at least)$/.test(lower)) return 'more-than';
  if (/^(?:less than|fewer than|under|at most|up to|nearly|almost)$/.test(lower)) return 'less-than';
  return 'about';
}
