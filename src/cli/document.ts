import { createHash } from 'node:crypto';
import { is } from 'valibot';
import { parseEdtf } from '#lib/edtf/index.ts';
import { messageFor, readTimeline } from '#lib/exchange/index.ts';
import { FORMS, type Publication, SCHEMAS, type SourceDocument } from '#lib/model/index.ts';
import { type Answer, found, refused } from './command.ts';
import { nearest } from './nearest.ts';

/** An article as it was given: its words, and what is known about it. */
export interface Article {
  readonly body: string;
  readonly facts: Facts;
}

/** What may be said of an article, by the keys of `SourceDocument`; `published: null` says that it is unknown. */
export type Facts = Partial<Omit<SourceDocument, 'id' | 'text' | 'sha256'>>;

const textKeys = [
  'headline',
  'subhead',
  'byline',
  'provider',
  'datelinePlace',
  'language',
  'address',
] as const;

/** Plain text as an article; refuses a web page. `name` is how messages call the file. */
export function readPlainArticle(text: string, name: string): Answer<Article> {
  return isWebPage(text) ? refused(webPage(name)) : found({ body: tidy(text), facts: {} });
}

/**
 * An article in JSON: an object with `text` and any of the keys of `SourceDocument`. Refuses what is not JSON, a
 * finished timeline, a missing text, and metadata of the wrong type.
 */
export function readJsonArticle(text: string, name: string): Answer<Article> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Engines word this differently; the reader of timelines says line and column.
    if (isWebPage(text)) return refused(webPage(name));
    const fault = readTimeline(text).problems.find(({ code }) => code === 'not-json');
    const words = 'It is not JSON. Write { "text": "…", "headline": "…" }, or name a plain text .txt.';
    return refused(`${name}: ${fault ? messageFor(fault) : words}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(`${name} holds no article. Write { "text": "…", "headline": "…", "published": … }.`);
  }
  const article = value as Readonly<Record<string, unknown>>;
  if (typeof article['format'] === 'string' && article['format'].startsWith('dateline/')) {
    return refused(`${name} is a timeline already. Use dateline validate or dateline render.`);
  }
  const { text: body } = article;
  if (typeof body !== 'string' || body.trim() === '') {
    const near = nearest('text', Object.keys(article));
    const but = near === null || near === 'text' ? '' : `, but "${near}"`;
    return refused(`${name} has no "text"${but}. Put the article's words under "text".`);
  }
  const wrong = textKeys.find((key) => key in article && typeof article[key] !== 'string');
  if (wrong) return refused(`${name}: "${wrong}" must be text in quotes. Correct it.`);
  for (const key of textKeys) {
    const fault = faultOfForm(key, article[key] as string | undefined);
    if (fault !== null) return refused(`${name}: the ${key} ${article[key] as string} ${fault}`);
  }
  const published = readPublished(article['published'], name);
  if (!published.ok) return published;
  const known = Object.entries(article).filter(
    ([key]) => (textKeys as readonly string[]).includes(key) || key.startsWith('x-'),
  );
  return found({ body: tidy(body), facts: { ...Object.fromEntries(known), ...published.value } });
}

/** Forms that the texts of some keys must keep, in words. */
const forms = {
  address: { form: FORMS.address, words: 'no web address. Write it with https:// or http://.' },
  language: { form: FORMS.language, words: 'no language tag. Write for example en or pt-BR.' },
} as const;

/** What is wrong with the text of a key of `SourceDocument`, to follow the text: "is no …"; `null`: nothing. */
export function faultOfForm(key: string, value: string | undefined): string | null {
  if (value === undefined || !Object.hasOwn(forms, key)) return null;
  const { form, words } = forms[key as keyof typeof forms];
  return form.test(value) ? null : `is ${words}`;
}

/** The document that the words and facts make. Its text begins with the headline. */
export function makeDocument(article: Article, published: Publication | null): SourceDocument {
  const headline = article.facts.headline?.trim() || article.body.split('\n', 1)[0]!.trim();
  const text = article.body.startsWith(headline) ? article.body : `${headline}\n${article.body}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    id: `doc-${sha256.slice(0, 12)}`,
    language: 'en',
    ...article.facts,
    headline,
    published,
    text,
    sha256,
  };
}

/** A day, month or year of publication as written on the command line or in a file; else `null`. */
export function readDate(written: string): string | null {
  const date = parseEdtf(written);
  const plain = date?.form === 'date' && /^\d{4}(-\d{2}){0,2}$/.test(date.source);
  return plain ? date.source : null;
}

function readPublished(value: unknown, name: string): Answer<Pick<Facts, 'published'>> {
  if (value === undefined) return found({});
  if (value === null) return found({ published: null });
  const written = typeof value === 'string' ? { date: value } : value;
  const date = typeof written === 'object' && 'date' in written ? written.date : undefined;
  if (typeof date !== 'string' || readDate(date) === null) {
    return refused(`${name}: "published" needs a "date" such as "2025-12-15". Correct it, or write null.`);
  }
  const published = { basis: 'printed', ...written, date };
  if (!is(SCHEMAS.Publication, published)) {
    return refused(
      `${name}: "published" takes "date", "time" such as "19:05", "zone" such as "Europe/Istanbul", "basis" ` +
        '(printed, given or inferred) and "note". Correct what differs.',
    );
  }
  return found({ published });
}

/** A page, or another file of tags: nothing that a person would call text. */
function isWebPage(text: string): boolean {
  return /^\s*<([a-z][^<>]*>|[!?])/i.test(text);
}

function webPage(name: string): string {
  return `${name} is a web page or another file of tags (HTML, XML, SVG). Save the article's words as plain text.`;
}

/** Without spaces at line ends and at the beginning, and without empty lines at the end. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\s+|\n+$/g, '');
}
