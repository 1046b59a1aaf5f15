import {
  addMonths,
  civilDay,
  dayNumber,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  parseDay,
} from '../calendar.ts';
import { PART_CODES, partOfDay } from '../reading.ts';
import type { TemporalMention } from '../rule.ts';

/**
 * Gives words that count from something told ("that day", "the following month", "two years later") the value that
 * follows from the date named last. They name no date of their own: what they are counted from may be another.
 */
export function countFromNamed(mentions: readonly TemporalMention[]): readonly TemporalMention[] {
  let named: TemporalMention | null = null;
  const counted = mentions.map((mention) => {
    const value = named === null ? null : valueFrom(mention, named.value);
    const found =
      value === null || named === null
        ? mention
        : { ...mention, value, because: `counted from the date that “${named.text}” names` };
    if (found.date !== null && /^\d{4}/.test(found.value)) named = found;
    return found;
  });
  // "That day" of no day that was named tells nothing.
  return counted.filter(({ rule, value }) => rule !== 'that-period' || /^\d{4}/.test(value));
}

function valueFrom(mention: TemporalMention, named: string): string | null {
  switch (mention.rule) {
    case 'that-period':
      return sameAs(mention.text, named);
    case 'that-month':
      return named.slice(0, 4) + mention.value.slice(4);
    case 'next-period':
      return nextTo(mention.text, named);
    case 'counted-on': {
      const { amount, unit } = mention.quantity ?? {};
      if (typeof amount !== 'number' || !Number.isInteger(amount)) return null;
      return moved(named, /earlier$/iu.test(mention.text) ? -amount : amount, unit ?? '');
    }
    default:
      return null;
  }
}

const UNIT_WORD = /day|month|year|week/iu;
const PART_WORD = /morning|afternoon|evening|night/iu;
/** Characters of a TIMEX3 value down to a unit. */
const LENGTHS: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };

/** "That month", "that night" of a date. */
function sameAs(words: string, named: string): string | null {
  const part = partOfDay(PART_WORD.exec(words)?.[0]);
  const length = part === undefined ? (LENGTHS[UNIT_WORD.exec(words)?.[0].toLowerCase() ?? ''] ?? 0) : 10;
  const value = named.slice(0, length);
  if (length === 0 || value.length < length || !/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return null;
  return part === undefined ? value : `${value}T${PART_CODES[part]}`;
}

/** "The following month", "the next morning" of a date. */
function nextTo(words: string, named: string): string | null {
  const step = /previous|preceding|prior|before/iu.test(words) ? -1 : 1;
  const part = partOfDay(PART_WORD.exec(words)?.[0]);
  const unit = part === undefined ? UNIT_WORD.exec(words)?.[0].toLowerCase() : 'day';
  const value = moved(named, step, unit ?? '');
  return value === null || part === undefined ? value : `${value}T${PART_CODES[part]}`;
}

/** A TIMEX3 date so many units on, as coarse as the unit; `null` when the date is coarser than that. */
function moved(value: string, amount: number, unit: string): string | null {
  const full = parseDay(value.slice(0, 10));
  const [year = 0, month = 1] = value.slice(0, 7).split('-').map(Number);
  const first = full ?? (/^\d{4}-\d{2}$/.test(value) ? dayNumber(year, month, 1) : null);
  switch (unit) {
    case 'day':
      return full === null ? null : formatDay(full + amount);
    case 'week':
      return full === null ? null : formatWeek(full + amount * 7);
    case 'month': {
      if (first === null) return null;
      const there = civilDay(addMonths(first, amount));
      return formatMonth(there.year, there.month);
    }
    case 'year':
      return /^\d{4}/.test(value) ? formatYear(year + amount) : null;
    default:
      return null;
  }
}
