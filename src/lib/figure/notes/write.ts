import type { Timeline } from '#lib/model/index.ts';
import { notesCsl } from './csl.ts';
import { notesHtml } from './fragment.ts';
import { notesMarkdown } from './markdown.ts';
import type { NotesOptions } from './note-words.ts';
import { notesRis } from './ris.ts';

/** What notes can be written as: the notes themselves (md, html), or their sources for reference managers. */
export type NotesFormat = 'md' | 'html' | 'csl' | 'ris';

/** What is fixed about each: how a file is named, and its media type. */
export const NOTES_FORMATS: Readonly<
  Record<NotesFormat, { readonly extension: string; readonly type: string; readonly words: string }>
> = {
  md: { extension: '.md', type: 'text/markdown;charset=utf-8', words: 'Markdown' },
  html: { extension: '.html', type: 'text/html;charset=utf-8', words: 'HTML, to paste into a page' },
  csl: {
    extension: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    words: 'sources as CSL-JSON',
  },
  ris: { extension: '.ris', type: 'application/x-research-info-systems', words: 'sources as RIS' },
};

const writers = { md: notesMarkdown, html: notesHtml, csl: notesCsl, ris: notesRis } as const;

/** The notes of a timeline as text. Equal arguments give equal text. */
export function writeNotes(timeline: Timeline, format: NotesFormat, options: NotesOptions): string {
  return writers[format](timeline, options);
}
