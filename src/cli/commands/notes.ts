import { DEFAULT_FIGURE, NOTES_FORMATS, writeNotes, type NotesFormat } from '#lib/figure/index.ts';
import { list } from '../arguments.ts';
import type { Command } from '../command.ts';
import { FIGURE_OPTIONS, readEvents, readFigureOptions } from '../figure-options.ts';
import { writeContent } from '../output.ts';
import { count } from '../report.ts';
import { timelineOrCode } from '../timeline-file.ts';

const formats = Object.keys(NOTES_FORMATS) as NotesFormat[];

/** `dateline notes`: the numbered notes of a figure as text, or their sources for a reference manager. */
export const notesCommand: Command = {
  name: 'notes',
  summary: 'write the notes of a figure as text, or its sources as references',
  operand: '<timeline.json|timeline.ndjson|figure.svg|->',
  several: false,
  about: [
    'The notes have the numbers that the figure has: title, date and how sure it is,',
    'the source sentence, who says so, outlet, day and address. CSL-JSON and RIS have',
    'one entry for each source, with its events, for Zotero, Word and their like.',
  ],
  options: [
    {
      name: 'format',
      value: 'name',
      summary: `${list(formats)}; default: as --out is named, else md`,
      choices: formats,
    },
    { name: 'only', value: 'numbers', summary: 'events to keep, by their numbers: 1-5,8' },
    ...FIGURE_OPTIONS.filter(({ name }) => name === 'dates' || name === 'locale'),
    { name: 'out', value: 'file', summary: 'where to write; default standard output' },
  ],
  examples: [
    'dateline notes talks.timeline.json > notes.md',
    'dateline notes talks.timeline.json --out sources.ris',
  ],
  run: async (given, io) => {
    const fail = (why: string): 2 => {
      io.say(`dateline notes: ${why}`);
      return 2;
    };
    const options = readFigureOptions(given, DEFAULT_FIGURE);
    if (!options.ok) return fail(options.why);
    const [source] = given.files;
    const read = await timelineOrCode('notes', source, io);
    if ('code' in read) return read.code;
    const { timeline } = read;
    const asked = readEvents(given, options.value, timeline);
    if (!asked.ok) return fail(asked.why);
    const { hidden, locale, dateStyle } = asked.value;
    const kept = timeline.events.map(({ id }) => id).filter((id) => !hidden.has(id));
    const out = given.values.get('out');
    const file = typeof out === 'string' && out !== '-' ? out : null;
    const format = (given.values.get('format') as NotesFormat | undefined) ?? formatOf(file ?? '');
    const only = given.values.has('only') ? new Set(kept) : null;
    const text = writeNotes(timeline, format, { locale, dateStyle, only, refinements: true });
    const written = await writeContent(text, file, io);
    if (!written.ok) return fail(written.why);
    if (file !== null) io.say(`${file}: ${count(kept.length, 'event')}, ${NOTES_FORMATS[format].words}`);
    return 0;
  },
};

/** By the name of the file; Markdown where that says nothing. */
function formatOf(name: string): NotesFormat {
  if (/\.html?$/i.test(name)) return 'html';
  if (/\.ris$/i.test(name)) return 'ris';
  return /\.json$/i.test(name) ? 'csl' : 'md';
}
