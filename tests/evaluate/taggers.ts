import { tagText } from '#lib/extract/index.ts';
import type { Expression } from './score.ts';

/** Something that finds temporal expressions. */
export interface Tagger {
  readonly name: string;
  /** `documentDate` as TimeML gives it, "1998-01-08T18:30:00"; `null` when unknown. */
  readonly tag: (text: string, documentDate: string | null) => readonly Expression[];
}

export const DATELINE: Tagger = {
  name: 'Dateline',
  tag: (text, documentDate) => tagText(text, documentDate?.slice(0, 10) ?? null),
};
