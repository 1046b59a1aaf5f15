import { civilDay, formatWeek, formatYear, weekdayOf } from '../calendar.ts';
import {
  dateReading,
  dayReading,
  monthAway,
  oneOf,
  oneOfMonths,
  publishedInWords,
  referenceReading,
  UNKNOWN,
} from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { END, SEASONS, UNITS, WHICH } from '../scan.ts';
import { SEASON, seasonCode, SP, YEAR } from '../words.ts';

const PERIOD = 'week|weekend|month|year|decade|century';
const STARTS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Weeks, months, years, decades, centuries and seasons told by their distance from the report. */
export const PERIOD_RULES: readonly TemporalRule[] = [
  {
    name: 'unit-away',
    needs: UNITS,
    also: WHICH,
    pattern: pattern(
      String.raw`(?:(?<last>(?:this${SP})?past|last)|(?<next>next|(?:the|this)${SP}coming|coming)|(?<same>this|the${SP}current|current))${SP}(?:(?:full|whole|entire|calendar|fiscal|business|school|academic)${SP})?(?<unit>${PERIOD})(?!-[a-z])`,
    ),
    read: (groups, context) => {
      const unit = groups['unit'] ?? '';
      return periodAway(isWeekendGone(groups, context) ? -1 : stepOf(groups), unit, context);
    },
  },
  {
    name: 'unit-past',
    needs: UNITS,
    also: WHICH,
    pattern: pattern(String.raw`the${SP}(?:(?<last>last|past)|next)${SP}(?<unit>decade|century)`),
    read: ({ last, unit = '' }, context) => periodAway(last === undefined ? 1 : -1, unit, context),
  },
  {
    name: 'weekend',
    needs: UNITS,
    pattern: pattern(String.raw`the${SP}weekend`),
    read: (_, context) => {
      const isAhead = context.outlook() === 'future';
      const weekday = context.published === null ? 0 : weekdayOf(context.published);
      return periodAway(isAhead || weekday >= 5 ? 0 : -1, 'weekend', context);
    },
  },
  {
    name: 'period-itself',
    needs: UNITS,
    pattern: pattern(
      String.raw`the${SP}(?:(?<edge>full|whole|entire|fiscal|current${SP}fiscal)${SP})?(?<unit>day|year|month|week|decade|century)|the${SP}turn${SP}of${SP}the${SP}(?<turn>century)`,
    ),
    read: periodItself,
  },
  {
    name: 'period-end',
    needs: UNITS,
    also: END,
    pattern: pattern(
      String.raw`(?:the${SP})?(?:(?<unit>year|month|week)(?:['’]s)?(?:-|${SP})end|(?<which>this|last|next)${SP}(?<unit2>year|month|week)['’]s${SP}end)(?!${SP}of)`,
    ),
    read: ({ unit, unit2, which }, context) => ({
      ...periodAway(
        { last: -1, this: 0, next: 1 }[which?.toLowerCase() ?? ''] ?? 0,
        unit ?? unit2 ?? '',
        context,
      ),
      modifier: 'late',
    }),
  },
  {
    name: 'season-of-year',
    needs: SEASONS,
    pattern: pattern(
      String.raw`(?:the${SP})?(?<season>${SEASON})(?:${SP}of)?,?${SP}(?:(?<year>${YEAR})(?:[-–/](?<second>\d{2}(?!\d)))?|(?<which>last|this|next)${SP}year)`,
    ),
    read: seasonOfYear,
  },
  {
    name: 'season-away',
    needs: SEASONS,
    also: WHICH,
    pattern: pattern(
      String.raw`(?:(?<last>last|(?:this${SP})?past)|(?<next>next|this${SP}coming|coming)|(?<same>this))${SP}(?<season>${SEASON})`,
    ),
    read: (groups, context) => seasonAway(groups, context, stepOf(groups)),
  },
  {
    name: 'season',
    needs: SEASONS,
    pattern: pattern(String.raw`the${SP}(?<season>${SEASON})`),
    read: (groups, context) =>
      // "in the fall", not "the fall of the Wall" and not "the spring was cold".
      /\b(?:in|by|until|since|during|through|into|for|of) $/iu.test(
        context.text.slice(Math.max(0, context.start - 8), context.start),
      ) &&
      !/^ (?:of (?!\d)|in|from|into|to|back|term|line|training)\b/u.test(
        context.text.slice(context.end, context.end + 9),
      )
        ? seasonAway(groups, context, 0)
        : null,
  },
];

function stepOf(groups: Groups): -1 | 0 | 1 {
  return groups['last'] !== undefined ? -1 : groups['next'] !== undefined ? 1 : 0;
}

/** On a Monday "this weekend" was, unless the clause looks ahead. */
function isWeekendGone({ same, unit = '' }: Groups, { published, outlook }: TemporalContext): boolean {
  if (same === undefined || unit.toLowerCase() !== 'weekend' || published === null) return false;
  return weekdayOf(published) < 3 && outlook() === 'past';
}

