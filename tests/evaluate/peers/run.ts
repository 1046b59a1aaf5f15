import { performance } from 'node:perf_hooks';
import type { GoldDocument } from '../gold.ts';
import { DATELINE, type Tagger } from '../taggers.ts';
import { evaluateTagger, type TemporalReport } from '../temporal.ts';
import { CHRONO } from './chrono.ts';
import { COMPROMISE } from './compromise.ts';
import { RECOGNIZERS } from './recognizers.ts';

const TAGGERS: readonly Tagger[] = [DATELINE, CHRONO, COMPROMISE, RECOGNIZERS];

const ROUNDS = 3;

/** A tagger's scores and its pace in the same run. */
export interface PeerReport extends TemporalReport {
  /** Thousand UTF-8 bytes of text a second, the median of three rounds. */
  readonly pace: number;
}

/**
 * Every tagger on the same documents. The rounds are interleaved, document by document, so that a machine that is
 * busy for a while is busy for all of them.
 */
export function comparePeers(documents: readonly GoldDocument[], taggers = TAGGERS): readonly PeerReport[] {
  const reports = taggers.map((tagger) => evaluateTagger(tagger, documents));
  const kilobytes =
    documents.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0) / 1000;
  const seconds = taggers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const spent = taggers.map(() => 0);
    for (const { text, documentDate } of documents) {
      taggers.forEach((tagger, index) => {
        const before = performance.now();
        tagger.tag(text, documentDate);
        spent[index]! += (performance.now() - before) / 1000;
      });
    }
    spent.forEach((time, index) => seconds[index]!.push(time));
  }
  return reports.map((report, index) => {
    const median = seconds[index]!.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
    return { ...report, pace: kilobytes / median };
  });
}
