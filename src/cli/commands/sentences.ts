import { splitSentences } from '#lib/text/index.ts';
import type { Command } from '../command.ts';
import { readText } from '../io.ts';
import { jsonLine } from '../report.ts';

/** `dateline sentences`: the sentences of a text, one JSON object on each line. */
export const sentencesCommand: Command = {
  name: 'sentences',
  summary: 'list the sentences of a text with their positions',
  operand: '<text.txt|->',
  several: false,
  about: [
    'Splits plain text into sentences, a line of JSON for each: "start" and "end" in',
    'the text, and "text". A line end always ends a sentence. Positions count UTF-16',
    'units from 0, a line end as one; "end" is the one after it.',
  ],
  options: [],
  examples: [
    'dateline sentences article.txt > article.sentences.ndjson',
    'pbpaste | dateline sentences - | wc -l',
  ],
  run: async ({ files: [file] }, io) => {
    const read = await readText(file, io);
    if ('why' in read) {
      io.say(`dateline sentences: ${read.why}`);
      return read.code;
    }
    for (const { start, end, text } of splitSentences(read.text))
      await io.out(jsonLine({ start, end, text }));
    return 0;
  },
};
