import { readTimeline, writeTimeline } from '#lib/exchange/index.ts';
import { extract } from '#lib/extract/index.ts';
import type { Publication, Timeline } from '#lib/model/index.ts';
import { type Answer, type Arguments, type Command, found, refused } from '../command.ts';
import {
  type Article,
  faultOfForm,
  makeDocument,
  readDate,
  readJsonArticle,
  readPlainArticle,
} from '../document.ts';
import { readText, writeText } from '../io.ts';
import { count, reportProblems } from '../report.ts';

/** Options whose text goes into the document as it stands, and the key of `SourceDocument` that takes it. */
const facts = {
  title: 'headline',
  byline: 'byline',
  provider: 'provider',
  address: 'address',
  language: 'language',
};

/** `dateline extract`: an article becomes a timeline of candidates, each with its sentence. */
export const extractCommand: Command = {
  name: 'extract',
  summary: 'read an article into a timeline',
  operand: '<article.txt|article.json|->',
  about: [
    'Reads the events out of an article: each with its date, the sentence it was read',
    'from, and why it has this date. Plain text, or JSON with "text" and any of',
    '"headline", "byline", "provider", "address", "language", "published".',
  ],
  options: [
    {
      name: 'published',
      value: 'date',
      summary: 'day of publication, 2025-12-15; or unknown. Needed for plain text',
    },
    { name: 'zone', value: 'name', summary: 'its time zone, Europe/Istanbul' },
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
  ],
  run: async (given, io) => {
    const fail = (why: string, code: 1 | 2) => {
      io.say(`dateline extract: ${why}`);
      return code;
    };
    const stated = readPublication(given);
    if (!stated.ok) return fail(stated.why, 2);
    const fault = faultOfFacts(given);
    if (fault !== null) return fail(fault, 2);
    const read = await readText(given.file, io);
    if ('why' in read) {
      io.say(`dateline extract: ${read.why}`);
      return read.code;
    }
    const article = readArticle(read.text, given.file);
    if (!article.ok) return fail(article.why, 1);
    const published = stated.value === undefined ? article.value.facts.published : stated.value;
    if (published === undefined) return fail(publishedNeeded, 2);

    const document = makeDocument(
      { ...article.value, facts: { ...article.value.facts, ...statedFacts(given) } },
      published,
    );
    const { events, sentences, setAside, problems } = extract(document);
    reportProblems(given.file, problems, io);
    const timeline: Timeline = {
      format: 'dateline/1',
      title: document.headline,
      dek: '',
      documents: [document],
      events,
    };
    const out = given.values.get('out');
    const text = writeTimeline(timeline);
    // What an article says of itself may not fit together (a time without a day); no broken file leaves here.
    const faults = readTimeline(text).problems.filter(({ severity }) => severity === 'error');
    reportProblems(given.file, faults, io);
    if (faults.length > 0) return 1;
    const written = await writeText(text, typeof out === 'string' ? out : null, io);
    if (!written.ok) return fail(written.why, 2);
    io.say(
      `${count(events.length, 'event')} from ${count(sentences.length, 'sentence')}; ` +
        `${count(setAside.length, 'sentence')} set aside.`,
    );
    return 0;
  },
};

const publishedNeeded =
  'The day of publication is missing; without it “yesterday” and “on Monday” have no date. ' +
  'Add --published 2025-12-15, or --published unknown.';

function readArticle(text: string, file: string): Answer<Article> {
  const name = file === '-' ? 'Standard input' : file;
  const isJson = file.endsWith('.json') || (file === '-' && text.trimStart().startsWith('{'));
  return isJson ? readJsonArticle(text, name) : readPlainArticle(text, name);
}

/** `undefined` where the options do not say; `null` where they say that it is unknown. */
function readPublication({ values }: Arguments): Answer<Publication | null | undefined> {
  const written = values.get('published');
  const zone = values.get('zone');
  if (typeof zone === 'string' && !isZone(zone)) {
    return refused(`--zone ${zone} is no time zone. Write its IANA name, for example Europe/Istanbul.`);
  }
  if (typeof written !== 'string') return found(undefined);
  if (written === 'unknown') return found(null);
  const date = readDate(written);
  if (date === null) {
    return refused(`--published ${written} is no date. Write year, month and day: 2025-12-15.`);
  }
  return found({ date, ...(typeof zone === 'string' ? { zone } : {}), basis: 'given' });
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // The constructor's only complaint here is an unknown zone.
    return false;
  }
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

function statedFacts({ values }: Arguments): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, key]) => {
      const value = values.get(name);
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}
