import { type ArticleFacts, addressOf } from './compose.ts';
import { tidyLine, wordsOf } from './lines.ts';
import { findLinkedFacts } from './linked-facts.ts';
import type { DateGiven } from './publication.ts';

/** What a page says of its article outside of the words. */
export interface PageFacts extends ArticleFacts {
  /** Where they stand, best first. */
  readonly dates: readonly DateGiven[];
  /** Words of the article that stand in the metadata only. */
  readonly words?: string | undefined;
}

/** Names of `meta` that give the day of publication, best first. */
const PUBLISHED =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime ' +
  'dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date publish-date publication_date pubdate publishdate ' +
  'citation_publication_date date';
const CHANGED =
  'article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified';

/**
 * What the head of a page and its marked elements say: JSON-LD before `meta` before elements. Read it before anything
 * changes the document.
 */
export function pageFactsOf(page: Document): PageFacts {
  const meta = metaOf(page);
  const first = (names: string) =>
    names
      .split(' ')
      .map((name) => meta.get(name))
      .find((text) => text !== undefined);
  const scripts = elements(page, 'script').filter((script) =>
    /^application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''),
  );
  const linked = findLinkedFacts(scripts.map((script) => script.textContent ?? ''));
  const provider = linked?.provider ?? first('og:site_name application-name dc.publisher');
  const person = [
    linked?.byline,
    first('author article:author parsely-author dc.creator sailthru.author byl'),
    ownText(page, BYLINES),
  ]
    .map((name) => tidyLine(name ?? ''))
    .find((name) => name !== '' && name.length < 150 && name !== provider && !/^https?:/i.test(name));
  const addresses = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined,
    first('og:url twitter:url'),
    linked?.address,
  ];
  const meaning = (names: string, means: DateGiven['means']) =>
    names.split(' ').flatMap((name) => {
      const written = meta.get(name);
      return written === undefined ? [] : [{ where: `${name} of the page`, written, means }];
    });
  return {
    headline: headlineOf(page, [linked?.headline, first('og:title twitter:title dc.title')], provider),
    subhead:
      linked?.subhead ??
      ownText(page, SUBHEADS) ??
      summaryInHeading(page, first('og:description description')),
    byline: person,
    provider,
    address: addresses.find((address) => addressOf(address) !== null),
    language:
      page.documentElement?.getAttribute('lang') ||
      page.documentElement?.getAttribute('xml:lang') ||
      linked?.language ||
      first('content-language og:locale dc.language language'),
    dates: [
      ...(linked?.dates ?? []),
      ...meaning(PUBLISHED, 'published'),
      ...markedDates(page),
      ...meaning(CHANGED, 'changed'),
    ],
    words: linked?.words,
  };
}

const BYLINES = '[itemprop~="author"], [rel~="author"], .byline, .author-name';
const SUBHEADS =
  '[itemprop~="alternativeHeadline"], .standfirst, .subheadline, .subhead, .subtitle, .article-subtitle, .dek, .article__dek';

/** The heading that a person sees, where the metadata or the title of the window agrees with it. */
function headlineOf(
  page: Document,
  given: readonly (string | undefined)[],
  provider: string | undefined,
): string | undefined {
  const title = tidyLine(elements(page, 'title')[0]?.textContent ?? '');
  const claims = [...given.map((text) => tidyLine(text ?? '')), title].filter((text) => text !== '');
  const headings = elements(page, 'h1')
    .slice(0, 5)
    .map((heading) => tidyLine(heading.textContent ?? ''))
    .filter((text) => text !== '' && text.length < 400);
  const agreed = headings.find((heading) =>
    claims.some((claim) => wordsOf(claim).includes(wordsOf(heading))),
  );
  // A single word that stands in the title is the name of the site.
  if (agreed !== undefined && agreed.includes(' ')) return agreed;
  const [claim] = claims;
  return claim === undefined ? headings[0] : withoutSite(claim, provider);
}

/** "Talks resume - Test Agency" without the name of the site. */
function withoutSite(title: string, provider: string | undefined): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: '].map((mark) => title.lastIndexOf(mark)));
  if (cut < 12) return title;
  const end = title.slice(cut + 3).trim();
  const isSite = provider !== undefined && wordsOf(provider) === wordsOf(end);
  return isSite || title[cut + 1] === '|' ? title.slice(0, cut).trim() : title;
}

/** The summary of the metadata where it is a smaller heading of the page; as a paragraph it is the lead, no subhead. */
function summaryInHeading(page: Document, summary: string | undefined): string | undefined {
  const wanted = wordsOf(summary ?? '');
  if (wanted === '') return undefined;
  const headings = ['h2', 'h3', 'h4', 'h5'].flatMap((name) => elements(page, name).slice(0, 10));
  return headings
    .map((heading) => tidyLine(heading.textContent ?? ''))
    .find((text) => wordsOf(text) === wanted);
}

/** Contents of `meta` by name, property or itemprop in small letters; the first of each. */
function metaOf(page: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of elements(page, 'meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((key) =>
      (meta.getAttribute(key) ?? '').split(/\s+/),
    );
    for (const name of names) {
      const key = name.toLowerCase();
      if (key !== '' && content !== '' && !found.has(key)) found.set(key, content);
    }
  }
  return found;
}

/** Dates of `time` elements in the article or its header; those of lists of other articles are passed over. */
function markedDates(page: Document): readonly DateGiven[] {
  const times = elements(page, 'time').filter(
    (time) => time.closest('nav, aside, footer, li, [role="complementary"]') === null,
  );
  const inArticle = times.filter((time) => time.closest('article, main, header, [role="main"]') !== null);
  const marked = times.filter(
    (time) => time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished',
  );
  return [...marked, ...inArticle].slice(0, 1).map((time) => ({
    where: 'the first <time> of the page',
    written: time.getAttribute('datetime') ?? tidyLine(time.textContent ?? ''),
    means: 'published',
  }));
}

function elements(page: Document, name: string): readonly Element[] {
  return [...page.getElementsByTagName(name)];
}

/** The words of the first of these elements that no list of other articles holds. */
function ownText(page: Document, selector: string): string | undefined {
  const own = [...page.querySelectorAll(selector)].find(
    (one) => one.closest('nav, aside, footer, li') === null,
  );
  return tidyLine(own?.textContent ?? '').slice(0, 400) || undefined;
}
