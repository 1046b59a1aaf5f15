import { compareEdtf } from './compare.ts';
import { parseSingle } from './single.ts';
import type { Edtf, Precision } from './value.ts';

/** No EDTF that anyone writes is longer; a longer text is refused before any work. */
const LONGEST = 1000;

/**
 * The date a text means; `null` when it is not EDTF of level 0 or 1 or a one-of set (`[…]`) of level 2.
 * Also `null`: a time of day (events keep it beside the date), an interval or range that ends before it
 * starts, one with no end at all (`../..`), an open end in the middle of a set, spaces, and years that no
 * `Date` holds.
 * Several ways to write one value become one: `2022-02-XX` is `2022-02`, `[2023,2022]` is `[2022,2023]`,
 * `[2022]` is `2022`. Idempotent: parsing `source` gives an equal value.
 * Source: ISO 8601-2:2019 annex A; https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): Edtf | null {
  if (text.length > LONGEST) return null;
  if (text.startsWith('[')) return text.endsWith(']') ? parseSet(text.slice(1, -1)) : null;
  if (text.includes('/')) return parseInterval(text);
  return parseSingle(text);
}

/** The canonical text of a value. `formatEdtf(parseEdtf(x))` is `x` for every canonical `x`. */
export function formatEdtf(value: Edtf): string {
  return value.source;
}

function parseInterval(text: string): Edtf | null {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return null;
  return join('interval', from, to, '/', ['', '..']);
}

function parseSet(text: string): Edtf | null {
  const choices = new Map<string, Edtf>();
  for (const part of text.split(',')) {
    const choice = parseChoice(part);
    if (choice === null) return null;
    choices.set(choice.source, choice);
  }
  const sorted = [...choices.values()].sort((a, b) => compareEdtf(a, b) || (a.source < b.source ? -1 : 1));
  const [first] = sorted;
  const last = sorted.reduce<Edtf | undefined>(
    (latest, choice) => (latest && latest.bounds.latest >= choice.bounds.latest ? latest : choice),
    undefined,
  );
  if (first === undefined || last === undefined) return null;
  if (sorted.length === 1) return first;
  const misplaced = sorted.some(
    (choice) => (choice.openStart && choice !== first) || (choice.openEnd && choice !== sorted.at(-1)),
  );
  if (misplaced) return null;
  return {
    source: `[${sorted.map((choice) => choice.source.replace(/^\[|\]$/g, '')).join(',')}]`,
    form: 'one-of',
    precision: sorted.every((choice) => choice.precision === first.precision) ? first.precision : 'mixed',
    approximate: sorted.some((choice) => choice.approximate),
    uncertain: sorted.some((choice) => choice.uncertain),
    bounds: { earliest: first.bounds.earliest, latest: last.bounds.latest },
    openStart: first.openStart,
    openEnd: last.openEnd,
    start: first.form === 'date' ? first : first.start,
    end: last.form === 'date' ? last : last.end,
    choices: sorted,
  };
}

function parseChoice(text: string): Edtf | null {
  const cut = text.indexOf('..');
  if (cut === -1) return parseSingle(text);
  const range = join('one-of', text.slice(0, cut), text.slice(cut + 2), '..', ['']);
  // A range from a day to the same day leaves no choice.
  return range !== null && range.start?.source === range.end?.source ? range.start : range;
}

/** Two ends, at most one of them open (written as one of `open`). */
function join(
  form: 'interval' | 'one-of',
  from: string,
  to: string,
  separator: string,
  open: readonly string[],
): Edtf | null {
  const start = parseSingle(from);
  const end = parseSingle(to);
  const openStart = open.includes(from);
  const openEnd = open.includes(to);
  if ((start === null && !openStart) || (end === null && !openEnd)) return null;
  const known = start ?? end;
  if (known === null) return null;
  const bounds = {
    earliest: start?.bounds.earliest ?? -Infinity,
    latest: end?.bounds.latest ?? Infinity,
  };
  if (bounds.earliest >= bounds.latest) return null;
  const source = `${start?.source ?? from}${separator}${end?.source ?? to}`;
  return {
    source: form === 'one-of' ? `[${source}]` : source,
    form,
    precision: samePrecision(start, end, known),
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
    bounds,
    openStart,
    openEnd,
    start,
    end,
    choices: [],
  };
}

function samePrecision(start: Edtf | null, end: Edtf | null, known: Edtf): Precision {
  return start === null || end === null || start.precision === end.precision ? known.precision : 'mixed';
}
