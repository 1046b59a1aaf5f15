import type {
  DiplomaticEvent,
  Evidence,
  Kind,
  Modality,
  SourceDocument,
  Timeline,
} from '#lib/model/index.ts';
import { KINDS, sha256 } from '#lib/model/index.ts';

/** What a test says about an event; everything else is filled in truthfully. */
export interface EventSketch extends Partial<Omit<DiplomaticEvent, 'evidence' | 'kind' | 'date'>> {
  readonly title: string;
  readonly date: string | null;
  readonly kind?: Kind;
  /** Source sentences, one per piece of evidence; default: the title as a sentence. */
  readonly quotes?: readonly string[];
}

/** One event without a document: evidence stands at position 0 of a document that `timelineOf` replaces. */
export function event(sketch: EventSketch): DiplomaticEvent {
  const { quotes = [`${sketch.title}.`], kind = 'talks', ...rest } = sketch;
  const id = sketch.id ?? `ev-${sha256(`${sketch.title}|${sketch.date}`).slice(0, 12)}`;
  return {
    dating: { rule: sketch.date === null ? 'none' : 'given', implied: [], explanation: 'As the text says.' },
    modality: 'asserted',
    places: [],
    participants: [],
    attribution: [],
    review: { state: 'accepted' },
    ...rest,
    id,
    kind,
    plover: KINDS[kind].plover,
    quad: KINDS[kind].quad,
    evidence: quotes.map((exact) => evidenceAt(exact, 0, 'doc-000000000000')),
  };
}

/** A timeline with one document that holds every quote of the events, each at its true position. */
export function timelineOf(
  events: readonly DiplomaticEvent[],
  more: { readonly title?: string; readonly dek?: string; readonly published?: string } = {},
): Timeline {
  const quotes = [...new Set(events.flatMap((each) => each.evidence.map((piece) => piece.quote.exact)))];
  const text = quotes.join('\n');
  const positions = new Map<string, number>();
  let at = 0;
  for (const quote of quotes) {
    positions.set(quote, at);
    at += quote.length + 1;
  }
  const hash = sha256(text);
  const document: SourceDocument = {
    id: `doc-${hash.slice(0, 12)}`,
    headline: 'A report made for a test',
    provider: 'Test Agency',
    language: 'en',
    published: { date: more.published ?? '2025-12-15', basis: 'given' },
    text,
    sha256: hash,
  };
  return {
    format: 'dateline/1',
    title: more.title ?? 'A timeline made for a test',
    dek: more.dek ?? '',
    documents: [document],
    events: events.map((each) => ({
      ...each,
      evidence: each.evidence.map((piece) =>
        evidenceAt(piece.quote.exact, positions.get(piece.quote.exact) ?? 0, document.id, piece),
      ),
    })),
  };
}

