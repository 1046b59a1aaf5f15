/**
 * Invented events by seed, as every peer gets them and as a timeline of ours. Nothing here is read from a file, so that
 * a million of them can be made inside the page that shows them.
 */
import type { DiplomaticEvent, Evidence, Kind, SourceDocument, Timeline } from '../../src/lib/model/index.ts';
import { KINDS, sha256 } from '../../src/lib/model/index.ts';

/** How a date is known: to the day, month or year, as a stretch that lasted, or as one of the days of a stretch. */
export type DateForm = 'day' | 'month' | 'year' | 'interval' | 'set';

/** One event in the words that any timeline understands. */
export interface SeededEvent {
  /** From 0, without gaps. */
  readonly number: number;
  readonly title: string;
  /** Index of the lane, from 0. */
  readonly lane: number;
  readonly form: DateForm;
  /** `[start, end)` in UTC ms. */
  readonly start: number;
  readonly end: number;
}

/** What to make. */
export interface Sowing {
  readonly count: number;
  readonly lanes: number;
  readonly seed: number;
}

const DAY = 86_400_000;
/** The events fall into these years, from the start of the first to the end of the last. */
const YEARS = { first: 1995, last: 2024 };
/** Distinct source sentences; many events of a long list rest on the same ones. */
const SENTENCES = 1000;

const SUBJECTS = ['Ministers', 'Both delegations', 'The council', 'Mediators', 'Parliament', 'The president'];
const VERBS = ['meet', 'agree', 'hold talks', 'reject the plan', 'sign a memorandum', 'postpone the round'];
const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/**
 * Events in the order in which they were invented, not of time: three in five known to the day, the others in equal
 * parts to the month, the year, as an interval and as a one-of set. They crowd: half of them fall into campaigns.
 */
export function seededEvents({ count, lanes, seed }: Sowing): readonly SeededEvent[] {
  const next = chance(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item;
  const from = Date.UTC(YEARS.first, 0);
  const days = (Date.UTC(YEARS.last + 1, 0) - from) / DAY;
  const campaigns = Array.from({ length: 40 }, () => next() * days);
  return Array.from({ length: count }, (_, number) => {
    const inCampaign = next() < 0.5;
    const near = pick(campaigns) + (next() + next() + next() - 1.5) * 60;
    const day = Math.floor(inCampaign ? Math.min(days - 1, Math.max(0, near)) : next() * days);
    const roll = next();
    const form: DateForm =
      roll < 0.6 ? 'day' : roll < 0.7 ? 'month' : roll < 0.8 ? 'year' : roll < 0.9 ? 'interval' : 'set';
    const length = 2 + Math.floor(next() * 90);
    const [start, end] = boundsOf(form, from + day * DAY, length);
    return {
      number,
      title: `${pick(SUBJECTS)} ${pick(VERBS)}, number ${number + 1}`,
      // A few lanes hold much, many hold little, as places and actors do.
      lane: Math.floor(next() ** 1.5 * lanes),
      form,
      start,
      end,
    };
  });
}

/** Name of a lane: "Lane 007". */
export function laneName(lane: number): string {
  return `Lane ${String(lane + 1).padStart(3, '0')}`;
}

/**
 * The same events as a timeline that every check passes: one document whose sentences they quote; lanes are places.
 * Equal parts are one object, as far as an honest reader could share them.
 */
export function seededTimeline(events: readonly SeededEvent[]): Timeline {
  const sentences = Array.from(
    { length: Math.min(SENTENCES, events.length) },
    (_, index) => `Sentence ${index + 1} of the report says that ${SUBJECTS[index % SUBJECTS.length]} met.`,
  );
  const text = sentences.join('\n');
  const hash = sha256(text);
  const id = `doc-${hash.slice(0, 12)}`;
  let at = 0;
  const evidence = sentences.map((exact): readonly Evidence[] => {
    const start = at;
    at += exact.length + 1;
    return [
      {
        document: id,
        quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start, end: start + exact.length },
        supports: ['event'],
      },
    ];
  });
  const document: SourceDocument = {
    id,
    headline: 'A report made for measuring',
    language: 'en',
    published: { date: '2025-01-01', basis: 'given' },
    text,
    sha256: hash,
  };
  const places = new Map<number, DiplomaticEvent['places']>();
  const placesOf = (lane: number): DiplomaticEvent['places'] => {
    const made = places.get(lane) ?? [{ name: laneName(lane), basis: 'stated' as const }];
    places.set(lane, made);
    return made;
  };
  const dating = { rule: 'given', implied: [], explanation: 'As the text says.' };
  const review = { state: 'accepted' } as const;
  const none: readonly never[] = [];
  return {
    format: 'dateline/1',
    title: `${events.length} invented events`,
    dek: '',
    documents: [document],
    events: events.map((event): DiplomaticEvent => {
      const kind = KIND_NAMES[event.number % KIND_NAMES.length] ?? 'talks';
      return {
        id: `ev-${event.number.toString(16).padStart(12, '0')}`,
        title: event.title,
        date: edtfOf(event),
        dating,
        kind,
        plover: KINDS[kind].plover,
        quad: KINDS[kind].quad,
        modality: 'asserted',
        places: placesOf(event.lane),
        participants: none,
        attribution: none,
        evidence: evidence[event.number % evidence.length] ?? [],
        review,
      };
    }),
  };
}

function boundsOf(form: DateForm, day: number, length: number): readonly [start: number, end: number] {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (form) {
    case 'day':
      return [day, day + DAY];
    case 'month':
      return [Date.UTC(year, month), Date.UTC(year, month + 1)];
    case 'year':
      return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
    default:
      return [day, day + length * DAY];
  }
}

function edtfOf({ form, start, end }: SeededEvent): string {
  const first = new Date(start).toISOString().slice(0, 10);
  const last = new Date(end - DAY).toISOString().slice(0, 10);
  switch (form) {
    case 'day':
      return first;
    case 'month':
      return first.slice(0, 7);
    case 'year':
      return first.slice(0, 4);
    case 'interval':
      return `${first}/${last}`;
    case 'set':
      return `[${first}..${last}]`;
  }
}

/** Mulberry32: the same numbers on every machine, in [0, 1). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
