import type { Calendar } from '#lib/edtf/index.ts';
import type { FigureWords, Stretches } from './language.ts';

/** The words of notes, foot and summary unless a language is given. */
export const englishFigure: FigureWords = {
  quotes: ['“', '”'],
  citing: (sources) => sources.join(', citing '),
  sameSentence: (note) => `Same sentence as in note ${note}`,
  elsewhere: (date) => `Elsewhere dated ${date}`,
  source: 'Source',
  sources: 'Sources',
  verified: 'Quotations verified against the text.',
  madeWith: 'Made with Dateline.',
  notDrawn: { one: '# event not drawn', other: '# events not drawn' },
  reasons: {
    'outside the time shown': { other: 'outside the time shown' },
    'filtered out': { other: 'filtered out' },
    'counted by period': { other: 'only counted, by period' },
    'no date': { other: 'no date' },
    'lanes out of sight': { one: 'in # lane out of sight', other: 'in # lanes out of sight' },
    'lanes not shown': { one: 'in # lane not shown', other: 'in # lanes not shown' },
  },
  withoutDate: { one: '# event without a date', other: '# events without a date' },
  key: 'Key',
  summary: {
    events: { one: 'Timeline of # event', other: 'Timeline of # events' },
    span: (from, to) => `${from} to ${to}`,
    lanes: { one: '# lane', other: '# lanes' },
    densest: (count, days) => `${count} of them close together, ${days}`,
    allKnown: 'Every date is known to the day',
    unsure: { one: '# date is not known to the day', other: '# dates are not known to the day' },
    modality: {
      planned: { one: '# event is expected', other: '# events are expected' },
      alleged: { one: '# event is alleged', other: '# events are alleged' },
      denied: { one: '# event is denied', other: '# events are denied' },
      cancelled: { one: '# event is called off', other: '# events are called off' },
    },
    undated: { one: '# event is without a date', other: '# events are without a date' },
    together: {
      one: '# of them is drawn together, as density',
      other: '# of them are drawn together, as density',
    },
    notKnown: 'not known',
  },
  page: {
    figure: 'Figure',
    events: 'Events',
    byDate: { one: '# event, by date.', other: '# events, by date.' },
    firstOf: (shown, all) => `The first ${shown} of ${all} events, by date.`,
    number: 'No.',
    date: 'Date',
    howSure: 'How sure',
    event: 'Event',
    kind: 'Kind',
    sources: 'Sources',
    sentences: 'Sentences',
    opensAgain: 'This file opens there again as a timeline.',
  },
};

/** Names of months and days as British newspapers write them. */
export const englishCalendar: Calendar = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortWeekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  glue: ' ',
  shortGlue: ' ',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  dayNumber: String,
  yearMark: '',
  yearsMark: '',
  beforeChrist: (year) => `${year} BC`,
  comma: ', ',
  or: ' or ',
  isoMark: '',
};

/** Lengths of time that are left out. */
export const englishStretches: Stretches = {
  hour: { long: { one: '# hour', other: '# hours' }, short: { one: '# hr', other: '# hrs' } },
  day: { long: { one: '# day', other: '# days' }, short: { one: '# day', other: '# days' } },
  month: { long: { one: '# month', other: '# months' }, short: { one: '# mth', other: '# mths' } },
  year: { long: { one: '# year', other: '# years' }, short: { one: '# yr', other: '# yrs' } },
};
