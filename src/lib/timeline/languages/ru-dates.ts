import type { Calendar, DateWords } from '#lib/edtf/index.ts';

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const OF_MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** Genitive of what a date without a day begins with; days and years are written alike in it. */
const GENITIVE: ReadonlyMap<string, string> = new Map([
  ...MONTHS.map((month, at): [string, string] => [month, OF_MONTHS[at] ?? month]),
  ['весна', 'весны'],
  ['лето', 'лета'],
  ['осень', 'осени'],
  ['зима', 'зимы'],
]);

function genitive(date: string): string {
  const [word = ''] = date.split(' ', 1);
  const other = GENITIVE.get(word);
  return other === undefined ? date : other + date.slice(word.length);
}

/** "с 24 февраля", "со 2 февраля", "с февраля 2022 г." */
export function since(date: string): string {
  return `${date.startsWith('2 ') ? 'со' : 'с'} ${genitive(date)}`;
}

/** Names of months and days in Russian. */
export const russianCalendar: Calendar = {
  months: MONTHS,
  monthsOfDay: OF_MONTHS,
  shortMonths: [
    'янв.',
    'февр.',
    'март',
    'апр.',
    'май',
    'июнь',
    'июль',
    'авг.',
    'сент.',
    'окт.',
    'нояб.',
    'дек.',
  ],
  shortMonthsOfDay: [
    'янв.',
    'февр.',
    'марта',
    'апр.',
    'мая',
    'июня',
    'июля',
    'авг.',
    'сент.',
    'окт.',
    'нояб.',
    'дек.',
  ],
  weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  shortWeekdays: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  glue: ' ',
  shortGlue: ' ',
  withWeekday: (weekday, date) => (/^\d+$/.test(date) ? `${date} ${weekday}` : `${weekday}, ${date}`),
  dayNumber: String,
  yearMark: '\u00a0г.',
  yearsMark: '\u00a0гг.',
  beforeChrist: (year) => `${year}\u00a0г. до н. э.`,
  comma: ', ',
  or: ' или ',
  isoMark: '',
};

/** Words around dates in Russian. */
export const russianDates: DateWords = {
  comma: ', ',
  about: (date) => `около ${genitive(date)}`,
  perhaps: (date) => `возможно, ${date}`,
  onOrBefore: (day) => `не позднее ${day}`,
  onOrAfter: (day) => `не ранее ${day}`,
  inOrBefore: (period) => `не позднее ${genitive(period)}`,
  inOrAfter: (period) => `не ранее ${genitive(period)}`,
  between: (start, end) => `в период ${since(start)} по ${end}`,
  fromTo: (start, end) => `${since(start)} по ${end}`,
  since,
  endUnknown: (start) => `${since(start)}, окончание неизвестно`,
  until: (end) => `до ${genitive(end)}`,
  startUnknown: (end) => `до ${genitive(end)}, начало неизвестно`,
  oneOf: (count, start, end) => `одна из ${count} дат в период ${since(start)} по ${end}`,
  season: {
    '21': (year) => `весна ${year}`,
    '22': (year) => `лето ${year}`,
    '23': (year) => `осень ${year}`,
    '24': (year, next) => `зима ${bare(year)}–${bare(next)}\u00a0гг.`,
  },
  decade: (firstYear) => `${bare(firstYear)}-е годы`,
  at: (day, time) => `${day}, ${time}`,
  partOfDay: {
    morning: 'утром',
    midday: 'в полдень',
    afternoon: 'днём',
    evening: 'вечером',
    night: 'ночью',
  },
  some: {
    day: 'день известен',
    month: 'в один из дней месяца',
    season: 'в один из дней сезона',
    year: 'в один из дней года',
    decade: 'в один из дней десятилетия',
    century: 'в один из дней столетия',
    mixed: 'в один из дней периода',
  },
  aboutThat: {
    day: 'около этого дня',
    month: 'около этого месяца',
    season: 'около этого сезона',
    year: 'около этого года',
    decade: 'около этого десятилетия',
    century: 'около этого столетия',
    mixed: 'около этого времени',
  },
  thatDay: 'в этот день',
  oneOfThese: {
    day: 'в один из этих дней',
    month: 'в один из этих месяцев',
    season: 'в один из этих сезонов',
    year: 'в один из этих годов',
    decade: 'в одно из этих десятилетий',
    century: 'в один из этих веков',
    mixed: 'в один из этих дней',
  },
  lasted: 'от начала до конца',
  lastedUntil: 'до этого времени',
  ongoing: 'с тех пор, продолжается',
  lastedFrom: 'с тех пор, окончание неизвестно',
  before: 'ранее',
  after: 'позднее',
  endsApproximate: 'приблизительно',
  endsUncertain: 'возможно',
};

/** "2022" of "2022 г." */
function bare(year: string): string {
  return year.replace('\u00a0г.', '');
}
