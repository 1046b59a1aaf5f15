import { durationReading, isRate, readUnit } from '../quantity.ts';
import { referenceReading } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { LONG, PERIODS, UNITS, WHICH } from '../scan.ts';
import { AMOUNT, readAmount, SP, UNIT } from '../words.ts';

/** "Two to", "five or": the first of two numbers; what they leave open is no number. */
const FIRST = String.raw`(?<first>${AMOUNT})(?:${SP}(?:to|or)${SP}|-(?=\d))`;
const FIRST_HYPHENED = String.raw`(?<from>${AMOUNT})-(?:to|or)-`;
const BETWEEN = String.raw`(?:${SP}(?:more|full|whole|entire|long|short|straight|consecutive|successive|additional|other|extra|solid|or${SP}more|or${SP}so))?`;
const NOT_OLD = String.raw`(?!-?[ ]*old\b|-olds?\b|${SP}of${SP}age\b)`;
const WAY =
  'last|past|next|coming|first|previous|preceding|final|following|subsequent|ensuing|remaining|intervening|latest|other|closing|opening';

/** Lengths of time. */
export const DURATION_RULES: readonly TemporalRule[] = [
  {
    name: 'span-of-time',
    needs: UNITS,
    also: WHICH,
    pattern: pattern(
      String.raw`(?:(?<each>each|all|both|every|one|most|some|much)${SP}of${SP})?(?:(?<own>the|this|these|those|its|his|her|their|our)${SP})?(?<way>${WAY})${SP}(?:${FIRST})?(?:(?<amount>${AMOUNT})(?:${SP}|-))(?:(?:full|fiscal|calendar|business|trading|working|whole)${SP})?(?<unit>${UNIT})s?(?![-])${NOT_OLD}`,
    ),
    // "Following two days of talks" comes after them.
    read: (groups) =>
      groups['own'] === undefined && !/^(?:last|past|next|coming|first|final)$/iu.test(groups['way'] ?? '')
        ? null
        : duration(groups),
  },
  {
    name: 'span-unsaid',
    needs: UNITS,
    also: WHICH,
    pattern: pattern(
      String.raw`(?:(?:the|these|those|its|his)${SP})?(?<way>recent|past|last|coming|next|future|previous|succeeding)${SP}(?<unit>${UNIT})s(?:${SP}(?:and|or)${SP}(?:${UNIT})s)?|the${SP}(?<unit2>${UNIT})s${SP}(?:ahead|to${SP}come)`,
    ),
    read: unsaidSpan,
  },
  {
    name: 'counted-period',
    needs: UNITS,
    also: PERIODS,
    pattern: pattern(
      String.raw`(?:a|an|the)${SP}(?<amount>${AMOUNT})-(?<unit>${UNIT})s?(?:-long)?${SP}(?:period|span|stretch)`,
    ),
    read: (groups) => duration(groups),
  },
  {
    name: 'duration',
    needs: UNITS,
    pattern: pattern(
      String.raw`(?:(?:all${SP}|these${SP}|those${SP}|(?<the>(?:the|this)${SP}(?!an?\b)))?(?:${FIRST})?(?<amount>${AMOUNT})${BETWEEN}${SP}(?:(?:full|fiscal|calendar|business|trading|working)${SP})?|(?:${FIRST_HYPHENED})?(?<hyphened>${AMOUNT})-)(?<unit>${UNIT})(?<plural>s)?(?<half>${SP}and${SP}a${SP}half)?(?:['’](?=[ ]))?(?<long>-long|${SP}long(?=[ ][a-z]))?${NOT_OLD}(?!['’]s)`,
    ),
    read: (groups, context) => (isDuration(groups, context) ? duration(groups) : null),
  },
  {
    name: 'unit-long',
    needs: UNITS,
    also: LONG,
    pattern: pattern(
      String.raw`(?<unit>hour|day|week|month|year|decade|century|centurie)(?<plural>s)?-?long`,
    ),
    read: ({ unit = '', plural }) => durationReading(plural === undefined ? 1 : null, readUnit(unit)),
  },
  {
    name: 'whole-unit',
    needs: UNITS,
    pattern: pattern(
      String.raw`(?:the|an?)${SP}(?:entire|whole|full)${SP}(?<unit>${UNIT})|the${SP}(?:past|last|next|coming)${SP}(?<unit4>hour|day|week|month|year)(?!-)|(?:(?:the|all)${SP})?(?<unit2>year|quarter|month|week)(?=${SP}(?:ended|ending)\b)|all${SP}(?<unit3>day|night|week|month|year)`,
    ),
    read: ({ unit, unit2, unit3, unit4 }) =>
      durationReading(1, readUnit(unit ?? unit2 ?? unit3 ?? unit4 ?? '')),
  },
  {
    name: 'vague-duration',
    needs: UNITS,
    pattern: pattern(
      String.raw`(?<unit>second|minute|hour|day|week|month|year|decade|centurie)s(?:${SP}(?:or|and)${SP}(?:${UNIT})s)?(?!${SP}ago|${SP}old|${SP}of${SP}age|-)`,
    ),
    read: (groups, context) => {
      const before = context.text.slice(Math.max(0, context.start - 24), context.start);
      return /(?:^|[.!?]["”’']* |\b(?:for|just|only|in|within|after|mere|of|over|last|took|take|takes|follows|followed|spent|spend|during|many|through|lasted|despite|with) )$/iu.test(
        before,
      ) || /^ (?:before|after|later|earlier|of)\b/iu.test(context.text.slice(context.end, context.end + 10))
        ? durationReading(null, readUnit(groups['unit'] ?? ''))
        : null;
    },
  },
];

function duration(groups: Groups): TemporalReading {
  const unit = groups['unit'] ?? '';
  const written = readAmount((groups['amount'] ?? groups['hyphened'] ?? '').trim());
  const whole = groups['first'] === undefined && groups['from'] === undefined ? written : null;
  const amount = whole !== null && groups['half'] !== undefined ? whole + 0.5 : whole;
  return durationReading(amount !== null && /^fortnight/i.test(unit) ? amount * 2 : amount, readUnit(unit));
}

/** "In recent years" and "in coming weeks" name a time; "the past weeks" a length. */
function unsaidSpan({ way, unit, unit2 }: Groups, { text, start, end }: TemporalContext): TemporalReading {
  const word = way?.toLowerCase();
  // A stretch of weeks or months right before the report has a length; "recent years" has none.
  if (
    word === 'recent' &&
    /^(?:day|week|month|quarter)$/i.test(unit ?? '') &&
    !/ (?:and|or) /u.test(text.slice(start, end))
  )
    return durationReading(null, readUnit(unit ?? ''));
  if (word === 'recent' || word === 'previous')
    return referenceReading('PAST_REF', 'the words name no date, only a time before the report');
  if (
    word === 'future' ||
    word === 'succeeding' ||
    (word === 'coming' && !/^the /iu.test(text.slice(start, start + 4)))
  )
    return referenceReading('FUTURE_REF', 'the words name no date, only a time after the report');
  return durationReading(null, readUnit(unit ?? unit2 ?? ''));
}

/** "a second time", "a minute detail" are no durations; nor is the day of "a day-long" or of a name. */
function isDuration(groups: Groups, { text, start, end }: TemporalContext): boolean {
  const { amount = '', hyphened, unit = '', plural, long, the } = groups;
  const written = (hyphened ?? amount).toLowerCase();
  const article = written === 'a' || written === 'an';
  const after = text.slice(end, end + 18);
  const one = article || written === 'one' || written === '1';
  // "The two day rally", "changed to a calendar year".
  if (the !== undefined && plural === undefined) return false;
  // "A week-long fair": the article belongs to the fair.
  if (article && long !== undefined) return false;
  if (article && /\b(?:fiscal|calendar)\b/iu.test(text.slice(start, end))) return false;
  if (
    one &&
    !article &&
    /\b(?:will|would|could|may|might|can|must) $/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  const isFew = /^(?:few|many)$/.test(written);
  if (article && unit.toLowerCase() === 'second') return false;
  if (
    article &&
    /^(?:-[a-z]| (?:detail|after tomorrow|before yesterday|off\b|trip|school|care|job|game|club))/iu.test(
      after,
    )
  )
    return false;
  // "3 second", "two quarter": a number above one has the plural, unless a noun follows ("a two day rally").
  if (hyphened === undefined && !one && plural === undefined && !/^half|^a half|^a quarter/.test(written)) {
    if (isFew || written === 'some' || !/^ \p{Ll}/u.test(after) || long !== undefined)
      return long !== undefined;
  }
  if (/\baged? (?:of )?$/iu.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (article && isRate(text.slice(Math.max(0, start - 24), start))) return false;
  // "20 quarters" of coins and "one quarter of the votes".
  if (unit.toLowerCase() === 'quarter' && (one || / (?:of|are|percent)\b/.test(after.slice(0, 9))))
    return false;
  if (/\d/.test(written) && /(?:[$€£]|\d[.,]|\bNo\. )$/u.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  return true;
}
