import { buffersOf, collectDense, prepareMore } from '#lib/timeline/index.ts';
import type { DenseMore, DenseRest, DenseSlice, Prepared } from '#lib/timeline/index.ts';
import { answerOnce } from './worker-answer.ts';

const collector = collectDense();

answerOnce<DenseSlice | DenseRest | DenseMore, Prepared>((message) => {
  if ('records' in message) {
    collector.add(message);
    return null;
  }
  const value = 'index' in message ? prepareMore(message) : collector.finish(message);
  return { value, handOver: buffersOf(value) };
});
