import type { TemporalReading, Unit } from './rule.ts';
import type { Amount } from './words.ts';

/** TIMEX3 letters of the units; those of a day's parts stand after a T. */
const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** Parts of a unit that are written in a smaller one: half an hour is 30 minutes. */
const WHOLE_IN: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  day: ['hour', 24],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

/** What so much is told of: "$5 a day", "6,000 barrels a day", "20 percent a year". */
const RATED =
  /(?:\d|[%¢]|\b(?:million|billion|trillion|thousand|hundred|percent|cents?|dollars?|dlrs|points?|marks|francs|yen|euros?|pounds?|barrels|tons|people|more|much|apiece|each)|\b\d\S*[ ](?!hours|days|times|minutes|weeks|months|years)\p{L}+s)[ ]$/iu;

/** Whether "a year" or "annually" after these words makes a rate of an amount: no time is told. */
export function isRate(before: string): boolean {
  return RATED.test(before);
}

/** The unit that a word in the singular names: a night is a day, a fortnight two weeks. */
export function readUnit(word: string): Unit {
  const lower = word.toLowerCase();
  if (lower === 'centurie') return 'century';
  if (lower === 'night') return 'day';
  if (lower === 'fortnight') return 'week';
  return lower as Unit;
}

/** TIMEX3 value of an amount of time: "P3D", "PT30M", "PXM" for an unsaid number. Counted decades are years. */
export function durationValue(amount: Amount, unit: Unit): string {
  if (amount !== null && (amount < 1 || unit === 'decade' || unit === 'century')) {
    const whole = WHOLE_IN[unit];
    if (whole !== undefined && Number.isInteger(amount * whole[1]))
      return durationValue(amount * whole[1], whole[0]);
  }
  const letters = LETTERS[unit];
  const count = amount === null ? 'X' : String(amount);
  return letters.startsWith('T') ? `PT${count}${letters.slice(1)}` : `P${count}${letters}`;
}

/** A length of time. */
export function durationReading(amount: Amount, unit: Unit): TemporalReading {
  return {
    type: 'DURATION',
    value: durationValue(amount, unit),
    date: null,
    quantity: { amount, unit },
    implied: [],
    anchored: false,
    because: 'the words give a length of time, not a date',
  };
}

/** Times that come again, by their TIMEX3 value. */
export function setReading(value: string): TemporalReading {
  return {
    type: 'SET',
    value,
    date: null,
    implied: [],
    anchored: false,
    because: 'the words name times that come again',
  };
}
