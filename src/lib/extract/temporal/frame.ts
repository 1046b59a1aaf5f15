import type { TemporalMention, TemporalReading } from './rule.ts';
import { ABOUT, EDGES } from './scan.ts';
import { SP } from './words.ts';

/** A part of a date: "early", "late last", "the end of". */
const EDGE = new RegExp(
  String.raw`(?:the${SP})?(?:(?<adverb>early|late|mid)(?:-|${SP}(?:in${SP}(?=the${SP}|\d))?)|(?<noun>beginning|start|middle|end|close|latter${SP}part|early${SP}part|later${SP}part|first${SP}part|latter${SP}half|early${SP}days)${SP}of${SP})|(?<compared>earlier|later)${SP}(?:in${SP})?(?=this|that|yesterday|today|tonight|the|in|last|next|on|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?<some>sometime)${SP}(?:in${SP})?`,
  'iy',
);
/** About how long or how long ago: "more than", "nearly". */
const AMOUNT_FRAME = new RegExp(
  String.raw`(?:(?<more>more${SP}than|at${SP}least|(?<over>over)|better${SP}than|well${SP}over|no${SP}less${SP}than)|(?<less>less${SP}than|fewer${SP}than|under|at${SP}most|up${SP}to|nearly|almost|no${SP}more${SP}than|not${SP}quite)|(?<about>about|around|some|approximately|roughly|circa|an${SP}estimated))${SP}`,
  'iy',
);
/** "two years or so", "1994 or later". */
const TAIL = new RegExp(String.raw`${SP}or${SP}(?<tail>so|more|less|longer|later|earlier)\b`, 'iy');
const COARSE =
  /^(?:\d{3,4}$|\d{4}-(?:\d{2}|[QWH]\w+(?:-WE)?|SP|SU|FA|WI)$|\d{4}-\d{2}-\d{2}(?:T\w\w)?$|XXXX)/;

/** Words before an expression that may belong to it: where they end, and what they make of it. */
export interface Frame {
  readonly end: number;
  /** Whether the expression after the words is one that they can go with. */
  readonly fits: (inner: TemporalMention) => boolean;
  readonly modifier: NonNullable<TemporalReading['modifier']> | null;
}

/** The words at a place that may open an expression told further on; `null` when none stand there. */
export function frameAt(text: string, at: number, kinds: number): Frame | null {
  EDGE.lastIndex = at;
  const edge = (kinds & EDGES) === 0 ? null : EDGE.exec(text);
  if (edge !== null) {
    const { adverb, noun, compared } = edge.groups ?? {};
    return {
      end: at + edge[0].length,
      fits: (inner) => (inner.type === 'DATE' || inner.type === 'TIME') && COARSE.test(inner.value),
      modifier: edgeOf(adverb ?? noun ?? compared),
    };
  }
  if ((kinds & ABOUT) === 0) return null;
  AMOUNT_FRAME.lastIndex = at;
  const about = AMOUNT_FRAME.exec(text);
  if (about === null) return null;
  const { more, less, over } = about.groups ?? {};
  const isPlace = over !== undefined && !MORE_THAN.test(text.slice(Math.max(0, at - 12), at));
  return {
    end: at + about[0].length,
    fits: ({ type, rule, time, text: words }) => {
      if (isPlace && type === 'DURATION' && !/^\S+-\S+$/u.test(words)) return false;
      return type === 'DURATION' ? NUMBERED.has(rule) : time !== undefined || COUNTED.has(rule);
    },
    modifier: more !== undefined ? 'more-than' : less !== undefined ? 'less-than' : 'about',
  };
}

/** Before these "over" says how much; else it says when: "spent over three years". */
const MORE_THAN =
  /\b(?:for|lasted|lasting|lasts|took|takes|after|of|than|in|with|the|a|an|within|spent|and|by)[ ]$/iu;
/** Rules of lengths that a number gives. */
const NUMBERED: ReadonlySet<string> = new Set(['duration', 'counted-period']);
/** Rules whose dates are so far away from another. */
const COUNTED: ReadonlySet<string> = new Set(['ago', 'from-now', 'counted-on', 'year-before']);

/** The end of an expression with the "or so" behind it, and what the words make of it. */
export function tailAt(
  text: string,
  end: number,
): { readonly end: number; readonly modifier: 'about' | 'more-than' | 'less-than' | null } {
  if (text.charCodeAt(end) !== 32 || text.charCodeAt(end + 1) !== 111) return { end, modifier: null };
  TAIL.lastIndex = end;
  const tail = TAIL.exec(text);
  if (tail === null) return { end, modifier: null };
  const word = tail.groups?.['tail'];
  const modifier =
    word === 'so'
      ? 'about'
      : word === 'more' || word === 'longer'
        ? 'more-than'
        : word === 'less'
          ? 'less-than'
          : null;
  return { end: end + tail[0].length, modifier };
}

function edgeOf(word: string | undefined): 'early' | 'mid' | 'late' | null {
  const lower = word?.toLowerCase() ?? '';
  if (/^(?:early|earlier|beginning|start|first)/.test(lower)) return 'early';
  if (/^mid/.test(lower)) return 'mid';
  return /^(?:late|later|end|close|latter)/.test(lower) ? 'late' : null;
}
