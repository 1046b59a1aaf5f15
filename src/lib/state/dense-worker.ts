import { buffersOf, prepareDense } from '#lib/timeline/index.ts';
import type { DensePrepared, DenseRaw } from '#lib/timeline/index.ts';
import { answerOnce } from './worker-answer.ts';

answerOnce<DenseRaw, DensePrepared>((raw) => {
  const value = prepareDense(raw);
  return { value, handOver: buffersOf(value) };
});
