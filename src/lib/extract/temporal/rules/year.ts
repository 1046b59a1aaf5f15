import { formatYear } from '../calendar.ts';
import { dateReading } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { CENTURY, UNITS, YEARS } from '../scan.ts';
import { MODERN_YEAR, ONES, ORDINAL, readOrdinal, SP, TENS, YEAR } from '../words.ts';

/** Nouns that a bare number before them counts: "2000 people" is no year. */
const COUNTED =
  'people|troops|soldiers|men|women|dead|dollars|euros|percent|per|km|kilometers|kilometres|miles|meters|metres|tons|tonnes|votes|points|shares|workers|police|drones|missiles|prisoners|jobs|homes|feet|pounds|barrels|acres|hectares|hours|minutes|days|weeks|months|years|square|million|billion|students|members|employees|passengers|refugees|children|others|cases|deaths|times|calories|pages|units|copies|companies|stores|houses|tanks|aircraft|planes|ships|cars|vehicles|officers|rebels|fighters|civilians|residents|families|victims|guests|fans|yards|francs|marks|yen|rubles|rupees|more|or so';
/** Words before a number that is a count or a name of something else. */
const NO_YEAR_BEFORE =
  /(?:[$€£#%:]|\b(?:some|about|nearly|almost|over|than|least|most|only|approximately|roughly|exactly|another|every|all|estimated|those|section|sections|article|articles|resolution|route|room|flight|flights|highway|number|numbers|no|nos|model|chapter|page|pages|suite|box|channel|boeing|airbus|class|level|score|phone|version|windows|interstate|lot|gate|paragraph|rule|part|totaling|totalled|totaled|index|average)\.?)[ -]?$/iu;
/** Years of other centuries need a word that leaves no doubt. */
const YEAR_BEFORE =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|of|through|during|before|after|between|to|and|year|around|circa|about|late|early|mid)[ -]$|[(–—]$/iu;
const CENTURY_WORDS = 'eighteen|nineteen';
const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';

/** Years, decades and centuries. */
export const YEAR_RULES: readonly TemporalRule[] = [
  {
    name: 'decade',
    needs: YEARS,
    pattern: pattern(String.raw`(?:the${SP})?(?<year>(?:1[0-9]|20)\d)0['’]?s`),
    read: ({ year = '' }) => dateReading(year, `${year}X`, 'the text gives the decade only'),
  },
  {
    name: 'decade-short',
    needs: YEARS,
    pattern: pattern(
      String.raw`(?:the${SP}(?:['’]?(?<digit>[2-9])0['’]?s|(?:(?<century>${CENTURY_WORDS})${SP})?(?<word>${DECADES}))|['’](?<digit2>[2-9])0s|(?<=\b(?:mid|early|late)[ -])(?<digit3>[2-9])0s|(?<century2>${CENTURY_WORDS})${SP}(?<word2>${DECADES}))`,
    ),
    read: shortDecade,
  },
  {
    name: 'fiscal-year',
    needs: YEARS,
    pattern: pattern(
      String.raw`(?:the${SP})?(?:fiscal|calendar)(?:${SP}year)?${SP}(?<year>${MODERN_YEAR}|['’]\d\d)|(?:the${SP})?(?<year2>${MODERN_YEAR})${SP}(?:fiscal|calendar)${SP}year`,
    ),
    read: ({ year, year2 }, { text, start, end }) => {
      const reading = yearReading(fullYear(year ?? year2 ?? ''));
      // A company's year begins in a month of its own.
      return /fiscal/iu.test(text.slice(start, end)) ? { ...reading, date: `${reading.value}~` } : reading;
    },
  },
  {
    name: 'year-in-words',
    needs: YEARS,
    pattern: pattern(
      String.raw`(?:(?:the${SP})?year${SP}(?<thousand>two${SP}thousand)(?:${SP}(?:and${SP})?(?<one>${ONES.slice(1, 20).reverse().join('|')}))?|(?<century>${CENTURY_WORDS})${SP}(?:hundred${SP}(?:and${SP})?)?(?<ten>${TENS.join('|')}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:[ -](?<unit>${ONES.slice(1, 10).join('|')}))?)`,
    ),
    read: yearInWords,
  },
  {
    name: 'century',
    needs: UNITS,
    also: CENTURY,
    pattern: pattern(
      String.raw`(?:the${SP})?(?<which>${ORDINAL})(?:-|${SP})century(?<era>${SP}B\.?C\.?(?:E\.?)?)?`,
    ),
    read: ({ which = '', era }) => {
      const ordinal = readOrdinal(which);
      if (ordinal === 0) return null;
      const value = String(ordinal - 1).padStart(2, '0');
      return era === undefined
        ? dateReading(value, `${value}XX`, 'the text gives the century only')
        : dateReading(`BC${value}`, null, 'the text gives a century before our era');
    },
  },
  {
    name: 'year',
    needs: YEARS,
    pattern: pattern(
      String.raw`(?:(?<said>(?:the${SP})?(?:calendar${SP})?year)${SP})?(?<year>${YEAR})(?![%]|[.,:/]\d|-\d{1,2}-\d|-\d{3,4}-|s\b|-?(?:strong|member|seat|meter|metre|foot|mile|pound|page|square)|${SP}(?:${COUNTED})\b)`,
    ),
    read: readYear,
  },
  {
    name: 'year-short',
    needs: YEARS,
    pattern: pattern(String.raw`['’](?<short>\d\d)`),
    read: ({ short = '' }, { text, start }) =>
      /(?:\b(?:in|since|of|by|until|for|from|to|and|summer|winter|fall|spring)[ ]|[–/-])$/iu.test(
        text.slice(Math.max(0, start - 8), start),
      )
        ? yearReading(fullYear(short))
        : null,
  },
];

function yearReading(year: number): TemporalReading {
  const value = formatYear(year);
  return dateReading(value, value, 'the text gives the year, not the month or the day');
}

function readYear(
  { said, year = '' }: Groups,
  { text, start, end }: TemporalContext,
): TemporalReading | null {
  const number = Number(year);
  if (said !== undefined) return yearReading(number);
  const before = text.slice(Math.max(0, start - 16), start);
  if (NO_YEAR_BEFORE.test(before)) return null;
  // The tail of a name or a number: "MH-2010", "1-800-1990".
  if (/[\p{L}\d][/–-]$/u.test(before) && !/(?:\d{4}|\bmid|\bpre|\bpost|\bearly|\blate)[/–-]$/iu.test(before))
    return null;
  if (number >= 1900 && number <= 2050) return yearReading(number);
  const isNoun = /^[ -]\p{Ll}{4,}s\b/u.test(text.slice(end, end + 24));
  return YEAR_BEFORE.test(before) && !isNoun && number >= 1000 ? yearReading(number) : null;
}

/** Two figures of a year: of this century below 50. */
function fullYear(written: string): number {
  const figures = written.replace(/^['’]/, '');
  if (figures.length === 4) return Number(figures);
  return Number(figures) + (Number(figures) < 50 ? 2000 : 1900);
}

function shortDecade(groups: Groups): TemporalReading {
  const word = (groups['word'] ?? groups['word2'])?.toLowerCase();
  const digit =
    word === undefined
      ? (groups['digit'] ?? groups['digit2'] ?? groups['digit3'])
      : DECADES.split('|').indexOf(word) + 2;
  const century = (groups['century'] ?? groups['century2'])?.toLowerCase() === 'eighteen' ? '18' : '19';
  const value = `${century}${digit}`;
  return dateReading(value, `${value}X`, 'the text gives the decade only', { implied: ['century'] });
}

function yearInWords({ thousand, one, century = '', ten = '', unit }: Groups): TemporalReading {
  if (thousand !== undefined) return yearReading(2000 + Math.max(0, ONES.indexOf((one ?? '').toLowerCase())));
  const hundreds = century.toLowerCase() === 'eighteen' ? 1800 : 1900;
  const tens = TENS.indexOf(ten.toLowerCase());
  const rest = tens >= 0 ? (tens + 2) * 10 : ONES.indexOf(ten.toLowerCase());
  return yearReading(hundreds + rest + Math.max(0, ONES.indexOf((unit ?? '').toLowerCase())));
}
