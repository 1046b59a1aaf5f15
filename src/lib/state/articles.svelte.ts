import type { ArticleDraft, ParseHtml } from '#lib/exchange/index.ts';
import { LARGEST_TEXT } from '#lib/model/index.ts';
import type { DiplomaticEvent, Publication, Timeline } from '#lib/model/index.ts';
import { readDay } from './article-date.ts';
import { troublesOf, type ArticleReading } from './article-reading.ts';
import { startOpening, startReading } from './extraction.ts';

/** A file that may hold articles; the browser's `File` is one. */
export interface ArticleFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** One article on its way into the timeline. */
export class PendingArticle {
  readonly draft: ArticleDraft;
  headline: string = $state('');
  provider: string = $state('');
  byline: string = $state('');
  address: string = $state('');
  /** `YYYY-MM-DD` as the date field holds it; empty while nothing is given. */
  day: string = $state('');
  zone: string = $state('');
  /** The person says that nobody knows when it was published. */
  dateUnknown: boolean = $state(false);
  /** 0 to 1 while it is being read; `null` before and after. */
  share: number | null = $state(null);
  trouble: string | null = $state(null);
  /** What was read; `null` before. */
  reading: ArticleReading | null = $state.raw(null);
  /** Ids of the candidates that the person wants. */
  chosen: ReadonlySet<string> = $state.raw(new Set());

  constructor(draft: ArticleDraft) {
    this.draft = draft;
    this.headline = draft.headline;
    this.provider = draft.provider ?? '';
    this.byline = draft.byline ?? '';
    this.address = draft.address ?? '';
    this.day = readDay(draft.published?.date ?? '') ?? '';
    this.zone = draft.published?.zone ?? '';
  }

  /** True when the date is settled: a day, or the word that nobody knows it. */
  get isDated(): boolean {
    return this.dateUnknown || readDay(this.day) !== null;
  }

  /** When it was published, as the form says now: the document's own words where the person left them alone. */
  get published(): Publication | null {
    const day = readDay(this.day);
    if (this.dateUnknown || day === null) return null;
    const own = this.draft.published;
    if (own !== null && own.date === day && (own.zone ?? '') === this.zone.trim()) return own;
    const zone = this.zone.trim();
    return { date: day, ...(zone === '' ? {} : { zone }), basis: 'given' };
  }
}

/** The articles that a person is adding: files and pasted text become drafts, drafts are read, candidates are chosen. */
export class ArticleDesk {
  pending: readonly PendingArticle[] = $state.raw([]);
  /** What could not be taken, one sentence each, with the name of the file. */
  troubles: readonly string[] = $state.raw([]);
  #cancel: (() => void) | null = null;

  readonly parseHtml: ParseHtml;

  constructor(parseHtml: ParseHtml) {
    this.parseHtml = parseHtml;
  }

  /** Reads files into drafts. What is no article is told in `troubles`; nothing already there is lost. */
  async addFiles(files: Iterable<ArticleFile>): Promise<void> {
    for (const file of files) {
      if (file.size > LARGEST_TEXT) {
        this.#trouble(file.name, [
          `It is larger than ${LARGEST_TEXT / 1024 / 1024} MB, which no article is.`,
        ]);
        continue;
      }
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const opened = await this.#open(file.name, bytes);
        this.pending = [...this.pending, ...opened.articles.map((draft) => new PendingArticle(draft))];
        this.#trouble(file.name, opened.troubles);
      } catch (reason) {
        // A folder, a file that was moved since it was chosen, or reading code that did not load.
        const why =
          reason instanceof DOMException ? 'Choose a file that is still in its place.' : String(reason);
        this.#trouble(file.name, [`It could not be read. ${why}`]);
      }
    }
  }

  /** In a worker where there is one and no HTML in the file; else here. */
  async #open(
    name: string,
    bytes: Uint8Array,
  ): Promise<{ readonly articles: readonly ArticleDraft[]; readonly troubles: readonly string[] }> {
    if (typeof Worker !== 'undefined') {
      const opened = await startOpening(name, bytes).result;
      if (opened !== null) return opened;
    }
    const { messageFor, readArticles } = await import('#lib/exchange/index.ts');
    const { articles, problems } = await readArticles({ name, bytes }, this.parseHtml);
    return { articles, troubles: troublesOf(problems).map(messageFor) };
  }

  /** Takes what was pasted: `html` is what the clipboard holds beside the plain text, or `null`. */
  async addPasted(text: string, html: string | null): Promise<void> {
    const { messageFor, readPastedArticle } = await import('#lib/exchange/index.ts');
    const { articles, problems } = readPastedArticle(text, html, this.parseHtml);
    this.pending = [...this.pending, ...articles.map((draft) => new PendingArticle(draft))];
    this.#trouble('Pasted text', troublesOf(problems).map(messageFor));
  }

  /** Reads one article's events in a worker. Its date must be settled. */
  async read(article: PendingArticle): Promise<void> {
    if (!article.isDated) return;
    this.cancel();
    article.trouble = null;
    article.reading = null;
    article.share = 0;
    const { result, cancel } = startReading(draftOf(article), article.published, (share) => {
      article.share = share;
    });
    this.#cancel = cancel;
    try {
      const reading = await result;
      article.reading = reading;
      article.chosen = new Set(reading.events.map((event) => event.id));
    } catch (reason) {
      article.trouble = reason instanceof Error ? reason.message : String(reason);
    }
    article.share = null;
    this.#cancel = null;
  }

  /** Stops what is being read. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = null;
    for (const article of this.pending) article.share = null;
  }

  remove(article: PendingArticle): void {
    if (article.share !== null) this.cancel();
    this.pending = this.pending.filter((other) => other !== article);
  }

  clear(): void {
    this.cancel();
    this.pending = [];
    this.troubles = [];
  }

  #trouble(name: string, sentences: readonly string[]): void {
    this.troubles = [...this.troubles, ...sentences.map((sentence) => `${name}: ${sentence}`)];
  }
}

/**
 * The timeline with the chosen candidates of these articles, accepted, beside what was there. An article that is in the
 * timeline already keeps its document, and events that are there already stay as they are.
 */
export function withArticles(timeline: Timeline, articles: readonly PendingArticle[]): Timeline {
  const documents = new Map(timeline.documents.map((document) => [document.id, document]));
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  for (const { reading, chosen } of articles) {
    if (reading === null) continue;
    const { document } = reading;
    const wanted = reading.events.filter((event) => chosen.has(event.id) && !events.has(event.id));
    if (wanted.length > 0 && !documents.has(document.id)) documents.set(document.id, document);
    for (const event of wanted) events.set(event.id, accepted(event));
  }
  return { ...timeline, documents: [...documents.values()], events: [...events.values()] };
}

/** A timeline of these articles alone. */
export function newTimeline(title: string, articles: readonly PendingArticle[]): Timeline {
  return withArticles({ format: 'dateline/1', title, dek: '', documents: [], events: [] }, articles);
}

function accepted(event: DiplomaticEvent): DiplomaticEvent {
  return { ...event, review: { ...event.review, state: 'accepted' } };
}

/** The draft with what the person changed; an emptied field is absent. The text begins with the headline. */
function draftOf({ draft, headline, provider, byline, address }: PendingArticle): ArticleDraft {
  const { provider: _p, byline: _b, address: _a, ...rest } = draft;
  const kept = { provider, byline, address };
  const filled = Object.fromEntries(
    Object.entries(kept)
      .map(([key, value]) => [key, value.trim()])
      .filter(([, value]) => value !== ''),
  );
  const title = headline.trim() || draft.headline;
  return { ...rest, ...filled, headline: title };
}
