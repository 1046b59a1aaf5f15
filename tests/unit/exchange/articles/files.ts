import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { type ArticlesRead, type ParseHtml, readArticles } from '#lib/exchange/index.ts';

/** The parser that the command line uses. */
export const parseHtml: ParseHtml = (html) => parseHTML(html).document as unknown as Document;

/** The articles in a file with this name and content. */
export function readFile(name: string, content: string | Uint8Array): Promise<ArticlesRead> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readArticles({ name, bytes }, parseHtml);
}

/** The articles in a file of `tests/fixtures/articles`. */
export function readFixture(name: string): Promise<ArticlesRead> {
  return readFile(name, new Uint8Array(readFileSync(placeOf(name))));
}

/** A file of `tests/fixtures/articles` as text. */
export function textOfFixture(name: string): string {
  return readFileSync(placeOf(name), 'utf8');
}

function placeOf(name: string): URL {
  return new URL(`../../../fixtures/articles/${name}`, import.meta.url);
}

/** Characters up to U+00FF as one byte each. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
