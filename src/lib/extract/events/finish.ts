import type { DiplomaticEvent, Duration, Evidence, Participant, Place } from '#lib/model/index.ts';
import { KINDS } from '#lib/model/index.ts';
import { describeTarget } from '#lib/text/index.ts';
import { participantsOf } from '../actors/participants.ts';
import { countryOf } from '../places/countries.ts';
import type { Reading } from '../reading.ts';
import type { Happening } from './happening.ts';
import { eventId } from './identity.ts';
import { confidenceOf } from './score.ts';
import { titleOf } from './title.ts';
import { capitalised } from './date.ts';
import { isWarStart, namedWar } from './war.ts';

const UNDATED = 'The text does not say when; the event waits for a date.';

/** The events of a reading, in text order, with ids, quotes, participants and titles. */
export function finishEvents(reading: Reading, happenings: readonly Happening[]): readonly DiplomaticEvent[] {
  const ids = idsOf(reading, happenings);
  return happenings.map((one) => {
    const participants = withParties(one, reading, participantsOf(one.parts, one.draft.bothSides));
    const places = withSeat(one, participants);
    const { plover, quad } = KINDS[one.kind];
    const { dated } = one;
    const duration = durationOf(one);
    return {
      id: ids.get(one) ?? '',
      title: titleIn(reading, one, participants, places),
      date: dated?.date ?? null,
      ...(dated?.time !== undefined && { time: dated.time }),
      ...(dated?.partOfDay !== undefined && { partOfDay: dated.partOfDay }),
      dating: datingOf(one, reading, ids, happenings),
      kind: one.kind,
      plover,
      quad,
      modality: one.modality,
      places,
      participants,
      attribution: one.draft.attribution,
      evidence: evidenceOf(one, reading),
      ...(duration !== null && { duration }),
      confidence: confidenceOf(one, participants, places),
      review: { state: 'candidate' },
    };
  });
}

function titleIn(
  reading: Reading,
  happening: Happening,
  participants: readonly Participant[],
  places: readonly Place[],
): string {
  const passage = reading.passages[happening.draft.sentence];
  return passage === undefined
    ? happening.kind
    : titleOf({ happening, reading, passage, participants, places });
}

function idsOf(reading: Reading, happenings: readonly Happening[]): ReadonlyMap<Happening, string> {
  const used = new Map<string, number>();
  return new Map(
    happenings.map((one) => {
      const position = reading.passages[one.draft.sentence]?.start ?? 0;
      const place = `${one.kind}|${position}`;
      const ordinal = used.get(place) ?? 0;
      used.set(place, ordinal + 1);
      return [one, eventId(reading.document.id, one.kind, position, ordinal)];
    }),
  );
}

function datingOf(
  one: Happening,
  reading: Reading,
  ids: ReadonlyMap<Happening, string>,
  all: readonly Happening[],
): DiplomaticEvent['dating'] {
  const { dated } = one;
  if (dated === null) {
    const words = one.draft.unresolved;
    if (words === null) return { rule: 'none', implied: [], explanation: UNDATED };
    return {
      expression: describeTarget(reading.text, words, reading.document.id),
      rule: 'none',
      implied: [],
      explanation: `“${capitalised(words.text)}”: ${words.because}.`,
    };
  }
  const { anchor } = dated;
  const target = anchor?.kind === 'event' ? all.find((other) => other.key === anchor.key) : undefined;
  const id = target === undefined ? undefined : ids.get(target);
  return {
    ...(dated.expression !== null && {
      expression: describeTarget(reading.text, dated.expression, reading.document.id),
    }),
    ...(anchor?.kind === 'document-date' && { anchor }),
    ...(anchor?.kind === 'event' &&
      id !== undefined && { anchor: { kind: 'event' as const, event: id, date: anchor.date } }),
    rule: dated.rule,
    implied: dated.implied,
    explanation: dated.explanation,
  };
}

function evidenceOf(one: Happening, reading: Reading): readonly Evidence[] {
  const { grounds } = one;
  // Most events have one sentence.
  const ordered =
    grounds.length < 3
      ? grounds
      : [...grounds.slice(0, 1), ...grounds.slice(1).sort((a, b) => a.sentence - b.sentence)];
  const evidence: Evidence[] = [];
  for (const { sentence, supports } of ordered) {
    const passage = reading.passages[sentence];
    if (passage === undefined) continue;
    const { document, quote, position } = describeTarget(reading.text, passage, reading.document.id);
    evidence.push({ document, quote, position, supports });
  }
  return evidence;
}

function durationOf(one: Happening): Duration | null {
  const mention = one.draft.duration;
  if (mention === null || typeof mention.quantity?.amount !== 'number') return null;
  const { modifier } = mention;
  const kept =
    modifier === 'more-than' || modifier === 'less-than' || modifier === 'about' ? { modifier } : {};
  return { value: mention.value, ...kept };
}

/** "the start of the war": its sides are named where the text names the war. */
function withParties(
  one: Happening,
  reading: Reading,
  participants: readonly Participant[],
): readonly Participant[] {
  if (participants.length === 0 && one.kind === 'use-of-force' && isWarStart(one.draft)) {
    return (namedWar(reading.text)?.sides ?? []).map(({ name, country }) => ({
      name,
      type: 'country' as const,
      role: 'participant' as const,
      ...(country !== undefined && { country }),
    }));
  }
  if (participants.length === 0 && one.kind === 'legislation') return legislature(one, reading);
  return participants;
}

/** "a parliamentary vote": of the state that the sentence named last before it. */
function legislature(one: Happening, reading: Reading): readonly Participant[] {
  const passage = reading.passages[one.draft.sentence];
  const state = passage?.actors.findLast(
    (actor) => actor.country !== undefined && actor.to <= one.draft.head.from,
  );
  const country = state?.country === undefined ? null : countryOf(state.country);
  if (country === null) return [];
  const whole: Participant = {
    name: country.name,
    type: 'country',
    role: 'initiator',
    country: country.code,
  };
  if (!/\bparliament/iu.test(one.draft.noun?.noun ?? '')) return [whole];
  return [
    whole,
    { name: `Parliament of ${country.name}`, type: 'organisation', role: 'initiator', country: country.code },
  ];
}

/** A parliament votes at home. */
function withSeat(one: Happening, participants: readonly Participant[]): readonly Place[] {
  if (one.places.length > 0 || one.kind !== 'legislation') return one.places;
  const parliament = participants.find(
    (participant) => participant.type === 'organisation' && participant.country !== undefined,
  );
  const country = parliament?.country === undefined ? null : countryOf(parliament.country);
  return country === null ? [] : [{ name: country.name, country: country.code, basis: 'implied' }];
}
