import type { Form, Problem } from '#lib/model/index.ts';

type Args = Problem['args'];

interface Sentence {
  readonly severity: Problem['severity'];
  /** What is wrong and where, then what to do. */
  readonly say: (args: Args, path: string) => string;
}

const error = (say: Sentence['say']): Sentence => ({ severity: 'error', say });
const warning = (say: Sentence['say']): Sentence => ({ severity: 'warning', say });

/** What a field with a form must look like, to follow "must be". */
const FORM_WORDS: Readonly<Record<Form, string>> = {
  'not-empty': 'some text, not only spaces',
  'document-id': '“doc-” and 12 hex digits',
  'event-id': '“ev-” and 12 hex digits',
  sha256: '64 lower-case hex digits',
  time: 'a time like 19:05',
  zone: 'a time zone like Europe/Istanbul',
  language: 'a language tag like en or pt-BR',
  country: 'two capital letters like DE',
  instant: 'an instant in UTC like 2025-12-13T06:00:00Z',
  address: 'an address that starts with https:// or http://',
  rule: 'a name like weekday-past',
  duration: 'a duration like PT5H',
};

/** What a number with bounds of its own must be, by its key, to follow "must be". */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  score: 'a number from 0 to 1',
  width: 'a width from 60 to 1200, in mm',
  textSize: 'a size from 4 to 24, in pt',
  dpi: 'a whole number from 36 to 1200, in pixels to the inch',
};

/**
 * Every problem that reading, checking and extraction can find, with its sentence. The only place that words a problem.
 * A sentence says what is wrong, where (event and source sentence, where there are any), and what to do.
 */
