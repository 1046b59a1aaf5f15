import { buffersOf } from '#lib/timeline/index.ts';
import type { WordsMessage } from './dense-search.ts';
import { collectWords } from './dense-words.ts';
import type { Vocabulary, WordCollector } from './dense-words.ts';
import { answerOnce } from './worker-answer.ts';

let collector: WordCollector | null = null;

answerOnce<WordsMessage, Vocabulary>((message) => {
  if (message.kind === 'start') collector = collectWords(message.size);
  else if (message.kind === 'slice') collector?.add(message.slice);
  else if (collector !== null) {
    const value = collector.finish();
    return { value, handOver: buffersOf(value) };
  }
  return null;
});
