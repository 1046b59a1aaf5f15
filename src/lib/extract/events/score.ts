import type { Confidence, Participant, Place } from '#lib/model/index.ts';
import type { Happening } from './happening.ts';
import { isDay } from './happening.ts';

/** One thing that speaks for an event, with its weight in hundredths. */
interface Ground {
  readonly points: number;
  /** For a journalist, without capital and full stop: "day stated in the sentence". */
  readonly reason: string;
}

/**
 * The scoring table. The best of each group together make 100: when (40), what (30), who (15), whether (10), where (5).
 * The weights say how much a wrong reading of that part costs whoever checks the event; they are no probabilities.
 */
const WHEN = {
  day: { points: 40, reason: 'day stated in the sentence' },
  counted: { points: 36, reason: 'day counted from the date of the report' },
  coarse: { points: 32, reason: 'only a month, a year or a range stated' },
  event: { points: 24, reason: 'date counted from another event' },
  bounded: { points: 14, reason: 'no date stated: only bounds from the text' },
  none: { points: 0, reason: 'no date' },
} as const satisfies Readonly<Record<string, Ground>>;

const WHAT = {
  verb: { points: 30, reason: 'kind from the verb' },
  carried: { points: 28, reason: 'kind from a verb and its noun' },
  noun: { points: 18, reason: 'kind from a noun only' },
  open: { points: 12, reason: 'verb of no known kind' },
} as const satisfies Readonly<Record<string, Ground>>;

const WHO = {
  stated: { points: 15, reason: 'participants named in the sentence' },
  elsewhere: { points: 8, reason: 'participants from another sentence' },
  none: { points: 0, reason: 'nobody named' },
} as const satisfies Readonly<Record<string, Ground>>;

const WHETHER = {
  asserted: { points: 10, reason: 'told as a fact' },
  attributed: { points: 8, reason: 'told by somebody whom the report quotes' },
  planned: { points: 8, reason: 'announced, not yet done' },
  open: { points: 4, reason: 'claimed, denied or called off' },
} as const satisfies Readonly<Record<string, Ground>>;

const WHERE = {
  stated: { points: 5, reason: 'place stated in the sentence' },
  elsewhere: { points: 3, reason: 'place from another sentence' },
  implied: { points: 2, reason: 'place implied' },
  none: { points: 0, reason: 'no place' },
} as const satisfies Readonly<Record<string, Ground>>;

/** A second sentence that tells the same adds this, up to the whole. */
const TOLD_AGAIN: Ground = { points: 5, reason: 'told in more than one sentence' };
const WHOLE = 100;

/** How well an event is grounded in its text, 0 to 1 in hundredths, with the reasons in the order of the table. */
export function confidenceOf(
  happening: Happening,
  participants: readonly Participant[],
  places: readonly Place[],
): Confidence {
  const grounds: readonly Ground[] = [
    whenOf(happening),
    whatOf(happening),
    whoOf(happening, participants),
    whetherOf(happening),
    whereOf(places),
    ...(tellings(happening) > 1 ? [TOLD_AGAIN] : []),
  ];
  const points = grounds.reduce((sum, ground) => sum + ground.points, 0);
  return { score: Math.min(WHOLE, points) / WHOLE, reasons: grounds.map((ground) => ground.reason) };
}

function whenOf({ dated }: Happening): Ground {
  if (dated === null) return WHEN.none;
  if (dated.anchor?.kind === 'event') return WHEN.event;
  if (dated.expression === null || /^(?:before-|ordered-)/u.test(dated.rule)) return WHEN.bounded;
  if (!isDay(dated.date)) return WHEN.coarse;
  return dated.anchor === null ? WHEN.day : WHEN.counted;
}

function whatOf({ draft }: Happening): Ground {
  if (draft.head.part === 'noun') return WHAT.noun;
  if (draft.head.frame === 'open' && draft.kind === 'other') return WHAT.open;
  return draft.head.kind === null || draft.head.frame === 'open' ? WHAT.carried : WHAT.verb;
}

function whoOf(happening: Happening, participants: readonly Participant[]): Ground {
  if (participants.length === 0) return WHO.none;
  const own = happening.grounds.some(
    (ground) => ground.sentence === happening.draft.sentence && ground.supports.includes('participants'),
  );
  return own ? WHO.stated : WHO.elsewhere;
}

function whetherOf({ modality, draft }: Happening): Ground {
  if (modality === 'planned') return WHETHER.planned;
  if (modality !== 'asserted') return WHETHER.open;
  return draft.attribution.length > 0 ? WHETHER.attributed : WHETHER.asserted;
}

function whereOf(places: readonly Place[]): Ground {
  if (places.some((place) => place.basis === 'stated')) return WHERE.stated;
  if (places.some((place) => place.basis === 'other-sentence')) return WHERE.elsewhere;
  return places.length > 0 ? WHERE.implied : WHERE.none;
}

function tellings({ grounds }: Happening): number {
  return grounds.filter((ground) => ground.supports.includes('event')).length;
}