export const SENTENCES = {
  // The file as a whole.
  empty: error(() => 'The file is empty. Choose a .timeline.json file, or an SVG that Dateline exported.'),
  'too-large': error(
    ({ size, limit }) =>
      `The file has ${size} MB; up to ${limit} MB can be opened. A timeline holds text only: check that this is the right file.`,
  ),
  'part-too-long': error(
    ({ line, limit }) =>
      `A single event or document has more than ${limit} MB: it begins at line ${line}. Check that this is the right file.`,
  ),
  'key-twice': error(
    ({ key }) => `${quoted(key)} stands twice, and a timeline has one such list. Put the two together.`,
  ),
  'not-utf8': error(
    ({ line }) =>
      `This is not text in UTF-8: the fault is at line ${line}. Save the file as UTF-8 and try again.`,
  ),
  'is-html': error(
    () =>
      'This is a web page (HTML), not a timeline. Open a .timeline.json file, or copy the text of the article and add it as an article.',
  ),
  'page-without-timeline': error(
    () =>
      'This is a page that Dateline exported, but no timeline travels in it: it was exported without one, or a program removed it. Open the .timeline.json file it was made from, or export it again and let “Events and quotes” travel in the file.',
  ),
  'html-timeline-damaged': error(
    () =>
      'The timeline in this page is damaged: the program that saved it cut it off or changed it. Open the .timeline.json file instead, or export the page again.',
  ),
  'not-a-timeline': error(
    () =>
      'This is neither JSON nor SVG, so it holds no timeline. Open a .timeline.json file, or an SVG that Dateline exported.',
  ),
  'not-json': error(
    ({ line, column }) =>
      `This is no valid JSON${line ? `: the fault is at line ${line}, column ${column}` : ''}. Perhaps the file was cut off or edited by hand; take a copy that is whole.`,
  ),
  'other-json': error(
    ({ found }) =>
      `This is JSON, but no timeline: ${found}. A timeline is an object with "format": "dateline/1" as Dateline saves it.`,
  ),
  'format-newer': error(
    ({ found, known }) =>
      `The file has format version ${found}, and this Dateline reads up to version ${known}. Open it with a newer Dateline.`,
  ),
  'format-unknown': error(
    ({ found }) =>
      `The format ${quoted(found)} is not known; timelines say "dateline/1". Check that this is a timeline.`,
  ),
  'svg-without-timeline': error(
    () =>
      'This SVG is a picture only, and nothing says that Dateline made it. Open a .timeline.json file, or a figure that Dateline exported with its events.',
  ),
  'figure-without-timeline': error(
    () =>
      'This is a figure that Dateline exported, but no timeline travels in it: it was exported as a picture only, or a program that cleans SVG files removed it. Open the .timeline.json file it was made from, or export it again and let “Events and quotes” travel in the file.',
  ),
  'svg-timeline-damaged': error(
    () =>
      'The timeline in this SVG is damaged: the tool that saved it cut it off or changed it. Open the .timeline.json file instead, or export the figure again.',
  ),

  // Shape.
  'missing-key': error(({ key, ...where }, path) => `${at(where, path)}${quoted(key)} is missing. Add it.`),
  'wrong-type': error(
    ({ expected, received, ...where }, path) =>
      `${at(where, path)}must be ${expected}, but is ${received}. Correct it.`,
  ),
  'not-allowed': error(
    ({ allowed, received, ...where }, path) =>
      `${at(where, path)}${quoted(received)} is not one of ${allowed}. Use one of these.`,
  ),
  'wrong-form': error(
    ({ form, received, ...where }, path) =>
      `${at(where, path)}${quoted(received)} must be ${FORM_WORDS[form as Form] ?? form}. Correct it.`,
  ),
  'too-few': error(({ ...where }, path) => `${at(where, path)}must not be empty. Add at least one.`),
  'wrong-number': error(
    ({ received, ...where }, path) =>
      `${at(where, path)}${received} must be ${NUMBER_WORDS[String(path.at(-1))] ?? 'a whole number from 0 on'}. Correct it.`,
  ),
  'unknown-key': warning(
    ({ key, count, ...where }, path) =>
      `${at(where, path)}the key ${quoted(key)} is not known${Number(count) > 1 ? ` (${count} times)` : ''} and was left out. Keys of your own start with x- and are kept.`,
  ),
  'too-deep': error(
    ({ ...where }, path) =>
      `${at(where, path)}is nested too deeply or holds itself. Store something simpler under this key.`,
  ),
  'more-problems': warning(
    ({ count }) =>
      `There ${Number(count) === 1 ? 'is at least 1 more problem' : `are at least ${count} more problems`}. Correct the first ones and check again.`,
  ),

  // Dates.
  'wrong-date': error(
    ({ date, ...where }, path) =>
      `${at(where, path)}${quoted(date)} is no date. Write it as 2025-12-14, 2022-02, 2019, 2022-02~ (about) or [2022-02-01..2025-12-13] (one of these days); a time goes into "time".`,
  ),
  'published-not-a-date': error(
    ({ date, ...where }, path) =>
      `${at(where, path)}${quoted(date)} is a range or a choice, but a document is published on one date. Give one day, month or year.`,
  ),
  'time-without-day': error(
    ({ time, date, ...where }, path) =>
      `${at(where, path)}has ${quoted(time)}, but its date ${date === '' ? 'is missing' : `(${date}) is no single known day`}. Remove the time, or give the day.`,
  ),

  // Words and texts.
  'quote-missing': error(
    ({ sentence, position, source, ...where }) =>
      `${at(where)}the sentence ${quoted(sentence)} does not stand in ${quoted(source)}, neither at its position (${position}) nor elsewhere. The text or the quote was changed: restore the one that was.`,
  ),
  'quote-moved': error(
    ({ sentence, position, foundAt, source, ...where }) =>
      `${at(where)}the sentence ${quoted(sentence)} does not stand at its position (${position}) in ${quoted(source)}, but at ${foundAt}. Set its position to ${foundAt}, in Unicode characters from the start of the text.`,
  ),
  'quote-broken': error(
    ({ sentence, position, source, ...where }) =>
      `${at(where)}the sentence ${quoted(sentence)} does not stand at its position (${position}) in ${quoted(source)}. The text or the quote was changed: restore the one that was.`,
  ),
  'quote-length': error(
    ({ sentence, position, length, source, ...where }) =>
      `${at(where)}the sentence ${quoted(sentence)} has ${length} characters, but its position (${position}) in ${quoted(source)} has room for another number. The quote was changed: take it from the source again.`,
  ),
  'quotes-unverifiable': warning(
    ({ document, count }) =>
      `The text of ${quoted(document)} did not travel with this file, so its ${Number(count) === 1 ? 'quote' : `${count} quotes`} cannot be verified. Open the full .timeline.json to verify them.`,
  ),
  'document-missing': error(
    ({ sentence, id, ...where }) =>
      `${at(where)}the sentence ${quoted(sentence)} is said to come from document ${id}, which is not in the file. Add the document, or remove this evidence.`,
  ),
  'text-changed': error(
    ({ document }) =>
      `The text of ${quoted(document)} is not the one that was read: its SHA-256 differs. Restore the text, or read the events from the new text again.`,
  ),
  'document-id-wrong': error(
    ({ document, found, expected }) =>
      `The id of ${quoted(document)} is ${found}, but its text is ${expected} (the start of its SHA-256). Use that id, in its events too.`,
  ),

  // Articles as files.
  'article-empty': error(() => 'There are no words in it. Choose a file with an article, or paste its text.'),
  'article-too-large': error(
    ({ size, limit }) =>
      `The file has ${size} MB; up to ${limit} MB can be read. An article is far smaller: save it as text or HTML.`,
  ),
  'article-binary': error(
    ({ found }) =>
      `This is ${found}, and articles are read from text only. Open it, and save it as text or HTML, or copy its words and paste them.`,
  ),
  'article-not-utf-8': error(
    () => 'The characters of this file are not in UTF-8, so its words would be wrong. Save it as UTF-8.',
  ),
  'article-characters-lost': warning(
    ({ count }) =>
      `In this file ${Number(count) === 1 ? '1 character' : `${count} characters`} could not be read; � stands in the text instead. Save it as UTF-8, or paste the text instead.`,
  ),
  'article-without-text': error(
    (_, path) =>
      `${within(path)}no text of an article was found. If you see one, copy its words and paste them.`,
  ),
  'article-is-timeline': error(
    (_, path) => `${within(path)}this is a timeline already. Open it as a timeline, not as an article.`,
  ),
  'article-is-tags': error(
    () =>
      'This is a picture or another file of tags (SVG, XML), not an article. Save the page of the article as HTML, or copy its words and paste them.',
  ),
  'article-json-other': error(
    ({ found }, path) =>
      `${within(path)}this is JSON, but no article: ${found}. An article is { "text": "…", "headline": "…", "published": … } or an item of IPTC ninjs.`,
  ),
  'article-text-missing': error(
    ({ near }, path) =>
      `${within(path)}there is no "text"${near ? `, but "${near}"` : ''}. Put the words of the article under "text".`,
  ),
  'article-published': error(
    (_, path) =>
      `${within(path)}this must be a day such as "2025-12-15", or "date" with "time" such as "19:05" (on a day only), "zone" such as "Europe/Istanbul", "basis" (printed, given or inferred) and "note". Correct it, or write null.`,
  ),
  'article-broken': error(
    () =>
      'This page or e-mail is broken and could not be taken apart. Copy the words of the article and paste them.',
  ),
  'article-dates-differ': warning(
    ({ taken, place, other, otherPlace }) =>
      `Two dates of publication are given: ${taken} (${place}) and ${other} (${otherPlace}). The first was taken; correct it if it is wrong.`,
  ),

  // What extraction says of a document.
  'document-without-text': warning(
    () => 'The document has no text, so no event can be read from it. Add the words of the article.',
  ),
  'document-date-unknown': warning(
    () =>
      'The day on which the document was published is not known, so “yesterday” or “on Monday” give no date; only dates that stand by themselves were read. Give the day of publication.',
  ),
  'language-not-read': warning(
    ({ language }) =>
      `The text is in the language ${quoted(language)}, and events are read from English only. Correct the language if the text is English; otherwise expect few events or none.`,
  ),

  // Figures that were saved.
  'figure-twice': error(
    ({ name }, path) =>
      `${path}: two saved figures have the name ${quoted(name)}. Give each a name of its own.`,
  ),
  'figure-window': error(
    ({ from, to }, path) =>
      `${path}: from ${quoted(from)} to ${quoted(to)} is no stretch of time. Write two instants like 2025-12-13T06:00:00Z, the earlier one first.`,
  ),

  // What belongs together.
  'id-twice': error(
    ({ id, ...where }) => `${at(where)}the id ${id} is used twice. Give each its own, or remove the double.`,
  ),
  'kind-disagrees': error(
    ({ key, kind, expected, found, ...where }) =>
      `${at(where)}"${key}" is ${quoted(found)}, but events of the kind ${quoted(kind)} have ${quoted(expected)}. Use that, or change the kind.`,
  ),
  'anchor-missing': error(
    ({ id, ...where }) =>
      `${at(where)}its date was counted from event ${id}, which is not in the file. Add that event, or remove the anchor.`,
  ),
  'anchor-itself': error(
    ({ ...where }) => `${at(where)}its date was counted from its own date. Name another anchor, or none.`,
  ),
  'title-long': warning(
    ({ length, limit, ...where }) =>
      `${at(where)}the title has ${length} characters; more than ${limit} do not fit a drawing. Shorten it.`,
  ),
} as const satisfies Readonly<Record<string, Sentence>>;

