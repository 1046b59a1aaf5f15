import type { Span } from '#lib/model/index.ts';
import { splitBlocks, splitSentences, tokenize } from '#lib/text/index.ts';
import { resolveNames } from './actors/coreference.ts';
import { findActors } from './actors/find.ts';
import { splitClauses } from './clauses/split.ts';
import { findAnaphora } from './events/anaphora.ts';
import { buildEvents } from './events/build.ts';
import { readChronicle } from './passages/chronicle.ts';
import { classifyBlocks } from './passages/classify.ts';
import { quotedTokens } from './passages/quoted.ts';
import { withoutDateline } from './passages/dateline.ts';
import { findPlaces } from './places/find.ts';
import type { Passage, Reading } from './reading.ts';
import { findTemporal } from './temporal/find.ts';
import { findTriggers } from './triggers/find.ts';
import { withOpenVerbs } from './triggers/open-verbs.ts';

/** One step of reading: a pure function from what is known to more. */
export interface Stage {
  readonly name: string;
  readonly read: (reading: Reading) => Reading;
}

/** The whole of extraction in the order in which it runs. */
export const STAGES: readonly Stage[] = [
  { name: 'sentences', read: readSentences },
  { name: 'times', read: readTimes },
  { name: 'actors', read: readActors },
  { name: 'places', read: readPlaces },
  { name: 'triggers', read: readTriggers },
  { name: 'clauses', read: readClauses },
  { name: 'events', read: buildEvents },
];

function readSentences(reading: Reading): Reading {
  const blocks = splitBlocks(reading.text);
  const roles = classifyBlocks(blocks, reading.document);
  const sentences = splitSentences(reading.text, reading.document.language, blocks);
  let block = 0;
  const passages = sentences.map((sentence): Passage => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? Infinity) <= sentence.start) block += 1;
    const role = roles[block] ?? 'body';
    const tokens = withoutDateline(tokenize(sentence.text, sentence.start), sentence, blocks[block]);
    const { start, end, text } = sentence;
    return {
      start,
      end,
      text,
      role,
      tokens,
      quoted: quotedTokens(tokens),
      times: [],
      anaphora: [],
      label: null,
      actors: [],
      places: [],
      triggers: [],
      clauses: [],
    };
  });
  return { ...reading, passages };
}

function readTimes(reading: Reading): Reading {
  const found = findTemporal(reading.text, reading.published);
  let next = 0;
  const expressions: (typeof found)[number][] = [];
  const passages = reading.passages.map((passage) => {
    while (next < found.length && (found[next]?.start ?? 0) < passage.start) next += 1;
    const times: (typeof found)[number][] = [];
    for (let time = found[next]; time !== undefined && time.end <= passage.end; time = found[++next]) {
      const dayBefore = times.at(-1);
      const whole = dayBefore === undefined ? null : withYear(reading.text, dayBefore, time);
      if (whole === null) times.push(time);
      else times[times.length - 1] = whole;
    }
    if (passage.role === 'boilerplate' || passage.role === 'other-language' || passage.role === 'byline')
      return passage;
    expressions.push(...times);
    const anaphora = findAnaphora(passage.text, passage.start);
    if (times.length === 0 && anaphora.length === 0) return passage;
    const counted = (time: Span): boolean =>
      anaphora.some((one) => time.start < one.end && one.start < time.end);
    return {
      ...passage,
      times: anaphora.length === 0 ? times : times.filter((time) => !counted(time)),
      anaphora,
    };
  });
  return { ...reading, expressions, passages: readChronicle(passages, reading.published) };
}

/** "3 May 2024:" found as a day and a year: one date; `null` when the two do not belong together. */
function withYear(
  text: string,
  day: Passage['times'][number],
  year: Passage['times'][number],
): Passage['times'][number] | null {
  if (!/^(?:1[5-9]|20)\d\d$/u.test(year.text) || !/^,? $/u.test(text.slice(day.end, year.start))) return null;
  if (
    day.date === null ||
    !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(day.date) ||
    !day.implied.includes('year') ||
    day.implied.includes('month')
  )
    return null;
  const date = `${year.text}${day.date.slice(4)}`;
  return {
    ...day,
    end: year.end,
    text: text.slice(day.start, year.end),
    date,
    value: date,
    implied: [],
    anchored: false,
    because: 'the text gives the whole date',
  };
}

function readActors(reading: Reading): Reading {
  const mentions = reading.passages.map((passage) =>
    passage.role === 'body' || passage.role === 'headline' || passage.role === 'subhead'
      ? findActors(passage.tokens, within(passage.times))
      : [],
  );
  const resolved = resolveNames(mentions);
  return {
    ...reading,
    passages: reading.passages.map((passage, index) => {
      const actors = resolved[index] ?? [];
      return actors.length === 0 ? passage : { ...passage, actors };
    }),
  };
}

/** Whether a token is part of an expression: "May" in "in May" names nobody. Asked in text order. */
function within(times: Passage['times']): (token: Span) => boolean {
  let next = 0;
  return (token) => {
    while ((times[next]?.end ?? Infinity) <= token.start) next += 1;
    const time = times[next];
    return time !== undefined && token.start >= time.start && token.end <= time.end;
  };
}

function readPlaces(reading: Reading): Reading {
  return {
    ...reading,
    passages: reading.passages.map((passage) =>
      passage.actors.length === 0 ? passage : { ...passage, ...findPlaces(passage.tokens, passage.actors) },
    ),
  };
}

function readTriggers(reading: Reading): Reading {
  return {
    ...reading,
    passages: reading.passages.map((passage) =>
      passage.role === 'body' || passage.role === 'headline'
        ? { ...passage, triggers: withOpenVerbs(passage.tokens, findTriggers(passage.tokens)) }
        : passage,
    ),
  };
}

function readClauses(reading: Reading): Reading {
  return {
    ...reading,
    passages: reading.passages.map((passage) =>
      passage.role === 'body'
        ? { ...passage, clauses: splitClauses(passage.tokens, passage.quoted, passage.triggers) }
        : passage,
    ),
  };
}
