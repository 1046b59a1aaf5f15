import { basename } from 'node:path';
import { readTimeMl } from '#lib/exchange/index.ts';
import { tagText } from '#lib/extract/index.ts';
import type { Command, ExitCode } from '../command.ts';
import { type Io, readText } from '../io.ts';
import { publishedNeeded, readPublication } from '../publication.ts';
import { jsonLine } from '../report.ts';

/** `dateline tag`: the temporal expressions of a text, one JSON object on each line. */
export const tagCommand: Command = {
  name: 'tag',
  summary: 'list the temporal expressions of a text',
  operand: '<text.txt|->',
  several: { with: 'tml' },
  about: [
    'Finds the words of time in plain text, a line of JSON for each: "start" and "end"',
    'in the text, "text", "type" and "value" as in TIMEX3, and the "rule" that read it.',
    'Positions count UTF-16 units from 0, a line end as one; "end" is the one after it.',
    'With --tml the files are TimeML: the text is that of TEXT, read as if it had no',
    'marks, the date that of DCT, and each line has the file’s name in "doc".',
  ],
  options: [
    {
      name: 'published',
      value: 'date',
      summary: 'day of publication, 2025-12-15; or unknown. With --tml where a file has no DCT',
    },
    { name: 'tml', value: null, summary: 'read TimeML; several files may be named' },
  ],
  examples: [
    'dateline tag article.txt --published 2025-12-15',
    'dateline tag --tml corpus/*.tml > tagged.ndjson',
  ],
  run: async (given, io) => {
    const stated = readPublication(given);
    const isTml = given.values.has('tml');
    if (!stated.ok || (stated.value === undefined && !isTml)) {
      io.say(`dateline tag: ${stated.ok ? publishedNeeded : stated.why}`);
      return 2;
    }
    const date = stated.value?.date ?? null;
    let worst: ExitCode = 0;
    for (const file of given.files) {
      const code = await tagFile(file, date, isTml, io);
      if (code > worst) worst = code;
    }
    return worst;
  },
};

async function tagFile(file: string, date: string | null, isTml: boolean, io: Io): Promise<ExitCode> {
  const read = await readText(file, io);
  if ('why' in read) {
    io.say(`dateline tag: ${read.why}`);
    return read.code;
  }
  const marked = isTml ? readTimeMl(read.text) : null;
  if (isTml && marked === null) {
    io.say(
      `dateline tag: ${file === '-' ? 'Standard input' : file} is no TimeML: it has no TEXT. Name a .tml file.`,
    );
    return 1;
  }
  const doc = marked === null ? {} : { doc: basename(file) };
  // A DCT may say more than the day: 1998-01-08T18:30:00.
  const day = marked?.documentDate?.slice(0, '1998-01-08'.length) ?? date;
  for (const { start, end, text, type, value, rule } of tagText(marked?.text ?? read.text, day)) {
    await io.out(jsonLine({ ...doc, start, end, text, type, value, rule }));
  }
  return 0;
}
