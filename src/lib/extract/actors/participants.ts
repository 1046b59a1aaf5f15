import type { Participant } from '#lib/model/index.ts';
import type { Part } from '../events/draft.ts';
import { countryOf } from '../places/countries.ts';

/** Titles whose holders act for their state. */
const OFFICE =
  /\b(?:president|minister|premier|chancellor|spokes\w+|king|crown prince|emir|sultan|kremlin|secretary|envoy|ambassador|negotiator|commander|delegation|delegations|officials?|troops|forces|army|military|government|ministry|navy|authorities|diplomats?|representatives?)\b/iu;

/** Participants of an event: the states first whose people act for them, then everybody named. */
export function participantsOf(parts: readonly Part[], bothSides: boolean): readonly Participant[] {
  const named = parts.map(({ actor, role }): Participant => {
    const isState = actor.type === 'country' && actor.country !== undefined;
    const name = isState ? (countryOf(actor.country ?? '')?.name ?? actor.name) : actor.name;
    return {
      name,
      type: actor.type,
      role,
      ...(actor.country !== undefined && { country: actor.country }),
      ...(actor.type === 'person' && actor.title !== undefined && { title: actor.title }),
    };
  });
  const states: Participant[] = [];
  for (const participant of named) {
    const code = participant.country;
    if (code === undefined || participant.type === 'country') continue;
    if (!bothSides && !OFFICE.test(participant.title ?? participant.name) && participant.type === 'person')
      continue;
    const name = countryOf(code)?.name;
    if (
      name === undefined ||
      named.some((known) => known.name === name) ||
      states.some((known) => known.name === name)
    )
      continue;
    states.push({ name, type: 'country', role: participant.role, country: code });
  }
  const seen = new Set<string>();
  return [...states, ...named].filter(({ name }) => !seen.has(name) && seen.add(name));
}
