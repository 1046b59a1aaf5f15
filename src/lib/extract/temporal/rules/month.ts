import { civilDay, formatMonth, two } from '../calendar.ts';
import { isDeadline } from '../outlook.ts';
import { dateReading, publishedInWords } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { MONTH_NAMES, WHICH } from '../scan.ts';
import { DAY, MONTH, monthNumber, SP, YEAR } from '../words.ts';

/** Words before a bare month that leave no doubt: "by March" is no walk, "in April" nobody's name. */
const BEFORE_MONTH =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|of|through|throughout|during|for|before|after|between|to|and|or|early|late|mid|that|each|every|around|expire|expires|due|beginning|starting|ending|ended|between)[\s-]$/iu;
/** Months whose names are also words or given names. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['march', 'may', 'april', 'june', 'august', 'mar', 'sep']);
/** Before a name of a person, "May" and "June" are names too. */
const NAME_BEFORE = /(?:\p{Lu}[\p{L}.]*|\b(?:mr|mrs|ms|prime minister|the))[ ]$/u;

/** A month so near ahead is meant rather than the one long ago. */
const SOON_MONTHS = 4;

/** Months. */
export const MONTH_RULES: readonly TemporalRule[] = [
  {
    name: 'month-year',
    needs: MONTH_NAMES,
    pattern: pattern(String.raw`(?<month>${MONTH})(?:,?${SP}(?:of${SP})?|-)(?<year>${YEAR})(?!\.\d|-\d|,\d)`),
    read: ({ month = '', year = '' }) => {
      const value = formatMonth(Number(year), monthNumber(month));
      return dateReading(value, value, 'the text gives the month and the year, not the day');
    },
  },
  {
    name: 'month-of-year',
    needs: MONTH_NAMES,
    also: WHICH,
    pattern: pattern(String.raw`(?<month>${MONTH})(?:${SP}of)?${SP}(?<which>this|last|next)${SP}year`),
    read: monthOfYear,
  },
  {
    name: 'that-month',
    needs: MONTH_NAMES,
    also: WHICH,
    pattern: pattern(
      String.raw`that${SP}(?<month>${MONTH})(?!${SP}\d)|(?:(?<day>${DAY})${SP}(?:of${SP})?)?(?<month2>${MONTH})(?:${SP}(?<day2>${DAY}))?${SP}of${SP}(?:that|the${SP}same)${SP}year`,
    ),
    read: ({ month, month2 = '', day, day2 }) =>
      dateReading(
        `XXXX-${two(monthNumber(month ?? month2))}${(day ?? day2) === undefined ? '' : `-${two(Number.parseInt(day ?? day2 ?? '', 10))}`}`,
        null,
        'the words point to a year that the text named before',
      ),
  },
  {
    name: 'month-away',
    needs: MONTH_NAMES,
    also: WHICH,
    pattern: pattern(
      String.raw`(?:(?<last>last|(?:this${SP})?past)|(?<next>next|this${SP}coming|coming)|(?<same>this))${SP}(?<month>${MONTH})(?!,?${SP}\d|-\d)`,
    ),
    read: readMonth,
  },
  {
    name: 'month',
    needs: MONTH_NAMES,
    pattern: pattern(
      String.raw`(?<said>the${SP}month${SP}of${SP})?(?<month>${MONTH})(?!${SP}\d{1,2}(?![\d.]|${SP}(?:percent|million|billion|points?)\b)|-\d)`,
    ),
    read: (groups, context) =>
      groups['said'] !== undefined || isMonth(groups, context) ? readMonth(groups, context) : null,
  },
];

function monthOfYear({ month = '', which = '' }: Groups, { published }: TemporalContext): TemporalReading {
  const number = monthNumber(month);
  if (published === null) return unknownYear(number);
  const step = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  const value = formatMonth(civilDay(published).year + step, number);
  return dateReading(
    value,
    value,
    `that month of ${which.toLowerCase()} year, seen from ${publishedInWords(published)}`,
    {
      implied: ['year'],
      anchored: true,
    },
  );
}

function isMonth({ month = '' }: Groups, { text, start, end }: TemporalContext): boolean {
  const name = month.toLowerCase().replace('.', '');
  const before = text.slice(Math.max(0, start - 14), start);
  // A shortened name is a month only with its full stop or between other words of time.
  const isName = /^['’]?s?[ ]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 5));
  if (name.length < 4 && name !== 'may' && !month.endsWith('.')) return BEFORE_MONTH.test(before) && !isName;
  if (BEFORE_MONTH.test(before)) return !isName || !AMBIGUOUS.has(name);
  if (!AMBIGUOUS.has(name)) return true;
  if (name === 'may' || name === 'march' || name === 'mar' || name === 'sep') return false;
  // "its June agreement", "in the April issue", but not "Miss June" and not "June Carter".
  return (
    !NAME_BEFORE.test(before.replace(/\bthe $/iu, '')) && /^(?:['’]s)? \p{Ll}/u.test(text.slice(end, end + 4))
  );
}

function readMonth(groups: Groups, context: TemporalContext): TemporalReading {
  const month = monthNumber(groups['month'] ?? '');
  const { published } = context;
  if (published === null) return unknownYear(month);
  const { year, month: current } = civilDay(published);
  const future =
    groups['next'] !== undefined ||
    (groups['last'] === undefined && groups['same'] === undefined && isAhead(month, current, context));
  let y: number;
  if (groups['last'] !== undefined) y = month < current ? year : year - 1;
  else if (groups['same'] !== undefined) y = year;
  else if (future)
    y = month >= current && !(groups['next'] !== undefined && month === current) ? year : year + 1;
  else y = month <= current ? year : year - 1;
  const value = formatMonth(y, month);
  return dateReading(
    value,
    value,
    groups['same'] !== undefined
      ? `that month in the year of ${publishedInWords(published)}`
      : `the ${future ? 'next' : 'last'} such month seen from ${publishedInWords(published)}`,
    { implied: ['year'], anchored: true },
  );
}

/** "by August" looks ahead; other months without a verb are the nearest, when the next comes soon. */
function isAhead(month: number, current: number, { text, start, outlook }: TemporalContext): boolean {
  if (isDeadline(text, start)) return true;
  if (/\bsince $/iu.test(text.slice(Math.max(0, start - 7), start))) return false;
  const seen = outlook();
  if (seen !== 'unsaid' || month === current) return seen === 'future';
  const until = /\b(?:by|until|till|due|expires?)[ ]$/iu.test(text.slice(Math.max(0, start - 9), start));
  return until || (month - current + 12) % 12 <= SOON_MONTHS;
}

function unknownYear(month: number): TemporalReading {
  return dateReading(
    `XXXX-${two(month)}`,
    null,
    'the text gives no year, and the date of the report is not known',
  );
}