/** Every code that has a sentence. */
export type Code = keyof typeof SENTENCES;

/** The sentence of a problem, for a person: what, where, and what to do. */
export function messageFor(problem: Problem): string {
  const path = pathWords(problem.path);
  const sentence = Object.hasOwn(SENTENCES, problem.code) ? SENTENCES[problem.code as Code] : undefined;
  const text = sentence
    ? sentence.say(problem.args, path)
    : `${at(problem.args, path)}there is a problem named ${quoted(problem.code)}. Check the data there.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Event 4, “Talks in Berlin” (events[3].date): ", or what of it is known. */
function at(args: Args, path = ''): string {
  const where = path === '' ? '' : ` (${path})`;
  const { event, document, number } = args;
  if (event !== undefined) return `Event ${number}${event === '' ? '' : `, ${quoted(event)}`}${where}: `;
  if (document !== undefined)
    return `Document ${number}${document === '' ? '' : `, ${quoted(document)}`}${where}: `;
  if (path === '') return 'The timeline: ';
  // In a list of articles.
  return path.startsWith('[') ? within(path) : `${path}: `;
}

/** "In [2].byline: ", or nothing for the file as a whole. */
function within(path: string): string {
  return path === '' ? '' : `In ${path}: `;
}

function pathWords(path: Problem['path']): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      return index === 0 ? plain(key) : `.${plain(key)}`;
    })
    .join('');
}

/** Longest quotation inside a sentence, in characters. */
const QUOTATION = 140;

function quoted(value: string | number | undefined): string {
  const characters = [...plain(String(value ?? ''))];
  const text =
    characters.length > QUOTATION ? `${characters.slice(0, QUOTATION - 1).join('')}…` : characters.join('');
  return `“${text}”`;
}

/** Without what could reach beyond its place on a page or in a terminal: controls, line breaks, bidi overrides. */
function plain(text: string): string {
  return text
    .slice(0, 4 * QUOTATION)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu, '');
}
