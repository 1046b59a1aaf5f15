import type { Timeline } from '#lib/model/index.ts';
import { cleanText } from '#lib/svg/index.ts';
import { type Language, type NoteQuote, type NoteRefinement, type NoteSource } from '#lib/timeline/index.ts';
import {
  notesFor,
  notesLanguage,
  publishedOf,
  saidBy,
  stopped,
  whenOf,
  type NotesOptions,
} from './note-words.ts';

/**
 * The numbered notes as Markdown (CommonMark): title and dek, then a paragraph for each note. Numbers are words, not a
 * list, because a list counts anew where a note is left out. Whatever the texts hold, none of it becomes markup.
 *
 *     3\. **Talks in Berlin.** 14 December 2025. “On Sunday, …” [Anadolu Agency](<https://…>), 15 December 2025.
 */
export function notesMarkdown(timeline: Timeline, options: NotesOptions): string {
  const language = notesLanguage(options);
  const notes = notesFor(timeline, options).map((note) =>
    [
      `${note.number}\\. **${plain(stopped(note.title))}**`,
      plain(stopped(whenOf(note, language))),
      ...note.quotes.map((quote) => quoteWords(quote, saidBy(note, quote, language), language)),
      ...note.refinements.map((refinement) => refinementWords(refinement, language)),
    ].join(' '),
  );
  const head = [`# ${plain(timeline.title)}`, ...(timeline.dek === '' ? [] : [opening(plain(timeline.dek))])];
  return `${[...head, ...notes].join('\n\n')}\n`;
}

function quoteWords({ sentence, source }: NoteQuote, said: string, language: Language): string {
  const attribution = said === '' ? '' : `${plain(said)}; `;
  return `${plain(language.figure.quotes.join(sentence))} ${attribution}${sourceWords(source, language)}`;
}

function sourceWords(source: NoteSource, language: Language): string {
  const headline = source.headline === source.outlet ? '' : `, “${plain(source.headline)}”`;
  return `${linked(source.outlet, source.address)}${headline}, ${plain(stopped(publishedOf(source, language)))}`;
}

function refinementWords({ date, basis, sources }: NoteRefinement, language: Language): string {
  const where = sources.map(({ title, url }) => linked(title, url)).join(', ');
  return `${plain(language.figure.elsewhere(date))}: ${plain(stopped(basis))} ${where}.`;
}

function linked(words: string, address: string | null): string {
  return address === null ? plain(words) : `[${plain(words)}](<${target(address)}>)`;
}

/** One line, every sign that could mean something to Markdown or to the HTML it becomes behind a backslash. */
function plain(text: string): string {
  return (
    cleanText(text)
      .replace(/[\\`*_{}[\]<>#|~$^&=]/g, '\\$&')
      // Some readers make links of bare addresses and of names of sites and people.
      .replace(/:\/\//g, ':\\//')
      .replace(/\b(www)\./gi, '$1\\.')
      .replaceAll('@', '\\@')
  );
}

/** At the beginning of a line these make a list or a rule. */
function opening(words: string): string {
  return words.replace(/^([-+])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address that cannot end before its `>`. */
function target(address: string): string {
  return cleanText(address).replace(
    /[\s<>\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
