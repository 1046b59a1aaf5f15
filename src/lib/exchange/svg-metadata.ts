import type { SourceDocument, Timeline } from '#lib/model/index.ts';
import { toFileValue } from './write.ts';

/** Namespace of the element that carries a timeline inside a figure. */
export const CARRIED_NAMESPACE = 'https://dateline.example/ns/1';

/**
 * The inside of an SVG's `<metadata>`: Dublin Core for those who ask where the figure is from, and the timeline,
 * with the texts of its articles or without, so that the figure opens again as a timeline. Equal timelines give equal text, with no
 * date of export. Throws as `writeTimeline` does.
 * Sources: https://www.w3.org/TR/SVG2/metadata.html ; https://www.dublincore.org/specifications/dublin-core/dces/
 */
export function timelineMetadata(timeline: Timeline, withTexts: boolean): string {
  const statements = [
    ['format', 'image/svg+xml'],
    ['title', timeline.title],
    ...(timeline.dek === '' ? [] : [['description', timeline.dek]]),
    ...timeline.documents.map((document) => ['source', sourceWords(document)]),
  ].map(([name, words]) => `<dc:${name}>${xmlText(words ?? '')}</dc:${name}>`);
  return [
    '',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<rdf:Description rdf:about="">',
    ...statements,
    '</rdf:Description>',
    '</rdf:RDF>',
    `<dateline:timeline xmlns:dateline="${CARRIED_NAMESPACE}">${carriedJson(timeline, withTexts)}</dateline:timeline>`,
    '',
  ].join('\n');
}

/** A timeline as it travels inside a file of tags: compact JSON that needs no escape there. Throws as `writeTimeline` does. */
export function carriedJson(timeline: Timeline, withTexts: boolean): string {
  return safeJson(toFileValue(timeline, withTexts));
}

/** "Headline. Anadolu Agency, 2025-12-15. https://…", as far as it is known. */
function sourceWords({ headline, provider, published, address }: SourceDocument): string {
  const origin = [provider, published?.date].filter((part) => part !== undefined).join(', ');
  return [headline.replace(/\.$/, ''), origin, address ?? ''].filter((part) => part !== '').join('. ');
}

/**
 * Compact JSON in which every character that XML forbids, gives a meaning to or may change is written as JSON's own
 * escape: controls, halves of surrogate pairs, bidirectional marks, `<`, `>` and `&`. So it stands as it is between
 * tags, and no tool that escapes once more or once less can break it. All of them occur inside JSON's texts only.
 */
function safeJson(value: unknown): string {
  // Halves of surrogate pairs are escaped by `JSON.stringify` itself.
  return JSON.stringify(value).replace(
    /[<>&\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text for XML 1.0, for people: what is forbidden there or reaches beyond its place is left out. */
function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/\p{Surrogate}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
