import type { ActorMention } from '../actors/find.ts';
import type { Reading } from '../reading.ts';
import type { Happening } from './happening.ts';
import { isDay, withGround, withParts } from './happening.ts';
import { dateInWords } from '../temporal/reading.ts';

/** A minister's remarks continue his government's statement within so many sentences. */
const NEAR = 2;
/** Words that let a person speak for a state. */
const SPEAKS_FOR =
  /\b(?:president|minister|premier|chancellor|spokes\w+|king|prince|emir|kremlin|secretary|envoy|ambassador|government|ministry)\b/iu;

/**
 * Joins what one speaker said on one occasion: an undated statement continues the dated one of the same speaker
 * (or of the state the speaker speaks for, when near). Undated speech that continues nothing stays undated.
 */
export function joinSpeechActs(reading: Reading, happenings: readonly Happening[]): readonly Happening[] {
  let joined: readonly Happening[] = happenings;
  for (const happening of happenings) {
    if (happening.draft.content === null || happening.dated !== null) continue;
    if ((happening.draft.relation?.quantity ?? null) !== null || happening.draft.tense === 'perfect')
      continue;
    const home = homeOf(happening, joined);
    if (home === null || home.dated === null) continue;
    if (happening.kind === 'statement' || happening.kind === home.kind) {
      const absorbed = withParts(withGround(home, happening.draft.sentence, 'event'), happening.parts);
      joined = joined.flatMap((known) =>
        known.key === happening.key ? [] : known.key === home.key ? [absorbed] : [known],
      );
    } else if (distance(home, happening) <= NEXT) {
      const dated = {
        ...home.dated,
        rule: 'same-speech-act',
        expression: null,
        anchor: { kind: 'event', key: home.key, date: home.dated.date } as const,
        explanation: `The sentence names no day: it continues what the same speaker said on ${dateInWords(home.dated.date)}.`,
      };
      joined = joined.map((known) =>
        known.key === happening.key ? withGround({ ...known, dated }, home.draft.sentence, 'date') : known,
      );
    }
  }
  return joined;
}

/** A rejection two sentences on may be of another day. */
const NEXT = 1;

function distance(home: Happening, happening: Happening): number {
  return Math.min(...home.grounds.map(({ sentence }) => Math.abs(sentence - happening.draft.sentence)));
}

function homeOf(happening: Happening, all: readonly Happening[]): Happening | null {
  const speaker = speakerOf(happening);
  if (speaker === null) return null;
  const dated = all.filter(
    (other) =>
      other.key !== happening.key &&
      other.draft.content !== null &&
      isDay(other.dated?.date) &&
      other.dated?.rule !== 'same-speech-act',
  );
  const before = dated.filter((other) => other.key < happening.key).reverse();
  const after = dated.filter((other) => other.key > happening.key);
  return (
    before.find((other) => speaks(other, speaker.name)) ??
    before.find((other) => speaksForSame(other, speaker, happening)) ??
    after.find((other) => speaks(other, speaker.name)) ??
    null
  );
}

function speaks(happening: Happening, name: string): boolean {
  return happening.parts.some((part) => part.role === 'speaker' && part.actor.name === name);
}

function speaksForSame(other: Happening, speaker: ActorMention, happening: Happening): boolean {
  if (Math.min(...other.grounds.map((ground) => Math.abs(ground.sentence - happening.draft.sentence))) > NEAR)
    return false;
  const theirs = speakerOf(other);
  if (theirs === null || speaker.country === undefined || theirs.country !== speaker.country) return false;
  return theirs.type !== 'person'
    ? SPEAKS_FOR.test(speaker.title ?? speaker.name)
    : speaker.type !== 'person' && SPEAKS_FOR.test(theirs.title ?? '');
}

function speakerOf(happening: Happening): ActorMention | null {
  return happening.parts.find((part) => part.role === 'speaker')?.actor ?? null;
}
