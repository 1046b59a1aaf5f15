import type { Place } from '#lib/model/index.ts';
import type { Reading } from '../reading.ts';
import { formatDay, parseDay } from '../temporal/calendar.ts';
import { dayInWords, publishedInWords } from '../temporal/reading.ts';
import { dateInWords } from '../temporal/reading.ts';
import type { Draft, Part, Reference } from './draft.ts';
import type { Dated, Happening } from './happening.ts';
import { isPlain } from './head.ts';
import { isDay, withGround, withParts } from './happening.ts';
import { pointsAt } from './refer.ts';
import { isAboutEndingWar, isWarStart, namedWar } from './war.ts';

const EARLIER_WORD = /\b(?:earlier|previous|prior|past|preceding|former)\b/iu;
/** In the first sentences of a report the perfect tense is the news itself. */
const LEAD_SENTENCES = 2;

/**
 * Gives undated events the bounds that the text justifies: "earlier" puts them before the series that the sentence
 * speaks of, the report puts them before its own date, and talks on ending a war come after its start. What the
 * text bounds nowhere stays undated.
 */
export function boundUndated(
  reading: Reading,
  references: readonly Reference[],
  happenings: readonly Happening[],
): readonly Happening[] {
  return happenings.flatMap((one) => {
    if (one.dated !== null) return [one];
    return splitByPlace(one).map((part) => bound(part, reading, references, happenings));
  });
}

/** "consultations held in Switzerland and the US": the plural was held in each. */
function splitByPlace(one: Happening): readonly Happening[] {
  const plural = one.draft.noun?.noun.endsWith('s') === true;
  const before = one.draft.phrase?.pointing === 'earlier' || one.draft.phrase?.pointing === 'other';
  if (!plural || !before || one.places.length < 2) return [one];
  return one.places.map((place: Place, index) => ({ ...one, places: [place], split: index }));
}

function bound(
  one: Happening,
  reading: Reading,
  references: readonly Reference[],
  all: readonly Happening[],
): Happening {
  const latest = latestOf(one, reading, references, all);
  if (latest === null) return one;
  const earliest = earliestOf(one, reading, all);
  if (earliest !== null && earliest.date > latest.date) return one;
  let bounded = one;
  if (earliest !== null) bounded = withGround(bounded, earliest.sentence, 'earliest');
  if (latest.sentence !== null) bounded = withGround(bounded, latest.sentence, 'latest');
  const dated: Dated = {
    date: `[${earliest?.date ?? ''}..${latest.date}]`,
    rule: latest.rule,
    implied: [],
    expression: latest.expression,
    anchor: latest.anchor,
    explanation: `${latest.because}${earliest === null ? '' : `, and ${earliest.because}`}; the text gives no day.`,
  };
  return withSeriesParts({ ...bounded, dated }, one, reading, references, all);
}

interface Latest {
  readonly date: string;
  readonly sentence: number | null;
  readonly rule: string;
  readonly expression: Dated['expression'];
  readonly anchor: Dated['anchor'];
  readonly because: string;
}

function latestOf(
  one: Happening,
  reading: Reading,
  references: readonly Reference[],
  all: readonly Happening[],
): Latest | null {
  const { draft } = one;
  const pointing = draft.phrase?.pointing;
  const published = reading.published;
  if (pointing === 'earlier') {
    const series = seriesOf(one, reading, references, all);
    const first = series
      .filter((other) => isDay(other.dated?.date))
      .sort((a, b) => ((a.dated?.date ?? '') < (b.dated?.date ?? '') ? -1 : 1))[0];
    const firstDate = first?.dated?.date;
    const day = firstDate === undefined ? null : parseDay(firstDate);
    if (first !== undefined && firstDate !== undefined && day !== null) {
      return {
        date: formatDay(day - 1),
        sentence: first.draft.sentence,
        rule: 'before-series',
        expression: earlierWord(one, reading),
        anchor: { kind: 'event', key: first.key, date: firstDate },
        because: `It came before the meetings that began on ${dayInWords(day)}`,
      };
    }
  }
  if (published === null || one.modality === 'planned') return null;
  if (pointing === 'earlier' || pointing === 'other' || isReported(one, reading)) {
    const date = formatDay(published);
    return {
      date,
      sentence: null,
      rule: 'before-report',
      expression: null,
      anchor: { kind: 'document-date', date },
      because: `It came no later than ${publishedInWords(published)}`,
    };
  }
  return null;
}

