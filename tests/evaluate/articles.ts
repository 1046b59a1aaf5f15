import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formatEdtf, parseEdtf } from '#lib/edtf/index.ts';
import {
  documentId,
  KINDS,
  sha256,
  type Kind,
  type Modality,
  type SourceDocument,
} from '#lib/model/index.ts';
import { filesWith } from './gold.ts';

/** An event that an article tells, as a person read it. */
export interface GoldEvent {
  /** Exact words of the sentence that tells it. */
  readonly sentence: string;
  /** Every date that is right, as canonical EDTF, the best one first; `null` among them: undated is right too. */
  readonly dates: readonly (string | null)[];
  readonly modality: Modality;
  readonly kind: Kind;
}

/** An article with the events in it. Rules are made with the tuning group in view; the kept one only measures. */
export interface GoldArticle {
  /** Name of the file without folders. */
  readonly file: string;
  readonly group: Group;
  /** As the command makes it from a plain text: the first line is the headline. */
  readonly document: SourceDocument;
  readonly events: readonly GoldEvent[];
  /** Events that a reader may list or leave out. */
  readonly optional: readonly GoldEvent[];
}

export const GROUPS = ['tuning', 'kept'] as const;
export type Group = (typeof GROUPS)[number];

const MODALITIES: readonly string[] = [
  'asserted',
  'planned',
  'alleged',
  'denied',
  'cancelled',
] satisfies Modality[];

/** The articles under a path, by name. Throws on a file with a fault: a wrong gold measures nothing. */
export function readArticles(path: string): readonly GoldArticle[] {
  return filesWith(path, '.json').map((file) => {
    try {
      return readArticle(basename(file), JSON.parse(readFileSync(file, 'utf8')));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

/** One article from the value of its JSON. Throws where it is not as `GoldArticle` says. */
export function readArticle(file: string, value: unknown): GoldArticle {
  const { group, published, text, events, optional = [] } = value as Readonly<Record<string, unknown>>;
  if (group !== 'tuning' && group !== 'kept') throw new Error(`group is ${String(group)}`);
  if (typeof text !== 'string' || text === '') throw new Error('no text');
  if (published !== null && typeof published !== 'string')
    throw new Error('published is no date and not null');
  return {
    file,
    group,
    document: documentOf(text, published),
    events: eventsOf(events, text),
    optional: eventsOf(optional, text),
  };
}

function documentOf(text: string, published: string | null): SourceDocument {
  const hash = sha256(text);
  return {
    id: documentId(hash),
    headline: text.split('\n', 1)[0]!.trim(),
    language: 'en',
    published: published === null ? null : { date: canonical(published), basis: 'given' },
    text,
    sha256: hash,
  };
}

function eventsOf(list: unknown, text: string): readonly GoldEvent[] {
  if (!Array.isArray(list)) throw new Error('events are no list');
  return (list as readonly Readonly<Record<string, unknown>>[]).map((one) => {
    const { sentence, date, also = [], modality, kind } = one;
    if (typeof sentence !== 'string' || sentence === '' || !text.includes(sentence)) {
      throw new Error(`the text has no sentence "${String(sentence)}"`);
    }
    if (!MODALITIES.includes(modality as string)) throw new Error(`modality is ${String(modality)}`);
    if (!Object.hasOwn(KINDS, kind as string)) throw new Error(`kind is ${String(kind)}`);
    if (!Array.isArray(also)) throw new Error('also is no list');
    const dates = [date, ...(also as readonly unknown[])].map((each) =>
      each === null ? null : canonical(each),
    );
    return { sentence, dates, modality: modality as Modality, kind: kind as Kind };
  });
}

function canonical(date: unknown): string {
  const read = typeof date === 'string' ? parseEdtf(date) : null;
  if (read === null) throw new Error(`${String(date)} is no EDTF`);
  return formatEdtf(read);
}
