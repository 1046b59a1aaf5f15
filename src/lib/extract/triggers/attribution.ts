import type { Passage } from '../reading.ts';

const SKIP =
  /^(?:the|a|an|state|news|agency|state-run|official|newspaper|broadcaster|daily|channel|outlet|website|,|local|national)$/iu;
/** A source ends where the sentence does, or where its next one begins. */
const ENDS = /^(?:,|\.|;|citing|quoting|—|“|”|")$/u;

/** Who says so, nearest source first: "according to A, citing B" gives [A, B]. */
export function attributionOf(passage: Passage): readonly string[] {
  const sources: string[] = [];
  for (const { from, to, link } of passage.clauses) {
    if (link !== 'attribution') continue;
    const length = passage.tokens[from]?.lower === 'according' ? 2 : 1;
    const name = sourceName(passage, from + length, to);
    if (name !== null) sources.push(name);
  }
  return sources;
}

function sourceName(passage: Passage, from: number, to: number): string | null {
  const outlet = passage.actors.find((actor) => actor.media && actor.from >= from && actor.to <= to);
  if (outlet !== undefined) return outlet.name;
  let start = from;
  if (SKIP.test(passage.tokens[start]?.text ?? '') && !/^an?$/iu.test(passage.tokens[start]?.text ?? ''))
    start += 1;
  let end = start;
  while (end < to && !ENDS.test(passage.tokens[end]?.lower ?? '')) end += 1;
  const first = passage.tokens[start];
  const last = passage.tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return null;
  return passage.text.slice(first.start - passage.start, last.end - passage.start);
}
