import {
  AFTER_CLOCK,
  BEFORE_NAME,
  BEFORE_NUMBER,
  EXCLAIMED_NAMES,
  MAY_END,
  MONTHS,
  SENTENCE_STARTERS,
} from './abbreviations.ts';

/** What stands on either side of a proposed sentence boundary, without the white space between. */
export interface Boundary {
  readonly before: string;
  readonly after: string;
  /** True when `before` holds the sentence from its first word. */
  readonly opens: boolean;
}

/** A reason why a proposed boundary is none. */
export interface JoinRule {
  readonly name: string;
  readonly joins: (boundary: Boundary) => boolean;
}

/** Every repair, in reading order; the first that joins wins, so the order changes speed only. */
export const JOINS: readonly JoinRule[] = [
  {
    name: 'continues-in-lower-case',
    joins: ({ after }) => /^[\p{Ll},;:]/u.test(after) && !/^i(?:OS|P)/u.test(after),
  },
  { name: 'title-or-latin', joins: ({ before }) => BEFORE_NAME.has(abbreviation(before)) },
  {
    name: 'number-word',
    joins: ({ before, after }) => BEFORE_NUMBER.has(abbreviation(before)) && /^[\d§#]/u.test(after),
  },
  { name: 'month', joins: ({ before, after }) => MONTHS.has(abbreviation(before)) && /^\d/u.test(after) },
  {
    name: 'weekday-abbreviated',
    joins: ({ before, after }) =>
      /\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.$/u.test(before.slice(-7)) &&
      /^(?:\d|[A-Z][a-z]{2,8}\.? \d)/u.test(after),
  },
  { name: 'initial', joins: isInitial },
  { name: 'dotted-acronym', joins: isDottedAcronym },
  {
    name: 'may-end',
    joins: ({ before, after }) => MAY_END.has(abbreviation(before)) && continuesName(after),
  },
  {
    name: 'numbered-item',
    joins: ({ before, opens }) =>
      opens && before.length <= 6 && /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]$/u.test(before),
  },
  {
    name: 'quoted-question-then-speaker',
    joins: ({ before, after }) => /^[?!][”"’']$/u.test(before.slice(-2)) && SPEAKER_SAID.test(after),
  },
  {
    name: 'exclaimed-name',
    joins: ({ before }) => before.endsWith('!') && EXCLAIMED_NAMES.has(lastWord(before)),
  },
  {
    // "in 1998. (ANSA)": the agency signs the sentence before it.
    name: 'agency-in-brackets',
    joins: ({ after }) =>
      after.startsWith('(') && /^\((?:\p{Lu}[\p{Lu}\p{N}/&-]{1,12}|\p{Lu}\p{L}+)\)\.?$/u.test(after),
  },
  {
    name: 'omission',
    joins: ({ before }) => before.endsWith(']') && /\[(?:\.\.\.|…)\]$/u.test(before.slice(-5)),
  },
  {
    name: 'ellipsis-then-quote-goes-on',
    joins: ({ before, after }) =>
      (before.endsWith('...') || before.endsWith('…')) && /^[”"’]\s*\p{Ll}/u.test(after),
  },
];

const SPEAKER_SAID =
  /^(?:(?:\p{Lu}[\p{L}’'.-]+ ){1,4}|the (?:\p{L}+ ){1,3})(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|wondered|shouted|quipped|exclaimed)\b/u;

/** The word before the final full stop, without opening quotes and brackets; '' when there is none. */
function abbreviation(before: string): string {
  return before.endsWith('.') ? lastWord(before).slice(0, -1) : '';
}

const BEFORE_WORD = /[\s“”‘"'([—–-]/u;

function lastWord(before: string): string {
  let from = before.length;
  const limit = Math.max(0, from - 24);
  while (from > limit) {
    // Most of it is letters, and a look at the code costs less than a pattern.
    const small = before.charCodeAt(from - 1) | 32;
    if ((small < 97 || small > 122) && BEFORE_WORD.test(before.charAt(from - 1))) break;
    from -= 1;
  }
  return before.slice(from);
}

function continuesName(after: string): boolean {
  const word = /^[\p{L}’]+/u.exec(after)?.[0] ?? '';
  if (word === '') return /^[\d(&,;-]/u.test(after);
  return !SENTENCE_STARTERS.has(word);
}

/** "L. Ron Hubbard", "J. K. Rowling", "George W. Bush"; but "vitamin C. The", "World War I. France", "so did I. He". */
function isInitial({ before, after }: Boundary): boolean {
  if (isSmallLetter(before.charCodeAt(before.length - 2))) return false;
  if (!/(?:^|[\s“"(.])\p{Lu}\.$/u.test(before) || !/^\p{Lu}/u.test(after)) return false;
  if (before.endsWith('I.') && !/(?:^|\p{Lu}\p{Ll}+ |\p{Lu}\. ?)I\.$/u.test(before)) return false;
  if (
    /\b(?:War|Plan|Group|Section|Part|Annex|Schedule|Article|Class|Type|Category|vitamin|hepatitis) \p{Lu}\.$/u.test(
      before,
    )
  ) {
    return false;
  }
  return continuesName(after);
}

function isDottedAcronym({ before, after }: Boundary): boolean {
  // Only behind a full stop and one letter.
  if (!/\.[^.]\.$/u.test(before.slice(-4))) return false;
  if (/\b[ap]\.m\.$/iu.test(before)) return AFTER_CLOCK.test(after);
  return /(?:^|[\s“"(-])(?:\p{L}\.){2,}$|\bPh\.D\.$/u.test(before) && continuesName(after);
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
