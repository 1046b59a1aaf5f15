import { referenceReading } from '../reading.ts';
import type { TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { DEICTICS, UNITS, WHICH } from '../scan.ts';
import { SP } from '../words.ts';

const NOW = 'the words name no date, only the time of the report';
const BEFORE = 'the words name no date, only a time before the report';
const AFTER = 'the words name no date, only a time after the report';

/** Words that name the present, past or future and no date. */
export const REFERENCE_RULES: readonly TemporalRule[] = [
  {
    name: 'present',
    needs: DEICTICS | UNITS,
    also: DEICTICS | WHICH,
    pattern: pattern(
      String.raw`(?:right${SP})?now(?!['’]s)|currently|current(?=${SP}[a-z])|presently|nowadays|these${SP}days|(?:the${SP})?present(?<=\b(?:at|the|this)${SP}present)(?:${SP}time|${SP}day)?|(?:the|this)${SP}(?:present${SP}|very${SP})?moment(?<=\b(?:at|until|for)${SP}(?:the|this)${SP}(?:present${SP}|very${SP})?moment)|this${SP}time(?<=\bat${SP}this${SP}time)`,
    ),
    read: (_, context) => present(context),
  },
  {
    name: 'past',
    needs: DEICTICS,
    pattern: pattern(
      String.raw`(?:(?:more|most)${SP})?recently|lately|the${SP}(?:recent${SP}|distant${SP})?past(?!${SP}(?:[a-z]+${SP})?(?:day|week|month|year|decade)s?\b)`,
    ),
    read: (_, context) => (isOfPast(context) ? referenceReading('PAST_REF', BEFORE) : null),
  },
  {
    name: 'future',
    needs: DEICTICS | UNITS,
    pattern: pattern(
      String.raw`soon|shortly|(?:the|a)${SP}(?:(?:near|not-too-distant|foreseeable|immediate|distant)${SP})?future|(?:the|a)${SP}(?:near|short|long)${SP}term|(?:a|some)${SP}(?:later|future)${SP}(?:date|time)|one${SP}day(?=${SP}(?:be|become|will)\b)`,
    ),
    read: (_, context) => (isOfFuture(context) ? referenceReading('FUTURE_REF', AFTER) : null),
  },
];

function present({ text, start, end }: TemporalContext): TemporalReading | null {
  const words = text.slice(start, end).toLowerCase();
  const after = text.slice(end, end + 14);
  // "Now," that opens a sentence of talk, and "now and then" tell no time.
  if (/now$/u.test(words) && /^ (?:and then|or never)\b/u.test(after)) return null;
  if (text.slice(start, end) === 'Now' && after.startsWith(',')) return null;
  if (
    words === 'current' &&
    /^ (?:accounts?|events?|affairs|state|rate of|liabilities|assets)\b/u.test(after)
  )
    return null;
  return referenceReading('PRESENT_REF', NOW);
}

function isOfPast({ text, start, end }: TemporalContext): boolean {
  const words = text.slice(start, end).toLowerCase();
  if (words === 'the past')
    return /\b(?:in|of|with|than|from|on|about|unlike|to) $/iu.test(
      text.slice(Math.max(0, start - 8), start),
    );
  return true;
}

function isOfFuture({ text, start, end }: TemporalContext): boolean {
  const words = text.slice(start, end).toLowerCase();
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 12);
  if (words === 'soon' || words === 'shortly')
    return (
      !/\b(?:as|so|too|how|very) $/iu.test(before) &&
      !/^ (?:after|before|as|afterward|thereafter|enough|be)\b/u.test(after)
    );
  if (words.endsWith('future'))
    return /\b(?:in|for|into|about|of|on) $/iu.test(before) && !/^ of\b|^s/u.test(after);
  return true;
}
