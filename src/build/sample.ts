/** The timeline that the app opens on: read from the article, then reviewed. Used by the script and by its test. */
import { readFileSync } from 'node:fs';
import { writeTimeline } from '#lib/exchange/index.ts';
import { extract } from '#lib/extract/index.ts';
import {
  documentId,
  sha256,
  type DiplomaticEvent,
  type Refinement,
  type Review,
  type SourceDocument,
  type Timeline,
} from '#lib/model/index.ts';

/** Folder with articles and timelines. */
const data = new URL('../../data/', import.meta.url);

/** Where the shipped timeline stands. */
export const SAMPLE_FILE = new URL('timelines/ukraine-nato-talks.timeline.json', data);

/** What a person decided about the candidates, by event id. */
interface Overlay {
  readonly title: string;
  readonly dek: string;
  /** Names of the articles in `data/articles`, without ending. */
  readonly articles: readonly string[];
  readonly events: Readonly<Record<string, Decision>>;
}

interface Decision {
  readonly state: Exclude<Review['state'], 'candidate' | 'edited'>;
  /** Replaces the extracted title, which is kept in the review. */
  readonly title?: string;
  readonly refinements?: readonly Refinement[];
}

/** The text of the shipped timeline file. Throws when the overlay names an event that extraction does not give. */
export function writeSample(): string {
  const overlay = JSON.parse(
    readFileSync(new URL('timelines/ukraine-nato-talks.overlay.json', data), 'utf8'),
  ) as Overlay;
  const documents = overlay.articles.map(readArticle);
  const candidates = documents.flatMap((document) => extract(document).events);
  const unknown = Object.keys(overlay.events).filter((id) => !candidates.some((event) => event.id === id));
  if (unknown.length > 0)
    throw new Error(`The overlay decides on events that were not read: ${unknown.join(', ')}`);
  const timeline: Timeline = {
    format: 'dateline/1',
    title: overlay.title,
    dek: overlay.dek,
    documents,
    events: candidates.map((event) => reviewed(event, overlay.events[event.id])),
  };
  return writeTimeline(timeline, { bodies: true });
}

function readArticle(name: string): SourceDocument {
  const text = readFileSync(new URL(`articles/${name}.txt`, data), 'utf8').replace(/\n$/u, '');
  const facts = JSON.parse(readFileSync(new URL(`articles/${name}.json`, data), 'utf8')) as Omit<
    SourceDocument,
    'id' | 'text' | 'sha256'
  >;
  const hash = sha256(text);
  return { id: documentId(hash), ...facts, text, sha256: hash };
}

function reviewed(event: DiplomaticEvent, decision: Decision | undefined): DiplomaticEvent {
  if (decision === undefined) return event;
  const { state, title, refinements } = decision;
  const isEdited = title !== undefined && title !== event.title;
  return {
    ...event,
    ...(isEdited && { title }),
    ...(refinements !== undefined && { refinements }),
    review: isEdited ? { state: 'edited', extracted: { title: event.title } } : { state },
  };
}
