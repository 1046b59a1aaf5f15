import {
  calendarFields,
  calendarFormats,
  englishDates,
  formatsFor,
  isoFormats,
  type Calendar,
  type DateStyle,
} from '#lib/edtf/index.ts';
import { countWords, dateWords } from '../words.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { englishCalendar, englishFigure, englishStretches } from './en-figure.ts';
import { englishWords } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import type { Language, LanguageTable } from './language.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';

const TABLES: readonly LanguageTable[] = [
  french,
  german,
  spanish,
  turkish,
  ukrainian,
  russian,
  arabic,
  hebrew,
];

/** What is made once is the same value again: labels and notes are kept by it. */
const known = new Map<string, Language>();

/**
 * The language of a BCP 47 tag in one style of dates, whatever its region. English with another country than Britain
 * keeps that country's order of dates; any other tag has English words around its own names of months.
 */
export function languageFor(locale: string, style: DateStyle = 'long'): Language {
  const id = `${locale.toLowerCase()} ${style}`;
  const language = known.get(id) ?? makeLanguage(locale, style, id);
  known.set(id, language);
  return language;
}

function makeLanguage(locale: string, style: DateStyle, id: string): Language {
  const asked = locale.toLowerCase();
  const table = TABLES.find(({ tag }) => asked.split('-', 1)[0] === tag);
  if (table !== undefined) {
    return {
      ...table,
      id,
      formats: calendarFormats(table.calendar, style),
      fields: fieldsOf(table.calendar),
      number: (count) => grouped(count, table.grouping),
    };
  }
  const english = {
    id,
    tag: 'en',
    direction: 'ltr' as const,
    dates: englishDates,
    words: englishWords,
    figure: englishFigure,
    names: null,
    stretches: englishStretches,
  };
  if (asked === 'en' || asked === 'en-gb') {
    return {
      ...english,
      formats: calendarFormats(englishCalendar, style),
      fields: fieldsOf(englishCalendar),
      number: (count) => grouped(count, { mark: ',', from: 1000 }),
    };
  }
  const { list } = formatsFor(locale);
  return {
    ...english,
    formats: style === 'iso' ? isoFormats(list) : formatsFor(locale, style),
    fields: (time, fields) => dateWords(time, locale, fields),
    number: (count) => countWords(count, locale),
  };
}

function fieldsOf(calendar: Calendar): Language['fields'] {
  return (time, fields) => calendarFields(calendar, time, fields);
}

function grouped(count: number, { mark, from }: LanguageTable['grouping']): string {
  const digits = String(count);
  return Math.abs(count) < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
}
