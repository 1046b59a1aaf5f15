import { timelineTemplate } from '#lib/exchange/index.ts';
import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import {
  counted,
  isLong,
  kindLabel,
  languageFor,
  notesOf,
  sourcesOf,
  themeFor,
  type Language,
  type Note,
  type Scene,
} from '#lib/timeline/index.ts';
import { carriedPart } from '../carried.ts';
import { linkHtml, quoteHtml, refinementHtml, words } from '../notes/fragment.ts';
import { publishedOf, saidBy, stopped } from '../notes/note-words.ts';
import type { Carried, FigureOptions } from '../options.ts';
import { renderFigure } from '../render.ts';
import { pageStyle } from './style.ts';

/** A finished page. */
export interface WebPage {
  /** The file. */
  readonly html: string;
  /** What the figure in it shows. */
  readonly scene: Scene;
  /** What travels in the file: what was asked for, or less where that is too large. */
  readonly carried: Carried;
}

/** Events that a page lists; more than a person reads, and few enough for any browser. */
const MOST_LISTED = 5000;

/** No page asks anything of anybody, whatever its texts hold. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * One HTML file that needs nothing else: the figure, a table of its events, every sentence with its source, and the
 * timeline, so that it opens again. Title, notes and sources stand in the page and not in the figure. Works from a
 * folder, in an e-mail and on paper; runs no script. Equal arguments give equal bytes. Throws as `renderFigure` does.
 */
export function renderHtml(timeline: Timeline, options: FigureOptions): WebPage {
  const language = languageFor(options.locale, options.dateStyle);
  const parts = { ...options.parts, title: false, notes: false, source: false };
  const { svg, scene } = renderFigure(timeline, { ...options, parts, carry: 'nothing' });
  const { text, carried } = carriedPart(timeline, options.carry, timelineTemplate);
  const notes = listedNotes(timeline, scene, options.hidden, language);
  const listed = notes.slice(0, MOST_LISTED);
  const ground = themeFor(options.theme === 'transparent' ? 'light' : options.theme, 'figure').paper;
  const html = [
    '<!doctype html>',
    `<html lang="${words(options.locale)}"${language.direction === 'rtl' ? ' dir="rtl"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="generator" content="Dateline">',
    `<meta name="description" content="${words(scene.description)}">`,
    `<title>${words(timeline.title)}</title>`,
    ...(text === null ? [] : [text]),
    `<style>${pageStyle(ground ?? '#FFFFFF', options.width)}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${words(timeline.title)}</h1>`,
    ...(timeline.dek === '' ? [] : [`<p class="dek">${words(timeline.dek)}</p>`]),
    '<figure>',
    // What is wider than a phone is moved by keyboard too.
    `<div class="picture scroll" tabindex="0" role="group" aria-label="${words(language.figure.page.figure)}">${svg.trim()}</div>`,
    `<figcaption>${words(scene.description)}</figcaption>`,
    '</figure>',
    ...tableOf(listed, notes.length, timeline, options.parts.notes, language),
    ...(options.parts.notes ? quotesOf(listed, timeline, options.parts.refinements, language) : []),
    ...documentsOf(timeline, language, carried),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { html, scene, carried };
}

/** Notes of what the figure shows: of a long timeline all that are not filtered out, since marks stand for many. */
function listedNotes(
  timeline: Timeline,
  scene: Scene,
  hidden: FigureOptions['hidden'],
  language: Language,
): readonly Note[] {
  const kept = isLong(timeline)
    ? timeline.events.map(({ id }) => id).filter((id) => !hidden.has(id))
    : [...scene.targets.map(({ event }) => event), ...scene.undated];
  return notesOf(timeline, language, new Set(kept));
}

function tableOf(
  notes: readonly Note[],
  count: number,
  timeline: Timeline,
  hasQuotes: boolean,
  language: Language,
): readonly string[] {
  const { page } = language.figure;
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  const told =
    count > notes.length
      ? page.firstOf(language.number(notes.length), language.number(count))
      : counted(count, page.byDate, language);
  const heads = [page.number, page.date, page.howSure, page.event, page.kind, page.sources];
  return [
    `<h2 id="events">${page.events}</h2>`,
    '<div class="scroll" tabindex="0" role="group" aria-labelledby="events">',
    '<table>',
    `<caption>${told}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${words(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...notes.map((note) => rowOf(note, events.get(note.event), hasQuotes, language)),
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

function rowOf(
  note: Note,
  event: DiplomaticEvent | undefined,
  hasQuotes: boolean,
  language: Language,
): string {
  const sure = [note.certainty, language.words.modality[note.modality]]
    .filter((part) => part !== '')
    .join(language.words.semicolon);
  const sources = new Map(note.quotes.map(({ source }) => [source.document, source]));
  const cells = [
    hasQuotes ? `<a href="#note-${note.number}">${note.number}</a>` : String(note.number),
    words(note.date || language.words.unknownDate),
    words(sure || language.figure.summary.notKnown),
  ].map((cell) => `<td>${cell}</td>`);
  const where = [...sources.values()].map(({ outlet, address }) => linkHtml(outlet, address)).join(', ');
  const kind = event === undefined ? '' : words(kindLabel(event.kind, language));
  return `<tr>${cells.join('')}<th scope="row">${words(note.title)}</th><td>${kind}</td><td>${where}</td></tr>`;
}

function quotesOf(
  notes: readonly Note[],
  timeline: Timeline,
  refinements: boolean,
  language: Language,
): readonly string[] {
  if (notes.length === 0) return [];
  const languages = new Map(timeline.documents.map(({ id, language }) => [id, language]));
  return [
    `<h2>${language.figure.page.sentences}</h2>`,
    '<ol>',
    ...notes.flatMap((note) => [
      `<li id="note-${note.number}" value="${note.number}"><p><strong>${words(stopped(note.title))}</strong></p>`,
      ...note.quotes.map((quote) =>
        quoteHtml(quote, saidBy(note, quote, language), language).replace(
          '<blockquote>',
          () => `<blockquote lang="${words(languages.get(quote.source.document) ?? '')}" dir="auto">`,
        ),
      ),
      ...(refinements ? note.refinements.map((each) => `<p>${refinementHtml(each, language)}</p>`) : []),
      '</li>',
    ]),
    '</ol>',
  ];
}

function documentsOf(timeline: Timeline, language: Language, carried: Carried): readonly string[] {
  const isVerified = timeline.documents.every(({ text }) => text !== undefined);
  const foot = [
    ...(isVerified ? [language.figure.verified] : []),
    language.figure.madeWith,
    ...(carried === 'nothing' ? [] : [language.figure.page.opensAgain]),
  ];
  const sources = sourcesOf(timeline, language).map((source) => {
    const headline = source.headline === source.outlet ? '' : `, “${words(source.headline)}”`;
    return `<li>${linkHtml(source.outlet, source.address)}${headline}, ${words(stopped(publishedOf(source, language)))}</li>`;
  });
  return [
    `<h2>${language.figure.page.sources}</h2>`,
    ...(sources.length === 0 ? [] : ['<ul>', ...sources, '</ul>']),
    `<p class="quiet">${foot.join(' ')}</p>`,
  ];
}
