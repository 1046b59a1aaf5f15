import {
  documentId,
  type Extensions,
  type Problem,
  type Publication,
  sha256,
  type SourceDocument,
} from '#lib/model/index.ts';

/** Parses HTML into a document: `DOMParser` in the browser, linkedom in Node. Nothing is run or loaded. */
export type ParseHtml = (html: string) => Document;

/** What a file said of itself by its content. */
export type ArticleFormat = 'text' | 'markdown' | 'html' | 'email' | 'web-archive' | 'ninjs' | 'json';

/** An article as its file gives it, before a person has looked at it. */
export interface ArticleDraft {
  readonly format: ArticleFormat;
  /** Never empty: the first line where nothing says otherwise. */
  readonly headline: string;
  readonly subhead?: string;
  /** Author line without "By". */
  readonly byline?: string;
  readonly provider?: string;
  /** Place in the dateline, in ordinary case: "Istanbul" for ISTANBUL. */
  readonly datelinePlace?: string;
  /** Where it stands on the web, http(s) only. */
  readonly address?: string;
  /** BCP 47 tag; `en` where nothing says otherwise. */
  readonly language: string;
  /** Its note says where the date was found; `null` when the file names none. */
  readonly published: Publication | null;
  /** Blocks by `\n`, the headline first; nothing that a person saw in the article is left out. */
  readonly body: string;
  /** Keys with `x-` of an article in Dateline's own JSON. */
  readonly extensions?: Extensions;
}

/** The articles of one file, and what is to be said of it. With an error there may still be other articles. */
export interface ArticlesRead {
  readonly articles: readonly ArticleDraft[];
  readonly problems: readonly Problem[];
}

/** The document that a draft becomes, with the date of publication that a person confirmed, or `null`. */
export function documentOf(draft: ArticleDraft, published: Publication | null): SourceDocument {
  const { format: _format, published: _found, body, extensions, headline, language, ...facts } = draft;
  const hash = sha256(body);
  return {
    id: documentId(hash),
    headline,
    ...facts,
    language,
    published,
    ...extensions,
    text: body,
    sha256: hash,
  };
}
