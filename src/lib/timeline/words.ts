import { pluralForm } from './languages/plural.ts';
import type { Locale } from './languages/language.ts';
import type { DateFields } from '#lib/edtf/index.ts';

/** Formatters are costly to make and have no state: one per locale and pattern. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A UTC instant in words. `pattern`: fields of `Intl.DateTimeFormat`; the time zone is always UTC. */
export function dateWords(time: number, locale: Locale, pattern: DateFields): string {
  if (typeof locale !== 'string') return locale.fields(time, pattern);
  const key = `${locale}|${JSON.stringify(pattern)}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(dayFirst(locale), { ...pattern, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(time);
}

/** English without a country puts the day before the month, as the words for dates do everywhere else. */
function dayFirst(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

const DAY = 86_400_000;

/**
 * Length of a stretch in whole units that a reader can picture, rounded down: days up to two months, months up to
 * ten years, then years. `length`: "34 months" or "34 mths".
 */
export function stretchWords(from: number, to: number, locale: Locale, length: 'long' | 'short'): string {
  const days = Math.floor((to - from) / DAY);
  const months = monthsBetween(from, to);
  const [count, unit] =
    days < 1
      ? ([Math.max(1, Math.round((to - from) / 3_600_000)), 'hour'] as const)
      : days < 62
        ? ([days, 'day'] as const)
        : months < 120
          ? ([months, 'month'] as const)
          : ([Math.floor(months / 12), 'year'] as const);
  if (typeof locale !== 'string') {
    return pluralForm(locale.stretches[unit][length], count, locale.number(count), locale.tag);
  }
  const key = `${locale} ${unit} ${length}`;
  const formatter =
    units.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: length });
  units.set(key, formatter);
  return formatter.format(count);
}

const units = new Map<string, Intl.NumberFormat>();

function monthsBetween(from: number, to: number): number {
  const a = new Date(from);
  const b = new Date(to);
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}

/** Numbers are many in a dense drawing, and a formatter is costly to make. */
const numbers = new Map<string, Intl.NumberFormat>();

/** "12,345" */
export function countWords(count: number, locale: Locale): string {
  if (typeof locale !== 'string') return locale.number(count);
  const formatter = numbers.get(locale) ?? new Intl.NumberFormat(dayFirst(locale));
  numbers.set(locale, formatter);
  return formatter.format(count);
}
