import { type Extensions, FORMS, type Problem, type Publication } from '#lib/model/index.ts';
import { findDateline } from '#lib/text/index.ts';
import { problem } from '../problems.ts';
import type { ArticleDraft, ArticleFormat, ArticlesRead } from './article.ts';
import { findDateLine } from './date-line.ts';
import { tidyLine, wordsOf } from './lines.ts';

/** What a file says of an article beside its words; texts may be empty or of the wrong form, and then do not count. */
export interface ArticleFacts {
  readonly headline?: string | undefined;
  readonly subhead?: string | undefined;
  readonly byline?: string | undefined;
  readonly provider?: string | undefined;
  readonly datelinePlace?: string | undefined;
  readonly address?: string | undefined;
  readonly language?: string | undefined;
  /** Absent: the words are asked. */
  readonly published?: Publication | null | undefined;
  readonly extensions?: Extensions | undefined;
}

/** Blocks from the beginning among which headline, subhead and byline may stand. */
const HEAD = 8;
const BYLINE =
  /^(?:by|BY|By)\s+(?<name>\p{Lu}[\p{L}.’'-]+,?(?:\s+(?:and|&|de|van|von|al|\p{Lu}[\p{L}.’'-]*,?)){0,8})(?:\s+in\s+.{2,40})?$/u;

/**
 * An article from its blocks and from what its file says of it; a problem when there are no words. Blocks stay in
 * their order; a headline, subhead or byline that does not stand among the first is put before them.
 */
export function composeArticle(
  format: ArticleFormat,
  facts: ArticleFacts,
  found: readonly string[],
  path: Problem['path'] = [],
): ArticlesRead {
  const given = { headline: line(facts.headline), subhead: line(facts.subhead) };
  const at = placeOf(found, given.headline);
  const headline = (at === -1 ? given.headline : found[at]) ?? found[0] ?? '';
  // What stands above a headline (a section, a date) goes on after it.
  const blocks = at > 0 ? [headline, ...found.slice(0, at), ...found.slice(at + 1)] : found;
  const hasHeadline = blocks[0] === headline;
  if (blocks.length === 0 || (blocks.length === 1 && hasHeadline && given.headline !== undefined)) {
    return { articles: [], problems: [problem('article-without-text', path)] };
  }
  const printed = printedByline(blocks);
  const stated = line(facts.language)?.replaceAll('_', '-') ?? '';
  const language = FORMS.language.test(stated) ? stated : 'en';
  const by = /^de\b/i.test(language) ? /^von\s+/i : /^(?:by|written by)\s+/i;
  const byline = line(facts.byline)?.replace(by, '') ?? printed ?? undefined;
  const isBylineSeen =
    byline === undefined || printed !== null || blocks.slice(0, HEAD).some(isBylineOf(byline));
  const subhead =
    given.subhead !== undefined && wordsOf(given.subhead) !== wordsOf(headline) ? given.subhead : undefined;
  const head = [
    headline,
    ...(subhead !== undefined && placeOf(blocks, subhead) === -1 ? [subhead] : []),
    ...(isBylineSeen ? [] : [isEnglish(language) ? `By ${byline}` : byline]),
  ];
  const body = [...head, ...(hasHeadline ? blocks.slice(1) : blocks)];
  const draft: ArticleDraft = {
    format,
    headline,
    ...textOf('subhead', subhead),
    ...textOf('byline', byline),
    ...textOf('provider', line(facts.provider)),
    ...textOf('datelinePlace', line(facts.datelinePlace) ?? placeInDateline(body) ?? undefined),
    ...textOf('address', addressOf(facts.address) ?? undefined),
    language,
    published: facts.published ?? findDateLine(body),
    body: body.join('\n'),
    ...(facts.extensions && Object.keys(facts.extensions).length > 0 ? { extensions: facts.extensions } : {}),
  };
  return { articles: [draft], problems: languageProblems(language, path) };
}

/** A warning for every language but English: no events are read from it. */
export function languageProblems(language: string, path: Problem['path']): readonly Problem[] {
  return isEnglish(language) ? [] : [problem('language-not-read', path, { language })];
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** The address, if a document may have it: whole, http(s), nothing in it that could leave its place; else `null`. */
export function addressOf(written: string | undefined): string | null {
  const address = written?.trim() ?? '';
  return address.length < 2000 && FORMS.address.test(address) ? address : null;
}

/** Place of the dateline in ordinary case, "Istanbul" for ISTANBUL; `null` when no block at the beginning has one. */
export function placeInDateline(blocks: readonly string[]): string | null {
  for (const block of blocks.slice(0, HEAD + 4)) {
    const place = findDateline(block)?.place;
    if (place) return place.replace(/\p{Lu}{2,}/gu, ordinaryCase);
  }
  return null;
}

function ordinaryCase(word: string, at: number): string {
  const small = word.toLowerCase();
  if (at > 0 && /^(?:of|the|de|del|da|do|dos|la|al|and|upon|on)$/.test(small)) return small;
  return `${word.charAt(0)}${small.slice(1)}`;
}

function line(text: string | undefined): string | undefined {
  return tidyLine(text ?? '') || undefined;
}

/** Where the same words stand among the first blocks; -1: nowhere. */
function placeOf(blocks: readonly string[], words: string | undefined): number {
  if (words === undefined) return -1;
  const wanted = wordsOf(words);
  return blocks
    .slice(0, HEAD)
    .findIndex((block) => block.length < words.length * 2 + 20 && wordsOf(block) === wanted);
}

function printedByline(blocks: readonly string[]): string | null {
  for (const block of blocks.slice(1, HEAD)) {
    const name = block.length < 160 ? BYLINE.exec(block)?.groups?.['name'] : undefined;
    if (name !== undefined) return name.replace(/,$/, '');
  }
  return null;
}

/** As extraction tells a byline: the name, and not much beside it. */
function isBylineOf(byline: string): (block: string) => boolean {
  return (block) => block.length < byline.length + 24 && block.includes(byline);
}

function textOf<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string });
}
