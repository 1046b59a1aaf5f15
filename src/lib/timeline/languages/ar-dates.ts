import type { Calendar, DateWords } from '#lib/edtf/index.ts';

/** Both names of a month stand in the press of all Arab countries; an axis has room for one. */
const FULL_MONTHS = [
  'يناير/كانون الثاني',
  'فبراير/شباط',
  'مارس/آذار',
  'أبريل/نيسان',
  'مايو/أيار',
  'يونيو/حزيران',
  'يوليو/تموز',
  'أغسطس/آب',
  'سبتمبر/أيلول',
  'أكتوبر/تشرين الأول',
  'نوفمبر/تشرين الثاني',
  'ديسمبر/كانون الأول',
];
const MONTHS = FULL_MONTHS.map((names) => names.split('/', 1)[0] ?? names);

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

/** "في فبراير 2022", "في 14 ديسمبر": the same preposition for days and months. */
function on(date: string): string {
  return `في ${date}`;
}

/** Names of months and days in Arabic. */
export const arabicCalendar: Calendar = {
  months: MONTHS,
  shortMonths: MONTHS,
  fullMonths: FULL_MONTHS,
  weekdays: WEEKDAYS,
  shortWeekdays: WEEKDAYS,
  glue: ' ',
  shortGlue: ' ',
  withWeekday: (weekday, date) => (/^\d+$/.test(date) ? `${date} ${weekday}` : `${weekday} ${date}`),
  dayNumber: String,
  yearMark: '',
  yearsMark: '',
  beforeChrist: (year) => `${year} ق.م`,
  comma: '، ',
  or: ' أو ',
  // Behind Arabic letters the parts of 2025-12-14 would change places.
  isoMark: '\u200e',
};

/** Words around dates in Arabic. */
export const arabicDates: DateWords = {
  comma: '، ',
  about: (date) => `نحو ${date}`,
  perhaps: (date) => `ربما ${date}`,
  onOrBefore: (day) => `${on(day)} أو قبله`,
  onOrAfter: (day) => `${on(day)} أو بعده`,
  inOrBefore: (period) => `${on(period)} أو قبل ذلك`,
  inOrAfter: (period) => `${on(period)} أو بعد ذلك`,
  between: (start, end) => `بين ${start} و${end}`,
  fromTo: (start, end) => `من ${start} إلى ${end}`,
  since: (start) => `منذ ${start}`,
  endUnknown: (start) => `منذ ${start}، والنهاية غير معروفة`,
  until: (end) => `حتى ${end}`,
  startUnknown: (end) => `حتى ${end}، والبداية غير معروفة`,
  oneOf: (count, start, end) => `أحد التواريخ (${count}) بين ${start} و${end}`,
  season: {
    '21': (year) => `ربيع ${year}`,
    '22': (year) => `صيف ${year}`,
    '23': (year) => `خريف ${year}`,
    '24': (year, next) => `شتاء ${year}–${next}`,
  },
  decade: (firstYear) => `عقد ${firstYear}`,
  at: (day, time) => `${day}، ${time}`,
  partOfDay: {
    morning: 'صباحًا',
    midday: 'ظهرًا',
    afternoon: 'بعد الظهر',
    evening: 'مساءً',
    night: 'ليلًا',
  },
  some: {
    day: 'اليوم معروف',
    month: 'يوم ما في ذلك الشهر',
    season: 'يوم ما في ذلك الفصل',
    year: 'يوم ما في تلك السنة',
    decade: 'يوم ما في ذلك العقد',
    century: 'يوم ما في ذلك القرن',
    mixed: 'يوم ما في تلك الفترة',
  },
  aboutThat: {
    day: 'نحو ذلك اليوم',
    month: 'نحو ذلك الشهر',
    season: 'نحو ذلك الفصل',
    year: 'نحو تلك السنة',
    decade: 'نحو ذلك العقد',
    century: 'نحو ذلك القرن',
    mixed: 'نحو تلك الفترة',
  },
  thatDay: 'ذلك اليوم',
  oneOfThese: {
    day: 'أحد هذه الأيام',
    month: 'يوم ما في أحد هذه الأشهر',
    season: 'يوم ما في أحد هذه الفصول',
    year: 'يوم ما في إحدى هذه السنوات',
    decade: 'يوم ما في أحد هذه العقود',
    century: 'يوم ما في أحد هذه القرون',
    mixed: 'أحد هذه الأيام',
  },
  lasted: 'من البداية إلى النهاية',
  lastedUntil: 'حتى ذلك الحين',
  ongoing: 'منذ ذلك الحين، مستمر',
  lastedFrom: 'منذ ذلك الحين، والنهاية غير معروفة',
  before: 'قبل ذلك',
  after: 'بعد ذلك',
  endsApproximate: 'تقريبًا',
  endsUncertain: 'ربما',
};
