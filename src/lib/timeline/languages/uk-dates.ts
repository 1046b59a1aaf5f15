import type { Calendar, DateWords } from '#lib/edtf/index.ts';

const MONTHS = [
  'січень',
  'лютий',
  'березень',
  'квітень',
  'травень',
  'червень',
  'липень',
  'серпень',
  'вересень',
  'жовтень',
  'листопад',
  'грудень',
];
const OF_MONTHS = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];

/** Genitive of what a date without a day begins with; days and years are written alike in it. */
const GENITIVE: ReadonlyMap<string, string> = new Map([
  ...MONTHS.map((month, at): [string, string] => [month, OF_MONTHS[at] ?? month]),
  ['весна', 'весни'],
  ['літо', 'літа'],
  ['осінь', 'осені'],
  ['зима', 'зими'],
]);

/** A date as it stands behind a preposition. */
export function genitive(date: string): string {
  const [word = ''] = date.split(' ', 1);
  const other = GENITIVE.get(word);
  return other === undefined ? date : other + date.slice(word.length);
}

/** "з лютого 2022 р." */
export function since(date: string): string {
  return `з ${genitive(date)}`;
}

/** Names of months and days in Ukrainian. */
export const ukrainianCalendar: Calendar = {
  months: MONTHS,
  monthsOfDay: OF_MONTHS,
  shortMonths: [
    'січ.',
    'лют.',
    'бер.',
    'квіт.',
    'трав.',
    'черв.',
    'лип.',
    'серп.',
    'вер.',
    'жовт.',
    'лист.',
    'груд.',
  ],
  weekdays: ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота'],
  shortWeekdays: ['нд', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  glue: ' ',
  shortGlue: ' ',
  withWeekday: (weekday, date) => (/^\d+$/.test(date) ? `${date} ${weekday}` : `${weekday}, ${date}`),
  dayNumber: String,
  yearMark: '\u00a0р.',
  yearsMark: '\u00a0рр.',
  beforeChrist: (year) => `${year}\u00a0р. до н. е.`,
  comma: ', ',
  or: ' або ',
  isoMark: '',
};

/** Words around dates in Ukrainian. */
export const ukrainianDates: DateWords = {
  comma: ', ',
  about: (date) => `близько ${genitive(date)}`,
  perhaps: (date) => `можливо, ${date}`,
  onOrBefore: (day) => `не пізніше ${day}`,
  onOrAfter: (day) => `не раніше ${day}`,
  inOrBefore: (period) => `не пізніше ${genitive(period)}`,
  inOrAfter: (period) => `не раніше ${genitive(period)}`,
  between: (start, end) => `у період ${since(start)} до ${genitive(end)}`,
  fromTo: (start, end) => `${since(start)} до ${genitive(end)}`,
  since,
  endUnknown: (start) => `${since(start)}, завершення невідоме`,
  until: (end) => `до ${genitive(end)}`,
  startUnknown: (end) => `до ${genitive(end)}, початок невідомий`,
  oneOf: (count, start, end) => `одна з ${count} дат у період ${since(start)} до ${genitive(end)}`,
  season: {
    '21': (year) => `весна ${year}`,
    '22': (year) => `літо ${year}`,
    '23': (year) => `осінь ${year}`,
    '24': (year, next) => `зима ${bare(year)}–${bare(next)}\u00a0рр.`,
  },
  decade: (firstYear) => `${bare(firstYear)}-ті роки`,
  at: (day, time) => `${day}, ${time}`,
  partOfDay: {
    morning: 'вранці',
    midday: 'опівдні',
    afternoon: 'вдень',
    evening: 'ввечері',
    night: 'вночі',
  },
  some: {
    day: 'день відомий',
    month: 'в один із днів місяця',
    season: 'в один із днів сезону',
    year: 'в один із днів року',
    decade: 'в один із днів десятиліття',
    century: 'в один із днів століття',
    mixed: 'в один із днів періоду',
  },
  aboutThat: {
    day: 'близько цього дня',
    month: 'близько цього місяця',
    season: 'близько цього сезону',
    year: 'близько цього року',
    decade: 'близько цього десятиліття',
    century: 'близько цього століття',
    mixed: 'близько цього часу',
  },
  thatDay: 'цього дня',
  oneOfThese: {
    day: 'в один із цих днів',
    month: 'в один із цих місяців',
    season: 'в один із цих сезонів',
    year: 'в один із цих років',
    decade: 'в одне з цих десятиліть',
    century: 'в одне з цих століть',
    mixed: 'в один із цих днів',
  },
  lasted: 'від початку до кінця',
  lastedUntil: 'до цього часу',
  ongoing: 'відтоді, триває',
  lastedFrom: 'відтоді, завершення невідоме',
  before: 'раніше',
  after: 'пізніше',
  endsApproximate: 'приблизно',
  endsUncertain: 'можливо',
};

/** "2022" of "2022 р." */
function bare(year: string): string {
  return year.replace('\u00a0р.', '');
}
