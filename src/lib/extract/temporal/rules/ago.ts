import { addMonths, civilDay, formatMonth, formatDay, formatWeek, formatYear } from '../calendar.ts';
import { durationValue, readUnit } from '../quantity.ts';
import { dateReading, dayReading, publishedInWords, referenceReading } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule, Unit } from '../rule.ts';
import { pattern } from '../rule.ts';
import { AGO, DEICTICS, UNITS } from '../scan.ts';
import type { Amount } from '../words.ts';
import { AMOUNT, readAmount, SP, UNIT } from '../words.ts';

const COUNT = String.raw`(?:(?<first>${AMOUNT})${SP}(?:to|or)${SP})?(?<amount>${AMOUNT})(?:${SP}(?:more|full|whole|long|short))?(?:${SP}|-)(?<unit>${UNIT})s?(?<half>${SP}and${SP}a${SP}half)?`;
const NO_COUNT = 'the words give no count of days that a date could be made from';

/** Dates counted from the report or from something told. */
export const AGO_RULES: readonly TemporalRule[] = [
  {
    name: 'ago',
    needs: UNITS | DEICTICS,
    also: AGO,
    pattern: pattern(
      String.raw`(?:${COUNT}|(?<bare>${UNIT})s)${SP}(?:ago(?<exact>${SP}(?:to(?<today>day)|this${SP}(?:week|month)))?|back(?=[.,;]))|(?:not${SP}(?:so${SP}|too${SP})?)?long${SP}ago|some${SP}time${SP}ago`,
    ),
    read: (groups, context) => fromReport(groups, context, -1),
  },
  {
    name: 'from-now',
    needs: UNITS,
    also: AGO,
    pattern: pattern(String.raw`${COUNT}(?:${SP}from${SP}now|['’]${SP}time|${SP}hence)`),
    read: (groups, context) => fromReport(groups, context, 1),
  },
  {
    name: 'counted-on',
    needs: UNITS,
    also: AGO,
    pattern: pattern(
      String.raw`(?<amount>${AMOUNT})${SP}(?<unit>${UNIT})s?${SP}(?<way>later|earlier|on(?=,))(?!${SP}(?:than|this|that|in${SP}the|on)\b)`,
    ),
    read: countedOn,
  },
];

function fromReport(groups: Groups, { published }: TemporalContext, direction: 1 | -1): TemporalReading {
  // Of "two or three weeks" none is said.
  const isSaid = groups['amount'] !== undefined && groups['first'] === undefined;
  const whole = isSaid ? readAmount(groups['amount'] ?? '') : null;
  const amount = whole !== null && groups['half'] !== undefined ? whole + 0.5 : whole;
  const unit = readUnit(groups['unit'] ?? groups['bare'] ?? 'day');
  const vague = referenceReading(direction < 0 ? 'PAST_REF' : 'FUTURE_REF', NO_COUNT);
  if (published === null || amount === null) return vague;
  const because = `counted ${direction < 0 ? 'back' : 'on'} from ${publishedInWords(published)}`;
  if (groups['exact'] !== undefined && (unit === 'year' || unit === 'month' || unit === 'week')) {
    // "four years ago today" is a day, "a year ago this month" a month.
    const day =
      unit === 'week'
        ? published + 7 * amount * direction
        : addMonths(published, Math.round(amount * (unit === 'year' ? 12 : 1)) * direction);
    const { year, month } = civilDay(day);
    return groups['today'] !== undefined
      ? dayReading(day, because, { anchored: true, implied: ['year', 'month', 'day'] })
      : dateReading(formatMonth(year, month), formatMonth(year, month), because, {
          anchored: true,
          implied: ['year', 'month'],
        });
  }
  const isFortnight = /^fortnight/i.test(groups['unit'] ?? '');
  return shifted(published, (isFortnight ? 2 : 1) * amount * direction, unit, because) ?? vague;
}

/** The date so far from a day, as coarse as its unit; `null` when the unit counts no dates. */
function shifted(day: number, amount: number, unit: Unit, because: string): TemporalReading | null {
  const options = { anchored: true, implied: ['year', 'month', 'day'] as const };
  switch (unit) {
    case 'day':
      return dayReading(day + Math.round(amount), because, options);
    case 'week': {
      const middle = day + Math.round(amount * 7);
      return dateReading(formatWeek(middle), `${formatDay(middle)}~`, because, options);
    }
    case 'month': {
      const { year, month } = civilDay(addMonths(day, Math.round(amount)));
      return dateReading(formatMonth(year, month), `${formatMonth(year, month)}~`, because, options);
    }
    case 'quarter': {
      const { year, month } = civilDay(addMonths(day, Math.round(amount * 3)));
      const value = `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
      return dateReading(value, `${formatMonth(year, month)}~`, because, options);
    }
    case 'year': {
      const year = formatYear(civilDay(addMonths(day, Math.round(amount * 12))).year);
      return dateReading(year, year, because, options);
    }
    case 'decade':
    case 'century': {
      const year = formatYear(civilDay(day).year + Math.round(amount * (unit === 'decade' ? 10 : 100)));
      return dateReading(year, `${year}~`, because, options);
    }
    case 'second':
    case 'minute':
    case 'hour':
      return unit === 'hour' && Math.abs(amount) > 12 ? null : dayReading(day, because, options);
    default:
      return null;
  }
}

/** "Two days later": what it is counted from stands elsewhere in the text. */
function countedOn(groups: Groups): TemporalReading | null {
  const amount: Amount = readAmount(groups['amount'] ?? '');
  const unit = readUnit(groups['unit'] ?? '');
  // An unsaid number of days stays a length of time beside "later".
  if (amount === null) return null;
  return {
    ...referenceReading(
      durationValue(amount, unit),
      'the words count from something that the text told before',
    ),
    quantity: { amount, unit },
  };
}