/** The week, month, year … before, with or after that of the report. */
function periodAway(step: number, word: string, { published }: TemporalContext): TemporalReading {
  const unit = word.toLowerCase();
  if (published === null)
    return referenceReading(step < 0 ? 'PAST_REF' : step > 0 ? 'FUTURE_REF' : 'PRESENT_REF', UNKNOWN);
  const which = step < 0 ? 'before' : step > 0 ? 'after' : 'of';
  const isLong = unit === 'year' || unit === 'decade' || unit === 'century';
  const options = {
    anchored: true,
    implied: isLong ? (['year'] as const) : (['year', 'month'] as const),
  };
  const { year } = civilDay(published);
  const because = `the ${unit} ${which} ${publishedInWords(published)}`;
  if (unit === 'week' || unit === 'weekend') {
    const monday = published - weekdayOf(published) + step * 7;
    const value = formatWeek(monday);
    return unit === 'week'
      ? dateReading(value, oneOf(monday, monday + 6), because, options)
      : dateReading(`${value}-WE`, oneOf(monday + 5, monday + 6), because, options);
  }
  if (unit === 'month') {
    const month = monthAway(published, step);
    return dateReading(month, month, because, options);
  }
  if (unit === 'year') return dateReading(formatYear(year + step), formatYear(year + step), because, options);
  if (unit === 'decade') {
    const decade = String(Math.floor(year / 10) + step);
    return dateReading(decade, `${decade}X`, because, options);
  }
  const century = String(Math.floor(year / 100) + step);
  return dateReading(century, `${century}XX`, because, options);
}

/** "by the end of the year", "for the full year", "in the year": only where no number or noun makes it another. */
function periodItself(groups: Groups, context: TemporalContext): TemporalReading | null {
  const { edge, unit = '', turn } = groups;
  const { text, start, end } = context;
  if (turn !== undefined) return periodAway(0, turn, context);
  const after = text.slice(end, end + 12);
  if (
    /^(?: (?:ended|ending|to|before|after|that|since|when|in|of|ago|earlier|later|[12]\d{3})\b|-|['’]s)/u.test(
      after,
    )
  )
    return null;
  const before = text.slice(Math.max(0, start - 26), start);
  if (unit.toLowerCase() === 'day')
    return /\b(?:later|earlier|early|late) in $/iu.test(before) && context.published !== null
      ? dayReading(context.published, `the same day, ${publishedInWords(context.published)}`, {
          anchored: true,
          implied: ['year', 'month', 'day'],
        })
      : null;
  const isWhole = edge !== undefined;
  const isPart =
    /\b(?:end|beginning|start|middle|close|rest|remainder|half|part|later in|earlier in|early in|late in|so far) (?:of )?$/iu.test(
      before,
    );
  const isStated = /\b(?:this|later|earlier|early|late|rest|remainder|end|close) (?:of|in) $/iu.test(before);
  const isAlone =
    /^(?:[.,;]|$)/u.test(after) && unit.toLowerCase() !== 'century' && unit.toLowerCase() !== 'decade';
  return isPart || isStated || ((isWhole || isAlone) && /\b(?:for|in|of|during|throughout) $/iu.test(before))
    ? periodAway(0, unit, context)
    : null;
}

function seasonOfYear(
  { season = '', year, second, which }: Groups,
  { published }: TemporalContext,
): TemporalReading | null {
  // "the winter of 2019-20"
  if (year !== undefined && second !== undefined && published !== null && /^w/iu.test(season))
    return seasonIn(Number(year), season, published);
  if (year !== undefined) {
    return dateReading(
      `${year}-${seasonCode(season)}`,
      `${year}`,
      'the text gives a season of that year, not the day',
    );
  }
  if (published === null) return referenceReading('PAST_REF', UNKNOWN);
  const step = { last: -1, this: 0, next: 1 }[which?.toLowerCase() ?? ''] ?? 0;
  return seasonIn(civilDay(published).year + step, season, published);
}

function seasonAway({ season = '' }: Groups, context: TemporalContext, step: number): TemporalReading {
  const { published } = context;
  if (published === null) return referenceReading('PAST_REF', UNKNOWN);
  const { year, month } = civilDay(published);
  const starts = STARTS[seasonCode(season)];
  // A season is over when its third month is.
  if (step < 0) return seasonIn(starts + 2 < month ? year : year - 1, season, published);
  if (step > 0) return seasonIn(starts <= month ? year + 1 : year, season, published);
  // The winter of January began in the year before.
  const isRunningWinter = starts === 12 && month <= 2 && context.outlook() !== 'future';
  return seasonIn(isRunningWinter ? year - 1 : year, season, published);
}

function seasonIn(year: number, season: string, published: number): TemporalReading {
  const code = seasonCode(season);
  return dateReading(
    `${formatYear(year)}-${code}`,
    oneOfMonths(year, STARTS[code], 3),
    `that season seen from ${publishedInWords(published)}`,
    { implied: ['year'], anchored: true },
  );
}
