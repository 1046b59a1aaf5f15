import { civilDay, formatYear } from '../calendar.ts';
import { dateReading, oneOfMonths, publishedInWords, referenceReading, UNKNOWN } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { PERIODS, UNITS } from '../scan.ts';
import { MODERN_YEAR, readOrdinal, SP } from '../words.ts';

const WHICH = String.raw`(?<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)`;
const YEAR_WORDS = String.raw`(?:(?:fiscal(?:${SP}year)?|calendar)${SP})?(?<year>${MODERN_YEAR})|(?<away>this|last|next|the|the${SP}current)${SP}(?:fiscal${SP})?year`;
/** "this year's third quarter", "the 1988 third quarter". */
const OWNER = String.raw`(?:(?:(?<owner>this|last|next)${SP}year['’]s|(?<the>the)(?:${SP}(?:fiscal${SP})?(?<before>${MODERN_YEAR})(?:['’]s)?)?|(?<own>(?:fiscal${SP})?${MODERN_YEAR})(?:['’]s)?)${SP})?`;

/** Quarters and halves of a year. */
export const QUARTER_RULES: readonly TemporalRule[] = [
  {
    name: 'quarter',
    needs: UNITS,
    also: PERIODS,
    pattern: pattern(
      String.raw`${OWNER}(?:fiscal(?:${SP}year['’]s)?[ -])?${WHICH}(?:(?<hyphen>-)|${SP}(?:fiscal${SP}|calendar${SP})?)(?<unit>quarter|half)(?:(?:${SP}of|,|${SP}in)?${SP}(?:${YEAR_WORDS}))?`,
    ),
    read: ordinalQuarter,
  },
  {
    name: 'quarter-short',
    needs: UNITS,
    also: PERIODS,
    pattern: pattern(String.raw`Q(?<digit>[1-4])(?:(?:${SP}of)?${SP}(?<year>${MODERN_YEAR}))?`),
    read: ({ digit = '', year }, context) =>
      quarter(Number(digit), 4, year === undefined ? null : Number(year), context),
  },
  {
    name: 'quarter-away',
    needs: UNITS,
    also: PERIODS,
    pattern: pattern(
      String.raw`(?:(?<last>(?:the${SP})?previous|(?:the${SP})?preceding|the${SP}prior|last|the${SP}(?:latest|just-ended|most${SP}recent))|(?<next>next|(?:the${SP})?coming)|(?<same>this|the${SP}current))${SP}(?<unit>quarter)(?!-)`,
    ),
    read: ({ last, next }, context) =>
      quarterAway(last !== undefined ? -1 : next !== undefined ? 1 : 0, context),
  },
];

function ordinalQuarter(groups: Groups, context: TemporalContext): TemporalReading | null {
  const { which = '', unit = '', owner, before, own, year, away, the, hyphen } = groups;
  // "The third-quarter loss": the article belongs to the loss.
  if (the !== undefined && hyphen !== undefined && before === undefined) return null;
  const parts = unit.toLowerCase() === 'half' ? 2 : 4;
  const ordinal = /^(?:final|last)$/i.test(which) ? parts : readOrdinal(which);
  // "the first half" of a match and "a second half" of anything need a year or a word of business.
  if (/^last$/i.test(which) && year === undefined && away === undefined) return null;
  const named = year ?? before ?? own?.slice(-4);
  const step = (owner ?? away)?.toLowerCase();
  const { published, text, start, end } = context;
  if (parts === 2 && named === undefined && step === undefined) {
    const isOfTime = /\b(?:in|for|during|by|since|until) $/iu.test(text.slice(Math.max(0, start - 8), start));
    if (!isOfTime || /^ of\b/u.test(text.slice(end, end + 4))) return null;
  }
  if (named !== undefined) return quarter(ordinal, parts, Number(named), context);
  if (step === undefined || published === null) return quarter(ordinal, parts, null, context);
  const shift = step === 'last' ? -1 : step === 'next' ? 1 : 0;
  return quarter(ordinal, parts, civilDay(published).year + shift, context, true);
}

/** A quarter or half; without a year the last that has begun, or the next where the clause looks ahead. */
function quarter(
  ordinal: number,
  parts: number,
  named: number | null,
  context: TemporalContext,
  anchored = named === null,
): TemporalReading | null {
  if (ordinal < 1 || ordinal > parts) return null;
  const { published } = context;
  const unit = parts === 2 ? 'half' : 'quarter';
  const months = 12 / parts;
  const first = (ordinal - 1) * months + 1;
  let year = named;
  if (year === null) {
    if (published === null) return dateReading(`XXXX-${letter(parts)}${ordinal}`, null, UNKNOWN);
    const { year: current, month } = civilDay(published);
    const isAhead = first > month;
    year = current;
    if (isAhead && context.outlook() !== 'future') year = current - 1;
    else if (!isAhead && first + months - 1 < month - 6 && context.outlook() === 'future') year = current + 1;
  }
  // A company's own quarter begins in a month of its own.
  const isFiscal = /\bfiscal\b/iu.test(context.text.slice(context.start, context.end));
  return dateReading(
    `${formatYear(year)}-${letter(parts)}${ordinal}`,
    isFiscal ? null : oneOfMonths(year, first, months),
    anchored && published !== null
      ? `that ${unit} of a year seen from ${publishedInWords(published)}`
      : `the text gives the ${unit} of the year, not the day`,
    anchored ? { implied: ['year'], anchored: true } : {},
  );
}

function letter(parts: number): 'H' | 'Q' {
  return parts === 2 ? 'H' : 'Q';
}

/** The quarter before, with or after that of the report. */
export function quarterAway(
  step: number,
  { published }: Pick<TemporalContext, 'published'>,
): TemporalReading {
  if (published === null)
    return referenceReading(step < 0 ? 'PAST_REF' : step > 0 ? 'FUTURE_REF' : 'PRESENT_REF', UNKNOWN);
  const { year, month } = civilDay(published);
  const count = year * 4 + Math.ceil(month / 3) - 1 + step;
  const [y, q] = [Math.floor(count / 4), (count % 4) + 1];
  return dateReading(
    `${formatYear(y)}-Q${q}`,
    oneOfMonths(y, q * 3 - 2, 3),
    `the quarter ${step < 0 ? 'before' : step > 0 ? 'after' : 'of'} ${publishedInWords(published)}`,
    { anchored: true, implied: ['year', 'month'] },
  );
}
