import type { Span } from '#lib/model/index.ts';
import type { Passage } from '../reading.ts';
import type { TemporalMention } from '../temporal/rule.ts';
import type { NounTrigger, Trigger } from '../triggers/find.ts';

const ENDING = /^[,.;:—–-]$/u;

/** The characters from token `from` to before token `to`, without a comma or full stop at the end. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  let last = to - 1;
  while (
    last > from &&
    passage.tokens[last]?.kind === 'mark' &&
    ENDING.test(passage.tokens[last]?.text ?? '')
  )
    last -= 1;
  const start = passage.tokens[from]?.start ?? passage.start;
  return { start, end: Math.max(start, passage.tokens[last]?.end ?? start) };
}

/** The words from token `from` to before token `to`. */
export function wordsIn(passage: Passage, from: number, to: number): string {
  const { start, end } = spanOf(passage, from, to);
  return passage.text.slice(start - passage.start, end - passage.start);
}

/** Expressions of `[from, to)` that name a date. */
export function datesIn(passage: Passage, from: number, to: number): readonly TemporalMention[] {
  return timesIn(passage, from, to).filter(
    (time) =>
      time.date !== null &&
      !isQuoted(passage, time) &&
      !isCount(passage, time) &&
      !OF_PAPER.test(passage.text.slice(0, time.start - passage.start).slice(-24)) &&
      !FIRST_SINCE.test(passage.text.slice(0, time.start - passage.start).slice(-100)),
  );
}

/** "the first visit by a minister since 2011": what it is compared with. */
const FIRST_SINCE =
  /\b(?:first|only|worst|biggest|largest|highest|lowest|deadliest|longest|latest)\b[^,.;]{0,80}\bsince (?:the )?$/iu;

/** "the panel's report of 7 March": the day of a paper, not of what is done with it. */
const OF_PAPER =
  /\b(?:report|letter|resolution|note|memo|document|article|statement|communiqu[ée]|edition|issue) of (?:the )?$/iu;

/** "a summit due next week": between the noun and its date. */
const ANNOUNCED =
  /(?:due|scheduled|set|planned|expected|foreseen|slated)(?: for| on| in| at)?(?: to (?:begin|start|open|take place|be held)(?: on| in)?)? $/u;

/** No such words are longer, in characters. */
const ANNOUNCED_LENGTH = 40;

const MISSING = /the date of the report is not known/u;

/** The first words of `[from, to)` that only the missing date of the report could resolve; `null` for none. */
export function unresolvedIn(passage: Passage, from: number, to: number): TemporalMention | null {
  return (
    timesIn(passage, from, to).find(
      (time) =>
        time.date === null &&
        MISSING.test(time.because) &&
        !isQuoted(passage, time) &&
        nounOfDate(passage, time) === null,
    ) ?? null
  );
}

/** A date in a quotation is the speaker's, not the report's. */
function isQuoted(passage: Passage, time: TemporalMention): boolean {
  return passage.quoted.some((quoted, at) => quoted && passage.tokens[at]?.start === time.start);
}

/** "for the third time this month", "twice this year": how often, not when. */
function isCount(passage: Passage, time: TemporalMention): boolean {
  const before = passage.text.slice(Math.max(0, time.start - passage.start - 24), time.start - passage.start);
  if (
    /\b(?:first|second|third|fourth|fifth|\p{L}+th|last) time (?:in |since |during |over )?(?:the )?$/iu.test(
      before,
    )
  )
    return true;
  return /^this\b/iu.test(time.text) && /\b(?:times|once|twice) $/iu.test(before);
}

/** The noun that a date belongs to: "the accord of 6 June 2023"; `null` when it belongs to the clause. */
export function nounOfDate(passage: Passage, time: TemporalMention): NounTrigger | null {
  const at = passage.tokens.findIndex((token) => token.start >= time.start);
  const behind = passage.tokens.findIndex((token) => token.start >= time.end);
  const owns = passage.tokens[behind]?.kind === 'possessive';
  if (behind > 0) {
    // "Monday’s vote", "the 2015 nuclear accord"
    const from = owns ? behind + 1 : behind;
    const noun = passage.triggers.find(
      (trigger): trigger is NounTrigger =>
        trigger.part === 'noun' && trigger.from >= from && trigger.from - from <= 2 && behind > 0,
    );
    const joined =
      noun !== undefined &&
      passage.tokens
        .slice(from, noun.from)
        .every(
          (token) =>
            /^\p{L}/u.test(token.text) &&
            !/^(?:the|an?|and|in|on|of|to|for|by|was|were|has|had)$/u.test(token.lower),
        );
    if (
      joined &&
      (owns || /^(?:the|a|an|its|his|her|their|of|under|since)$/u.test(passage.tokens[at - 1]?.lower ?? ''))
    )
      return noun;
  }
  const lead = Math.max(passage.start, time.start - ANNOUNCED_LENGTH);
  const announced = ANNOUNCED.exec(passage.text.slice(lead - passage.start, time.start - passage.start));
  if (announced !== null) {
    const from = lead + announced.index;
    const noun = passage.triggers.findLast(
      (trigger): trigger is NounTrigger =>
        trigger.part === 'noun' && trigger.end <= from && from - trigger.end <= 1,
    );
    if (noun !== undefined) return noun;
  }
  if (passage.tokens[at - 1]?.text === '(') {
    // "their meeting in Rosso (November 2007)"
    const noun = passage.triggers.findLast(
      (trigger): trigger is NounTrigger =>
        trigger.part === 'noun' && trigger.to <= at - 1 && at - 1 - trigger.to <= 3,
    );
    return noun ?? null;
  }
  if (passage.tokens[at - 1]?.lower !== 'of') return null;
  return (
    passage.triggers.find(
      (trigger): trigger is NounTrigger => trigger.part === 'noun' && trigger.to === at - 1,
    ) ?? null
  );
}

/** The first time of day without a date in `[from, to)`. */
export function clockIn(passage: Passage, from: number, to: number): TemporalMention | null {
  return timesIn(passage, from, to).find((time) => time.type === 'TIME' && time.date === null) ?? null;
}

const LASTED = /\b(?:lasted|lasting|for|long|took|spanning)\b[^.]{0,12}$|\bthat lasted\b/iu;

/** How long it lasted, when the rest of the sentence says so: "talks that lasted over five hours", "two-day talks". */
export function durationIn(passage: Passage, trigger: Trigger, from: number): TemporalMention | null {
  for (const time of passage.times) {
    if (time.type !== 'DURATION') continue;
    const before = passage.text.slice(
      Math.max(0, time.start - passage.start - 20),
      time.start - passage.start,
    );
    if (time.start >= trigger.end && LASTED.test(before)) return time;
    const start = passage.tokens[from]?.start ?? passage.start;
    if (
      time.end <= trigger.start &&
      time.start >= start &&
      trigger.start - time.end < 24 &&
      time.text.includes('-')
    )
      return time;
  }
  return null;
}

function timesIn(passage: Passage, from: number, to: number): readonly TemporalMention[] {
  const { start } = passage.tokens[from] ?? passage;
  const end = passage.tokens[to - 1]?.end ?? start;
  return passage.times.filter((time) => time.start >= start && time.end <= end);
}
