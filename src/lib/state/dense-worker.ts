import { buffersOf, prepareDense, prepareMore } from '#lib/timeline/index.ts';
import type { DenseMore, DenseRaw, Prepared } from '#lib/timeline/index.ts';
import { answerOnce } from './worker-answer.ts';

answerOnce<DenseRaw | DenseMore, Prepared>((message) => {
  const value = 'index' in message ? prepareMore(message) : prepareDense(message);
  return { value, handOver: buffersOf(value) };
});