function evidenceAt(exact: string, start: number, document: string, base?: Evidence): Evidence {
  return {
    supports: base?.supports ?? ['event'],
    document,
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

/** Twelve events of the same shape as the shipped timeline: uneven time, every common certainty. */
export function talksTimeline(): Timeline {
  const person = (name: string) => ({ name, type: 'person' as const, role: 'participant' as const });
  const country = (name: string) => ({ name, type: 'country' as const, role: 'participant' as const });
  const place = (name: string) => ({ name, basis: 'stated' as const });
  return timelineOf(
    [
      event({
        title: 'Parliament writes NATO course into the constitution',
        date: '2019',
        kind: 'legislation',
        participants: [country('Ukraine')],
        refinements: [
          {
            date: '2019-02-07',
            basis: 'The parliament lists the vote on that day.',
            sources: [{ title: 'Parliament', url: 'https://example.org/vote' }],
          },
        ],
      }),
      event({
        title: 'Putin calls NATO accession a “direct threat”',
        date: '2022-02~',
        kind: 'threat',
        participants: [person('Vladimir Putin')],
      }),
      event({
        title: 'Russia’s war on Ukraine starts',
        date: '2022-02',
        kind: 'use-of-force',
        participants: [country('Russia')],
      }),
      event({
        title: 'Consultations in Switzerland',
        date: '[2022-02-01..2025-12-13]',
        kind: 'talks',
        places: [place('Switzerland')],
      }),
      event({
        title: 'Consultations in the United States',
        date: '[2022-02-01..2025-12-13]',
        kind: 'talks',
        places: [place('United States')],
      }),
      event({
        title: 'Diplomatic efforts in Istanbul',
        date: '[2022-02-01..2025-12-15]',
        kind: 'talks',
        places: [place('Istanbul')],
      }),
      event({
        title: 'Zelenskyy calls security guarantees a “compromise”',
        date: '2025-12-14',
        kind: 'statement',
        participants: [person('Volodymyr Zelenskyy')],
      }),
      event({
        title: 'Zelenskyy, Witkoff and Kushner talk in Berlin for over five hours',
        date: '2025-12-14',
        kind: 'talks',
        places: [place('Berlin')],
        participants: [person('Volodymyr Zelenskyy'), person('Steve Witkoff'), person('Jared Kushner')],
      }),
      event({
        title: 'Talks in Berlin resume',
        date: '2025-12-15',
        kind: 'talks',
        places: [place('Berlin')],
        attribution: ['Ukrinform', 'a source in Ukraine’s delegation'],
      }),
      event({
        title: 'Peskov: NATO issue requires special attention',
        date: '2025-12-15',
        kind: 'statement',
        participants: [person('Dmitry Peskov')],
        quotes: ['Peskov told a briefing.', 'Peskov also said.', 'Russia said on Monday.'],
      }),
      event({
        title: 'Broader summit with European leaders, EU and NATO',
        date: '2025-12-15',
        partOfDay: 'evening',
        kind: 'summit',
        modality: 'planned',
        places: [place('Berlin')],
      }),
    ],
    {
      title: 'Ukraine, NATO and the peace talks',
      dek: 'Eleven events as one report of 15 December 2025 dates them',
    },
  );
}

/** Every form a date can take, and every modality, one event each. */
export function formsTimeline(): Timeline {
  const dates = [
    '2024-03-05',
    '2024-04',
    '2024',
    '2024-21',
    '202X',
    '2024-05-02/2024-05-20',
    '2024-02/2024-06',
    '2024-06~',
    '2024-06-10~',
    '2024-07?',
    '2024-07-04?',
    '2024-08-08%',
    '[2024-02-01..2024-09-30]',
    '[..2024-03-01]',
    '[2024-09-01..]',
    '2024-05/..',
    '../2024-04',
  ];
  const modalities: readonly Modality[] = ['planned', 'alleged', 'denied', 'cancelled'];
  const kinds: readonly Kind[] = ['talks', 'statement', 'legislation', 'threat', 'use-of-force'];
  return timelineOf([
    ...dates.map((date, index) =>
      event({ title: `Date ${date}`, date, kind: kinds[index % kinds.length] ?? 'talks' }),
    ),
    ...modalities.flatMap((modality) => [
      event({ title: `One day, ${modality}`, date: '2024-10-03', modality }),
      event({ title: `One month, ${modality}`, date: '2024-11', modality }),
    ]),
    event({ title: 'At half past two', date: '2024-10-20', time: '14:30' }),
    event({ title: 'No date at all', date: null }),
  ]);
}

/** A plain congruential generator (Numerical Recipes): the same seed gives the same numbers everywhere. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SUBJECTS = [
  'Ministers',
  'The foreign ministry',
  'Both delegations',
  'The European Council',
  'Mediators',
  'Parliament',
  'The president',
];
const VERBS = [
  'meet',
  'agree',
  'hold talks',
  'reject the plan',
  'sign a memorandum',
  'warn of consequences',
  'postpone the round',
];
const PLACES = ['Berlin', 'Geneva', 'Istanbul', 'Brussels', 'Vienna', 'Washington', 'Ankara'];
const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** `count` events spread unevenly over `years` years from 2015, mixed certainties, from a seed. */
export function seededTimeline(seed: number, count: number, years = 10): Timeline {
  const next = seededNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const events: DiplomaticEvent[] = [];
  for (let index = 0; index < count; index += 1) {
    const year = 2015 + Math.floor(next() ** 0.7 * years);
    const month = 1 + Math.floor(next() * 12);
    const day = 1 + Math.floor(next() * 28);
    const iso = `${year}-${pad(month)}-${pad(day)}`;
    const later = `${year + 1}-${pad(month)}-${pad(day)}`;
    const form = next();
    const date =
      form < 0.62
        ? iso
        : form < 0.74
          ? `${year}-${pad(month)}`
          : form < 0.79
            ? `${year}`
            : form < 0.84
              ? `[${iso}..${later}]`
              : form < 0.88
                ? `${iso}/${later}`
                : form < 0.91
                  ? `${year}-${pad(month)}~`
                  : form < 0.93
                    ? `${year}-${pad(month)}?`
                    : form < 0.95
                      ? `[..${iso}]`
                      : form < 0.97
                        ? `${iso}/..`
                        : form < 0.98
                          ? null
                          : `[${iso}..]`;
    const modality: Modality =
      next() < 0.85 ? 'asserted' : pick(['planned', 'alleged', 'denied', 'cancelled'] as const);
    const where = pick(PLACES);
    events.push(
      event({
        id: `ev-${pad(index, 12)}`,
        title: `${pick(SUBJECTS)} ${pick(VERBS)} in ${where}`,
        date,
        kind: pick(KIND_NAMES),
        modality,
        places: [{ name: where, basis: 'stated' }],
        participants: [{ name: pick(SUBJECTS), type: 'group', role: 'initiator' }],
        quotes: next() < 0.2 ? [`Sentence ${index}.`, `Another sentence ${index}.`] : [`Sentence ${index}.`],
      }),
    );
  }
  return timelineOf(events, { title: `${count} seeded events` });
}

/** The same timeline with its events in another order. */
export function shuffled(timeline: Timeline, seed: number): Timeline {
  const next = seededNumbers(seed);
  const events = timeline.events.map((each) => ({ each, key: next() })).sort((a, b) => a.key - b.key);
  return { ...timeline, events: events.map(({ each }) => each) };
}
