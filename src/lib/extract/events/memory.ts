import type { ActorMention } from '../actors/find.ts';
import type { Draft, Part } from './draft.ts';

/** What earlier sentences left for "he", "they" and "the two sides". */
export interface Memory {
  /** Who spoke last. */
  readonly speaker: ActorMention | null;
  /** The last person who was the subject of a sentence. */
  readonly subject: ActorMention | null;
  /** Those who last came together or acted on each other. */
  readonly pair: readonly Part[];
}

export const NO_MEMORY: Memory = { speaker: null, subject: null, pair: [] };

/** The memory after a sentence with these drafts; `subject` is the sentence's own, if any. */
export function remember(
  memory: Memory,
  drafts: readonly Draft[],
  speaker: ActorMention | null,
  subject: ActorMention | null,
): Memory {
  const pair = drafts.findLast(({ parts }) => parts.length > 1 && sides(parts) === 2)?.parts;
  return {
    speaker: speaker ?? memory.speaker,
    subject: subject ?? memory.subject,
    pair: pair ?? memory.pair,
  };
}

/** How many sides a list of parts has: states or bodies of none; within one state, its bodies ("the army and the RSF"). */
function sides(parts: readonly Part[]): number {
  const actors = parts.filter((part) => part.role !== 'host').map(({ actor }) => actor);
  const states = new Set(actors.map((actor) => actor.country ?? actor.name)).size;
  if (states !== 1) return states;
  const bodies = actors.filter((actor) => actor.type === 'organisation' || actor.type === 'group');
  return Math.max(1, new Set(bodies.map((actor) => actor.name)).size);
}
