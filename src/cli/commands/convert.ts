import { timelineLines, timelinePieces } from '#lib/exchange/index.ts';
import type { Command } from '../command.ts';
import { openSink } from '../output.ts';
import { count } from '../report.ts';
import { timelineOrCode } from '../timeline-file.ts';

const forms = ['json', 'ndjson'] as const;

/** Text that is gathered before it is written, in UTF-16 code units. */
const GATHERED = 1 << 20;

/** `dateline convert`: the same timeline as one JSON text, or as a line for each event. */
export const convertCommand: Command = {
  name: 'convert',
  summary: 'write a timeline as JSON, or with one event a line',
  operand: '<timeline.json|timeline.ndjson|figure.svg|->',
  several: false,
  about: [
    'Checks a timeline and writes it anew. NDJSON suits long ones: its first line is',
    'the timeline with no event in it ("events": []), each further line is one event,',
    'and tools that work line by line can pick from it. Dateline opens either form.',
  ],
  options: [
    {
      name: 'to',
      value: 'form',
      summary: 'json or ndjson; default: as --out is named, else json',
      choices: forms,
    },
    { name: 'out', value: 'file', summary: 'where to write; default standard output' },
  ],
  examples: [
    'dateline convert talks.timeline.json --out talks.ndjson',
    'dateline convert talks.ndjson > talks.timeline.json',
  ],
  run: async ({ files: [source], values }, io) => {
    const fail = (why: string): 2 => {
      io.say(`dateline convert: ${why}`);
      return 2;
    };
    const read = await timelineOrCode('convert', source, io);
    if ('code' in read) return read.code;
    const { timeline } = read;
    const given = values.get('out');
    const out = typeof given === 'string' && given !== '-' ? given : null;
    const isLines = values.get('to') === 'ndjson' || (!values.has('to') && isLinesName(out ?? ''));
    const sink = await openSink(out, [source], io);
    if (!sink.ok) return fail(sink.why);
    let text = '';
    for (const piece of isLines ? timelineLines(timeline) : timelinePieces(timeline)) {
      text += piece;
      if (text.length < GATHERED) continue;
      const written = await sink.value.write(text);
      if (!written.ok) return fail(written.why);
      text = '';
    }
    const written = await sink.value.write(text);
    if (!written.ok) return fail(written.why);
    const closed = await sink.value.close();
    if (!closed.ok) return fail(closed.why);
    if (out !== null) io.say(`${out}: ${count(timeline.events.length, 'event')}.`);
    return 0;
  },
};

function isLinesName(name: string): boolean {
  return /\.(?:ndjson|jsonl)$/iu.test(name);
}
