import { buffersOf, collectDense, practise, prepareMore } from '#lib/timeline/index.ts';
import type { DenseMore, DenseRest, DenseSlice, IdSlice, Prepared } from '#lib/timeline/index.ts';
import { breath } from './idle.ts';
import { answerOnce } from './worker-answer.ts';

const collector = collectDense();
let isAsked = false;

answerOnce<DenseSlice | IdSlice | DenseRest | DenseMore, Prepared>((message) => {
  if ('records' in message || 'text' in message) {
    collector.add(message);
    return null;
  }
  isAsked = true;
  const value = 'index' in message ? prepareMore(message) : collector.finish(message);
  return { value, handOver: buffersOf(value) };
});

/** The page is still reading: there is time until it asks. */
async function practiseMeanwhile(): Promise<void> {
  for (const rounds = practise(); !isAsked; await breath()) if (rounds.next().done) return;
}

void breath().then(practiseMeanwhile);
