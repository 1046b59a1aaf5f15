import { durationValue, isRate, readUnit, setReading } from '../quantity.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { ADVERBS, CLOCKS, EVERY, MONTH_NAMES, UNITS, WEEKDAY_NAMES } from '../scan.ts';
import { AMOUNT, MONTH, monthNumber, readAmount, SP, UNIT, WEEKDAY, weekdayNumber } from '../words.ts';

const ADVERB_VALUES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  semiannually: 'P6M',
};
/** What comes so often: "three times a week", "works ten hours a day". A price or an amount a year is a rate, no time. */
const OFTEN = /\b(?:once|twice|thrice|times|one day|one night|hours|minutes|days|weeks|months)[ ]$/iu;

/** Times that come again. */
export const SET_RULES: readonly TemporalRule[] = [
  {
    name: 'repeated',
    needs: UNITS | WEEKDAY_NAMES | MONTH_NAMES | CLOCKS,
    also: EVERY,
    pattern: pattern(
      String.raw`(?:every(?:${SP}other)?|each)${SP}(?:(?<weekday>${WEEKDAY})(?:${SP}(?<part>morning|afternoon|evening|night))?|(?<month>${MONTH})|(?:(?<amount>${AMOUNT})${SP})?(?:business${SP}|calendar${SP}|fiscal${SP})?(?<unit>${UNIT})s?|(?<daypart>morning|afternoon|evening))|(?:once|twice|thrice|${AMOUNT}${SP}times)${SP}(?:an?|each|every)${SP}(?<often>${UNIT})`,
    ),
    read: readRepeated,
  },
  {
    name: 'adverb',
    needs: ADVERBS,
    pattern: pattern(
      '(?<adverb>hourly|daily|nightly|weekly|biweekly|monthly|quarterly|yearly|annually|annual|semiannually)',
    ),
    read: readAdverb,
  },
  {
    name: 'weekdays',
    needs: WEEKDAY_NAMES,
    pattern: pattern(
      String.raw`(?<weekday>${WEEKDAY})s(?:${SP}(?<part>morning|afternoon|evening|night)s?)?|(?<weekday2>${WEEKDAY})${SP}(?<part2>morning|afternoon|evening|night)s`,
    ),
    read: ({ weekday, weekday2, part, part2 }) =>
      setReading(weekdayValue(weekday ?? weekday2 ?? '', part ?? part2)),
  },
  {
    name: 'per-unit',
    needs: UNITS,
    pattern: pattern(String.raw`(?<article>an?)${SP}(?<unit>day|week|month|year|hour|minute|night)`),
    read: ({ unit = '' }, { text, start, end }) => {
      const before = text.slice(Math.max(0, start - 16), start);
      if (
        /^(?:[-’']| (?:ago|earlier|later|before|after|from|of|and|or|old|\p{Ll}+-)\b)/u.test(
          text.slice(end, end + 9),
        )
      )
        return null;
      return OFTEN.test(before) ? setReading(durationValue(1, readUnit(unit))) : null;
    },
  },
];

function readRepeated(groups: Groups): TemporalReading {
  const { weekday, part, month, amount, unit, daypart, often } = groups;
  if (weekday !== undefined) return setReading(weekdayValue(weekday, part));
  if (month !== undefined) return setReading(`XXXX-${String(monthNumber(month)).padStart(2, '0')}`);
  if (daypart !== undefined) return setReading(`XXXX-XX-XXT${partCode(daypart)}`);
  return setReading(
    durationValue(amount === undefined ? 1 : readAmount(amount), readUnit(unit ?? often ?? 'day')),
  );
}

/** "Printed daily", but not the name of a paper and not "a daily ritual". */
function readAdverb({ adverb = '' }: Groups, { text, start, end }: TemporalContext): TemporalReading | null {
  if (/^\p{Lu}/u.test(adverb) || isRate(text.slice(Math.max(0, start - 24), start))) return null;
  const isAdjective =
    /^[ -](?!(?:in|on|at|by|for|to|from|and|or|as|with|since|until|after|before|that|but|during|through|because|when|while|over|per)\b)\p{L}/iu;
  if (isAdjective.test(text.slice(end, end + 12)) && adverb.toLowerCase() !== 'annually') return null;
  return setReading(ADVERB_VALUES[adverb.toLowerCase()] ?? 'P1Y');
}

function weekdayValue(weekday: string, part: string | undefined): string {
  return `XXXX-WXX-${weekdayNumber(weekday) + 1}${part === undefined ? '' : `T${partCode(part)}`}`;
}

function partCode(word: string): string {
  return { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }[word.toLowerCase()] ?? 'NI';
}
