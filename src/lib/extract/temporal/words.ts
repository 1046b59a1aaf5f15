/** Words of the calendar and of number, as tables and as pattern sources. Sources are read without regard to case. */

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

export const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** How many: a whole or half number, or `null` for an unsaid number ("several"). */
export type Amount = number | null;

const VAGUE: ReadonlySet<string> = new Set([
  'few',
  'a few',
  'several',
  'some',
  'many',
  'a number of',
  'recent',
  'past',
  '',
]);

/** A space that does not end a line. */
export const SP = String.raw`[ \u00a0]+`;
/** A space or a hyphen between a number and its unit. */
const JOIN = String.raw`(?:[ \u00a0]+|-)`;
/** Longest words first: the first that fits is taken. */
const CARDINAL = String.raw`(?:(?:${TENS.join('|')})(?:${JOIN}(?:${ONES.slice(1, 10).join('|')})\b)?|${[...ONES.slice(1)].reverse().join('|')}|hundred)(?:${JOIN}hundred|${JOIN}thousand)?`;
const HALF = String.raw`(?:${JOIN}and${JOIN}a${JOIN}half|${JOIN}1/2)`;
/** "2", "2.5", "1,000": as long as amounts of time are, so that a line of figures stays linear. */
const FIGURES = String.raw`\d{1,6}(?:[.,]\d{1,3}){0,2}`;
/** A counted or vague amount: "two", "2.5", "three-and-a-half", "a couple of", "several". */
export const AMOUNT = String.raw`(?:half${JOIN}an?|half(?=${JOIN}(?:century|hour|decade|year|day))|quarter(?=${JOIN}century)|${FIGURES}${HALF}?|${CARDINAL}${HALF}?|an?${SP}(?:couple(?:${SP}of)?|few|good${SP}many|number${SP}of|dozen|half|quarter)|a${JOIN}(?:hundred|thousand)|an|a|couple${SP}of|several|some|few|many|(?:dozens|scores|hundreds|thousands|tens)${SP}of)`;

/** A unit in the singular; patterns add the "s". */
export const UNIT =
  'second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century|centurie';

const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** A month's name, in full or shortened with or without its full stop. */
export const MONTH = String.raw`(?:${MONTHS.join('|')}|(?:${SHORT_MONTHS})(?![a-z])\.?)`;
export const WEEKDAY = String.raw`(?:${WEEKDAYS.join('|')}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.)`;
/** Day of the month, "15", "15th". */
export const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;
export const YEAR = String.raw`(?:1[0-9]|2[01])\d\d`;
/** A year that news of today tells of. */
export const MODERN_YEAR = String.raw`(?:19|20)\d\d`;
/** "third", "3rd", "twenty-first". */
export const ORDINAL = String.raw`(?:${ORDINALS.slice(1).reverse().join('|')}|\d{1,2}(?:st|nd|rd|th))`;
export const PART = 'morning|midday|noon|afternoon|evening|night';
export const SEASON = 'spring|summer|autumn|fall|winter';

/** 1–12 of a month's name, in full or shortened. */
export function monthNumber(word: string): number {
  const stem = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(stem)) + 1;
}

/** 0 Monday … 6 Sunday. */
export function weekdayNumber(word: string): number {
  const stem = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((weekday) => weekday.toLowerCase().startsWith(stem));
}

/** The number in words or digits; `null` when it is vague. */
export function readAmount(words: string): Amount {
  const text = words.toLowerCase().replaceAll('\u00a0', ' ').trim();
  if (VAGUE.has(text) || /^(?:a )?couple|dozen|few|good many| of$/.test(text))
    return text.includes('couple') ? 2 : text === 'a dozen' ? 12 : null;
  if (/^half|^an? half/.test(text)) return 0.5;
  if (/^(?:a )?quarter$/.test(text)) return 0.25;
  const half = /[ -](?:and[ -]a[ -]half|1\/2)$/.exec(text);
  const whole = readWhole(half === null ? text : text.slice(0, half.index));
  return whole === null ? null : whole + (half === null ? 0 : 0.5);
}

function readWhole(text: string): number | null {
  const large = /[ -](?:hundred|thousand)$/.exec(text);
  if (large !== null) {
    const count = readWhole(text.slice(0, large.index));
    return count === null ? null : count * (large[0].endsWith('hundred') ? 100 : 1000);
  }
  if (text === 'hundred') return 100;
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  if (text === 'a' || text === 'an') return 1;
  const one = ONES.indexOf(text);
  if (one >= 0) return one;
  const [ten = '', unit = 'zero'] = text.split(/[- ]+/);
  const tens = TENS.indexOf(ten);
  return tens < 0 ? null : (tens + 2) * 10 + Math.max(0, ONES.indexOf(unit));
}

/** "third", "3rd" and "twenty-third" as a number; 0 when it is no ordinal. */
export function readOrdinal(word: string): number {
  const digits = /^\d+/.exec(word);
  return digits === null ? Math.max(0, ORDINALS.indexOf(word.toLowerCase())) : Number(digits[0]);
}

/** TIMEX3 code of a season. */
export function seasonCode(word: string): 'SP' | 'SU' | 'FA' | 'WI' {
  const stem = word.slice(0, 2).toLowerCase();
  if (stem === 'sp') return 'SP';
  if (stem === 'su') return 'SU';
  return stem === 'wi' ? 'WI' : 'FA';
}
