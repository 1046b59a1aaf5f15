import type { Publication } from '#lib/model/index.ts';
import type { Arguments, Command, ExitCode } from '../command.ts';
import { type Facts, faultOfForm, makeDocument, readDrafts } from '../document.ts';
import { extractMany, isLines } from '../extract-many.ts';
import { extractTimeline } from '../extract-one.ts';
import { type Io, nameOf, readBytes } from '../io.ts';
import { writeContent } from '../output.ts';
import { publishedNeeded, readPublication } from '../publication.ts';
import { count, reportProblems } from '../report.ts';

/** Options whose text goes into the document as it stands, and the key of `SourceDocument` that takes it. */
const facts = {
  title: 'headline',
  byline: 'byline',
  provider: 'provider',
  address: 'address',
  language: 'language',
};

/** Options that can be true of one article only. */
const loneOptions = ['title', 'address'] as const;

/** `dateline extract`: an article becomes a timeline of candidates, each with its sentence. */
export const extractCommand: Command = {
  name: 'extract',
  summary: 'read articles into timelines',
  operand: '<article|articles.ndjson|->…',
  several: true,
  about: [
    'Reads the events out of an article: each with its date, the sentence it was read',
    'from, and why it has this date. An article is plain text, Markdown, a web page',
    '(.html, .mhtml), an e-mail (.eml), IPTC ninjs, or JSON with "text" and any of',
    '"headline", "byline", "provider", "address", "language", "published".',
    '',
    'Several files, or a file with an article in JSON on each line (.ndjson, .jsonl),',
    'give a line of JSON for each article, in order: {"source": …, "timeline": …} or',
    '{"source": …, "error": {"code": …, "message": …}}. The source is the file, or of',
    'a line its "id" or "x-id", else its number. One article is held at a time; an',
    'error costs its line and the exit code 1, never the rest. --published then holds',
    'for the articles that give no date.',
  ],
  options: [
    {
      name: 'published',
      value: 'date',
      summary: 'day of publication, 2025-12-15; or unknown. Needed where the article gives none',
    },
    { name: 'zone', value: 'name', summary: 'its time zone, Europe/Istanbul' },
    {
      name: 'ndjson',
      value: null,
      summary: 'a line for each article, even for one file; on standard input, an article on each line',
    },
    { name: 'title', value: 'text', summary: 'headline; default the first line' },
    { name: 'byline', value: 'text', summary: 'who wrote it' },
    { name: 'provider', value: 'text', summary: 'who published it' },
    { name: 'address', value: 'url', summary: 'where it stands on the web' },
    { name: 'language', value: 'tag', summary: 'language of the text; default en' },
    { name: 'out', value: 'file', summary: 'where to write; default standard output' },
  ],
  examples: [
    'dateline extract article.txt --published 2025-12-15 --provider "Anadolu Agency" --out talks.timeline.json',
    'pbpaste | dateline extract - --published 2025-12-15 | dateline render - --out talks.svg',
    'zcat articles.ndjson.gz | dateline extract - --ndjson | gzip > timelines.ndjson.gz',
    'ls part-*.ndjson | xargs -P 8 -I{} dateline extract {} --out {}.timelines',
  ],
  run: async (given, io) => {
    const stated = readPublication(given);
    if (!stated.ok) return fail(stated.why, 2, io);
    const fault = faultOfFacts(given);
    if (fault !== null) return fail(fault, 2, io);
    const [file, ...others] = given.files;
    if (others.length === 0 && !given.values.has('ndjson') && !isLines(file)) {
      return extractOne(file, stated.value, given, io);
    }
    const lone = loneOptions.find((name) => given.values.has(name));
    if (lone !== undefined) {
      return fail(`--${lone} is of one article, and many are read. Write it into each article.`, 2, io);
    }
    return extractMany(given, { published: stated.value, facts: statedFacts(given) }, io);
  },
};

function fail(why: string, code: ExitCode, io: Io): ExitCode {
  io.say(`dateline extract: ${why}`);
  return code;
}

/** The article of one file as a whole timeline. */
async function extractOne(
  file: string,
  stated: Publication | null | undefined,
  given: Arguments,
  io: Io,
): Promise<ExitCode> {
  const read = await readBytes(file, io);
  if ('why' in read) return fail(read.why, read.code, io);
  const { articles, problems, saysUnknown } = await readDrafts(file === '-' ? '' : file, read.bytes);
  reportProblems(file, problems, io);
  const [draft, ...others] = articles;
  if (draft === undefined || problems.some(({ severity }) => severity === 'error')) return 1;
  if (others.length > 0) {
    const advice = 'Add --ndjson for a line for each.';
    return fail(`${nameOf(file)} holds ${count(articles.length, 'article')}. ${advice}`, 2, io);
  }
  const published = stated === undefined ? draft.published : stated;
  if (published === null && stated !== null && !saysUnknown) return fail(publishedNeeded, 2, io);

  const { text, extraction, faults } = extractTimeline(makeDocument(draft, statedFacts(given), published));
  const told = new Set(problems.map(({ code }) => code));
  reportProblems(file, [...extraction.problems.filter(({ code }) => !told.has(code)), ...faults], io);
  if (text === null) return 1;
  const out = given.values.get('out');
  const written = await writeContent(text, typeof out === 'string' ? out : null, io);
  if (!written.ok) return fail(written.why, 2, io);
  io.say(
    `${count(extraction.events.length, 'event')} from ${count(extraction.sentences.length, 'sentence')}; ` +
      `${count(extraction.setAside.length, 'sentence')} set aside.`,
  );
  return 0;
}

/** The sentence for the first option whose text could not stand in a timeline; `null` when all can. */
function faultOfFacts({ values }: Arguments): string | null {
  for (const [name, key] of Object.entries(facts)) {
    const value = values.get(name);
    const fault = typeof value === 'string' ? faultOfForm(key, value) : null;
    if (fault !== null) return `--${name} ${String(value)} ${fault}`;
  }
  return null;
}

function statedFacts({ values }: Arguments): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, key]) => {
      const value = values.get(name);
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}
