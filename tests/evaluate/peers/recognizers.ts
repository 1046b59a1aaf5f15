import { DateTimeOptions, DateTimeRecognizer } from '@microsoft/recognizers-text-date-time';
import type { Tagger } from '../taggers.ts';
import { dateValue, expressionAt, finenessOf, partOfDay, referenceOf, stretchValue, two } from './timex.ts';

const model = new DateTimeRecognizer('en-us', DateTimeOptions.SkipFromToMerge).getDateTimeModel();

/** One reading of a finding, as the library gives it. */
interface Reading {
  readonly timex?: string;
  readonly type?: string;
  /** "1998-01-08", "1998-01-08 17:00:00", "17:00:00" or seconds. */
  readonly value?: string;
  readonly start?: string;
}

type Meaning = { readonly type: string; readonly value: string };

/** Microsoft's recognizers: they write TIMEX themselves; only what they leave open ("XXXX-WXX-5") is filled in. */
export const RECOGNIZERS: Tagger = {
  name: '@microsoft/recognizers-text-date-time',
  tag: (text, documentDate) => {
    const reference = referenceOf(documentDate);
    const today = reference.toISOString().slice(0, 10);
    return model
      .parse(text, reference)
      .map(({ start, end, resolution }) => {
        const readings = ((resolution as { readonly values?: readonly Reading[] } | null)?.values ??
          []) as Reading[];
        const words = text.slice(start, end + 1);
        return expressionAt(text, start, end + 1, meaningOf(words, chosen(readings, today), today));
      })
      .filter((one) => one !== null);
  },
};

/** Of several readings the latest that is not after the document date: news looks back. */
function chosen(readings: readonly Reading[], today: string): Reading {
  const past = readings.filter((one) => (one.value ?? one.start ?? '').slice(0, 10) <= today);
  return past.at(-1) ?? readings[0] ?? {};
}

function meaningOf(words: string, { timex = '', type = '', value, start }: Reading, today: string): Meaning {
  if (type === 'duration') return { type: 'DURATION', value: timex };
  if (type === 'set') return { type: 'SET', value: timex };
  if (timex.endsWith('_REF')) return { type: 'DATE', value: timex };
  const stretch = stretchValue(words);
  if (stretch !== null) return { type: 'DURATION', value: stretch };
  if (type === 'time' || type === 'timerange') {
    const clock = (value ?? start ?? '').slice(0, 5);
    return { type: 'TIME', value: /^T[A-Z]/.test(timex) ? `${today}${timex}` : `${today}T${clock}` };
  }
  const day = (value ?? start ?? '').slice(0, 10);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (type === 'datetime' || type === 'datetimerange') {
    const part = /T[A-Z]{2}$/.exec(timex)?.[0] ?? (type === 'datetimerange' ? partOfDay(words) : null);
    return { type: 'TIME', value: `${day}${part ?? `T${(value ?? start ?? '').slice(11, 16)}`}` };
  }
  const parts = { year, month, day: date };
  const fineness = finenessOf(words);
  if (fineness !== null) return { type: 'DATE', value: dateValue(parts, fineness) };
  // A month without its year: the chosen reading knows it.
  const openMonth = /^XXXX-(\d\d)$/.exec(timex)?.[1];
  if (openMonth !== undefined) return { type: 'DATE', value: `${year}-${two(Number(openMonth))}` };
  if (/^\d{4}(?:-(?:W?\d\d|W\d\d-WE|SP|SU|FA|WI|Q\d))?$/.test(timex)) return { type: 'DATE', value: timex };
  if (type === 'daterange' && /\bquarter\b/i.test(words))
    return { type: 'DATE', value: dateValue(parts, 'quarter') };
  return { type: 'DATE', value: dateValue(parts, 'day') };
}
