import { boundsOf, formatEdtf, parseEdtf, type Bounds } from '#lib/edtf/index.ts';
import { extract } from '#lib/extract/index.ts';
import type { DiplomaticEvent } from '#lib/model/index.ts';
import type { GoldArticle, GoldEvent } from './articles.ts';
import { scoreFrom, type Score } from './score.ts';

/** What of an event must agree: the sentence; its date too; its modality too, which is the whole match. */
const STRICTNESS = ['sentence', 'date', 'event'] as const;
export type Strictness = (typeof STRICTNESS)[number];

/** How well the events of some articles are read. */
export interface EventReport {
  readonly articles: number;
  /** Events that must be found. */
  readonly gold: number;
  /** Events found, without those that a reader may leave out. */
  readonly found: number;
  readonly scores: Readonly<Record<Strictness, Score>>;
  /** Whole matches of the same kind, as a share of all whole matches; the kind does not decide a match. */
  readonly kind: number;
  /** Dates found for a sentence whose gold allows no day of them. */
  readonly invented: number;
  readonly faults: readonly EventFault[];
}

/** One event that was read wrongly. A date alone at fault gives a missed and a spurious line. */
export interface EventFault {
  readonly file: string;
  readonly fault: 'missed' | 'spurious' | 'invented' | 'kind';
  readonly sentence: string;
  /** What gold says, shortly; '' when there is no such event in it. */
  readonly gold: string;
  /** What was found; '' when nothing. */
  readonly found: string;
}

/** The sentences that an event is read from: its first one, and every other that tells it. */
export function sentencesOf({ evidence }: DiplomaticEvent): readonly string[] {
  return evidence
    .filter((piece, index) => index === 0 || piece.supports.includes('event'))
    .map(({ quote }) => quote.exact);
}

/** Whether a found event is the one that gold tells. */
export function agrees(gold: GoldEvent, found: DiplomaticEvent, strictness: Strictness): boolean {
  if (!sentencesOf(found).includes(gold.sentence)) return false;
  if (strictness === 'sentence') return true;
  const date = found.date === null ? null : parseEdtf(found.date);
  if (!gold.dates.includes(date === null ? null : formatEdtf(date))) return false;
  return strictness === 'date' || gold.modality === found.modality;
}

/**
 * Pairs of gold and found, one to one and as many as there can be: with several right dates for a sentence, taking
 * the first that fits could leave another without its own.
 */
export function pairEvents(
  gold: readonly GoldEvent[],
  found: readonly DiplomaticEvent[],
  strictness: Strictness,
): ReadonlyMap<GoldEvent, DiplomaticEvent> {
  const takenBy = new Map<DiplomaticEvent, GoldEvent>();
  const place = (one: GoldEvent, tried: Set<DiplomaticEvent>): boolean =>
    found.some((other) => {
      if (tried.has(other) || !agrees(one, other, strictness)) return false;
      tried.add(other);
      const holder = takenBy.get(other);
      if (holder !== undefined && !place(holder, tried)) return false;
      takenBy.set(other, one);
      return true;
    });
  for (const one of gold) place(one, new Set());
  return new Map([...takenBy].map(([other, one]) => [one, other]));
}

/**
 * Whether a date was invented: gold knows the sentence and allows no day of it. `false` for sentences that gold
 * does not mention; there the event is merely spurious.
 */
export function isInvented(found: DiplomaticEvent, gold: readonly GoldEvent[]): boolean {
  const date = found.date === null ? null : parseEdtf(found.date);
  if (date === null) return false;
  const sentences = sentencesOf(found);
  const known = gold.filter(({ sentence }) => sentences.includes(sentence));
  if (known.length === 0) return false;
  const allowed = known.flatMap(({ dates }) => dates.filter((each) => each !== null));
  return !allowed.some((each) => shareADay(boundsOf(parseEdtf(each)!), boundsOf(date)));
}

function shareADay(a: Bounds, b: Bounds): boolean {
  return a.earliest < b.latest && b.earliest < a.latest;
}

/** Reads the articles and scores what is found. */
export function evaluateEvents(
  articles: readonly GoldArticle[],
  read: (article: GoldArticle) => readonly DiplomaticEvent[] = ({ document }) => extract(document).events,
): EventReport {
  const sums = { gold: 0, kind: 0, invented: 0 };
  const right = { sentence: 0, date: 0, event: 0 };
  const found = { sentence: 0, date: 0, event: 0 };
  const faults: EventFault[] = [];
  for (const article of articles) {
    const events = read(article);
    sums.gold += article.events.length;
    for (const strictness of STRICTNESS) {
      const pairs = pairEvents(article.events, events, strictness);
      const rest = without(events, pairs);
      const excused = pairEvents(article.optional, rest, strictness);
      right[strictness] += pairs.size;
      found[strictness] += events.length - excused.size;
      if (strictness !== 'event') continue;
      sums.kind += [...pairs].filter(([one, other]) => one.kind === other.kind).length;
      faults.push(...faultsOf(article, pairs, without(rest, excused)));
    }
    const known = [...article.events, ...article.optional];
    const invented = events.filter((event) => isInvented(event, known));
    sums.invented += invented.length;
    for (const event of invented) faults.push(faultOf(article, 'invented', null, event));
  }
  const scores = Object.fromEntries(
    STRICTNESS.map((strictness) => [strictness, scoreFrom(right[strictness], sums.gold, found[strictness])]),
  ) as Record<Strictness, Score>;
  return {
    articles: articles.length,
    gold: sums.gold,
    found: found.event,
    scores,
    kind: right.event === 0 ? 0 : sums.kind / right.event,
    invented: sums.invented,
    faults,
  };
}

function without(
  events: readonly DiplomaticEvent[],
  pairs: ReadonlyMap<GoldEvent, DiplomaticEvent>,
): readonly DiplomaticEvent[] {
  const taken = new Set(pairs.values());
  return events.filter((event) => !taken.has(event));
}

function faultsOf(
  article: GoldArticle,
  pairs: ReadonlyMap<GoldEvent, DiplomaticEvent>,
  spurious: readonly DiplomaticEvent[],
): readonly EventFault[] {
  return [
    ...article.events.filter((one) => !pairs.has(one)).map((one) => faultOf(article, 'missed', one, null)),
    ...spurious.map((other) => faultOf(article, 'spurious', null, other)),
    ...[...pairs]
      .filter(([one, other]) => one.kind !== other.kind)
      .map(([one, other]) => faultOf(article, 'kind', one, other)),
  ];
}

function faultOf(
  { file }: GoldArticle,
  fault: EventFault['fault'],
  gold: GoldEvent | null,
  found: DiplomaticEvent | null,
): EventFault {
  return {
    file,
    fault,
    sentence: gold?.sentence ?? sentencesOf(found!)[0] ?? '',
    gold: gold === null ? '' : `${gold.dates[0] ?? 'undated'} ${gold.modality} ${gold.kind}`,
    found:
      found === null
        ? ''
        : `${found.date ?? 'undated'} ${found.modality} ${found.kind} (${found.dating.rule}: ${found.title})`,
  };
}
