import { dayReading, partOfDay, publishedInWords, referenceReading, UNKNOWN } from '../reading.ts';
import type { Groups, TemporalContext, TemporalReading, TemporalRule } from '../rule.ts';
import { pattern } from '../rule.ts';
import { CLOCKS, DEICTICS } from '../scan.ts';
import { PART, SP } from '../words.ts';

/** Days told by their distance from the report. */
export const DAY_WORD_RULES: readonly TemporalRule[] = [
  {
    name: 'day-word',
    needs: DEICTICS | CLOCKS,
    pattern: pattern(
      String.raw`(?<beforeLast>the${SP}day${SP}before${SP}yesterday)|(?<afterNext>the${SP}day${SP}after${SP}tomorrow)|(?<word>today|yesterday|tomorrow)(?:${SP}(?:early${SP}|late${SP})?(?<part>${PART})|(?![-]))|(?<tonight>tonight)|(?<lastNight>last${SP}night|overnight)|(?:earlier${SP})?this${SP}(?<thisPart>morning|afternoon|evening)|last${SP}(?<lastPart>evening)|(?:(?:early|late|mid)[ -])?(?<partBefore>${PART})${SP}(?<dayAfter>today|yesterday|tomorrow)`,
    ),
    read: readDayWord,
  },
];

function readDayWord(groups: Groups, context: TemporalContext): TemporalReading | null {
  const { published, text, end } = context;
  const [distance, part] = dayDistance(groups);
  // "overnight" before a noun says how something is: "overnight repo rates".
  if (
    /^overnight$/i.test(groups['lastNight'] ?? '') &&
    /^ \p{Ll}+s?\b(?<! in| from| to| and)/u.test(text.slice(end, end + 12))
  )
    return null;
  if (published === null) return referenceReading(distance === 0 ? 'PRESENT_REF' : 'PAST_REF', UNKNOWN);
  const origin = publishedInWords(published);
  const away = `${Math.abs(distance) === 1 ? 'the day' : 'two days'} ${distance < 0 ? 'before' : 'after'}`;
  return dayReading(published + distance, distance === 0 ? `the same day, ${origin}` : `${away} ${origin}`, {
    implied: ['year', 'month', 'day'],
    anchored: true,
    partOfDay: partOfDay(part),
  });
}

function dayDistance(groups: Groups): readonly [number, string | undefined] {
  if (groups['beforeLast'] !== undefined) return [-2, undefined];
  if (groups['afterNext'] !== undefined) return [2, undefined];
  if (groups['tonight'] !== undefined) return [0, 'night'];
  if (groups['lastNight'] !== undefined)
    return [groups['lastNight'].toLowerCase() === 'overnight' ? 0 : -1, 'night'];
  if (groups['thisPart'] !== undefined) return [0, groups['thisPart']];
  if (groups['lastPart'] !== undefined) return [-1, groups['lastPart']];
  const word = (groups['word'] ?? groups['dayAfter'])?.toLowerCase();
  return [word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0, groups['part'] ?? groups['partBefore']];
}
