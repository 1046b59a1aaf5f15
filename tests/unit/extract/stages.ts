import { parseDay } from '../../../src/lib/extract/temporal/calendar.ts';
import { STAGES } from '../../../src/lib/extract/pipeline.ts';
import type { Passage, Reading } from '../../../src/lib/extract/reading.ts';
import { documentOf, reportOf } from './document.ts';

/** Monday 15 December 2025, the day of every report in these tests that names no other. */
const MONDAY = '2025-12-15';

/** What is known after every stage of a report with these body lines; `null`: its day is not known. */
export function readLines(lines: readonly string[], published: string | null = MONDAY): Reading {
  const text = reportOf(...lines);
  const opening: Reading = {
    document: documentOf(text, published),
    text,
    published: published === null ? null : parseDay(published),
    passages: [],
    expressions: [],
    drafts: [],
    events: [],
    setAside: [],
    problems: [],
  };
  return STAGES.reduce((known, stage) => stage.read(known), opening);
}

/** One sentence of a report's body with all that was recognised in it. Throws when it is read as several. */
export function readSentence(sentence: string): Passage {
  const passages = readLines([sentence]).passages.filter((passage) => passage.role === 'body');
  const [passage] = passages;
  if (passage === undefined || passages.length > 1) throw new Error(`not one sentence: ${sentence}`);
  return passage;
}