/** A finite verb of the past with someone who did it: it happened, though the sentence does not say when. */
function isReported(one: Happening, reading: Reading): boolean {
  const { draft } = one;
  if (draft.head.part === 'noun' || one.parts.length === 0 || one.kind === 'other') return false;
  // "Earlier, Kyiv accused Budapest": before the report, wherever it stands.
  if (
    draft.tense === 'past' &&
    /^(?:Earlier|Previously),/u.test(reading.passages[draft.sentence]?.text ?? '')
  )
    return draft.link === 'main';
  // "Bishkek earlier accused them of using drones"
  const before = reading.passages[draft.sentence]?.tokens[draft.head.from - 1]?.lower;
  if (draft.tense === 'past' && (before === 'earlier' || before === 'previously'))
    return draft.link === 'main';
  if (draft.content !== null && draft.tense !== 'perfect') return false;
  if (
    isPlain(draft.head) &&
    reading.passages[draft.sentence]?.times.some((time) => time.date !== null) === true
  )
    return false;
  if (draft.tense === 'perfect' && isHabit(draft, reading)) return false;
  const body = reading.passages.filter((passage) => passage.role === 'body');
  const sentence = reading.passages[draft.sentence];
  // Each item of a round-up opens with its place: "Havana — Cuba has expelled …".
  const inLead =
    body.findIndex((passage) => passage === sentence) < LEAD_SENTENCES ||
    (draft.tense === 'perfect' && /^\p{Lu}[\p{L} .]{2,24} [—–] /u.test(sentence?.text ?? ''));
  const isMain = draft.link === 'main' || draft.link === 'coordinate';
  return isMain && inLead && (draft.tense === 'past' || draft.tense === 'perfect');
}

/** "has always opposed NATO", "has long been": true at all times, and news on none. */
function isHabit(draft: Draft, reading: Reading): boolean {
  const tokens = reading.passages[draft.sentence]?.tokens ?? [];
  return tokens
    .slice(Math.max(0, draft.head.from - 3), draft.head.from)
    .some((token) =>
      /^(?:always|long|often|repeatedly|traditionally|never|historically)$/u.test(token.lower),
    );
}

/** The meetings that the same sentence points at, or the latest dated talks told before it. */
function seriesOf(
  one: Happening,
  reading: Reading,
  references: readonly Reference[],
  all: readonly Happening[],
): readonly Happening[] {
  for (const reference of references) {
    if (reference.sentence !== one.draft.sentence) continue;
    const series = pointsAt(reference, all, reading.published);
    if (series.length > 0) return series;
  }
  const latest = all.findLast(
    (other) =>
      other.draft.sentence < one.draft.sentence &&
      other.kind === one.kind &&
      isDay(other.dated?.date) &&
      other.modality === 'asserted',
  );
  return latest === undefined ? [] : all.filter((other) => other.series === latest.series);
}

interface Earliest {
  readonly date: string;
  readonly sentence: number;
  readonly because: string;
}

function earliestOf(one: Happening, reading: Reading, all: readonly Happening[]): Earliest | null {
  const passage = reading.passages[one.draft.sentence];
  if (passage === undefined || !isAboutEndingWar(passage.text)) return null;
  const start = all.find(
    (other) => other.kind === 'use-of-force' && other.dated !== null && isWarStart(other.draft),
  );
  const date = start?.dated?.date;
  if (start === undefined || date === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return null;
  return {
    date: date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`,
    sentence: start.draft.sentence,
    because: `talks on ending a war come after its start (${dateInWords(date)})`,
  };
}

/** "Earlier consultations" of a series had its states; "other efforts" had those of them that are sides of the war. */
function withSeriesParts(
  bounded: Happening,
  one: Happening,
  reading: Reading,
  references: readonly Reference[],
  all: readonly Happening[],
): Happening {
  const pointing = one.draft.phrase?.pointing;
  if (one.parts.length > 0 || (pointing !== 'earlier' && pointing !== 'other')) return bounded;
  const states = new Map<string, Part>();
  for (const part of seriesOf(one, reading, references, all).flatMap((other) => other.parts)) {
    const { country } = part.actor;
    if (country === undefined || part.role === 'host' || states.has(country)) continue;
    states.set(country, { actor: { ...part.actor, name: country, type: 'country' }, role: 'participant' });
  }
  const sides =
    pointing === 'other' ? (namedWar(reading.text)?.sides ?? []).map((side) => side.country) : null;
  const taken = [...states.values()].filter((part) => sides === null || sides.includes(part.actor.country));
  return withParts(bounded, taken);
}

function earlierWord(one: Happening, reading: Reading): Dated['expression'] {
  const { draft } = one;
  const from = reading.passages[draft.sentence]?.tokens[draft.phrase?.from ?? 0]?.start ?? 0;
  const match = EARLIER_WORD.exec(reading.text.slice(from, draft.head.end));
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length };
}
