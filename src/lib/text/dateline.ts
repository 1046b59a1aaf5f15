/** The line of place (and often date and agency) before a report's first sentence. */
export interface Dateline {
  /** Length in code units, up to where the sentence proper begins. */
  readonly end: number;
  /** The place as printed: "ISTANBUL", "WASHINGTON, D.C."; `null` when none is printed. */
  readonly place: string | null;
  /** The date as printed: "Dec. 15", "December 15, 2025"; `null` when none is printed. */
  readonly date: string | null;
}

const PLACE = String.raw`(?<place>(?:\p{Lu}[\p{Lu}’'.-]+|D\.C\.)(?:[ /](?:\p{Lu}[\p{Lu}’'.-]+|D\.C\.))*(?:, (?:\p{Lu}[\p{L}.’'-]+)(?: \p{Lu}[\p{L}.’'-]+)?)?)`;
const MIXED_PLACE = String.raw`(?<mixed>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?:, \p{Lu}[\p{L}’'.-]+)?)`;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)`;
const DATE = String.raw`(?<date>(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?)`;
const AGENCY = String.raw`(?:\([\p{L}][\p{L} /.&-]{1,40}\)|/[\p{L} -]{2,20}/)`;
const DASH = String.raw`\s*(?:--|[-–—―]|[:.])\s+`;

/**
 * Three printed styles, tried in order: "MOSCOW, December 15. /TASS/. ", "ISTANBUL (AA) - " (capitals,
 * date and agency optional), and "Berlin (dpa) – " (agency required, since mixed case alone proves nothing).
 */
const STYLES: readonly RegExp[] = [
  new RegExp(String.raw`^${PLACE}(?:,? ${DATE})?[.,]? /[\p{L} -]{2,20}/[.:]?\s+(?:[-–—]\s+)?`, 'u'),
  new RegExp(
    String.raw`^${PLACE}(?:[,.]? ${DATE})?(?:[,.]? ${AGENCY})?\s*(?:--|[-–—―])\s+(?=[\p{Lu}\d“‘"'])`,
    'u',
  ),
  new RegExp(String.raw`^${PLACE}(?:[,.]? ${DATE})(?:[,.]? ${AGENCY})?${DASH}`, 'u'),
  new RegExp(String.raw`^\(\p{Lu}[\p{Lu} /-]{1,12}\)\s*[-–—]\s*${PLACE},? ${DATE}${DASH}`, 'iu'),
  new RegExp(String.raw`^${MIXED_PLACE}, ${DATE} \([\p{Lu}][\p{Lu} /.&-]{1,12}\)\s+(?=\p{Lu})`, 'u'),
  new RegExp(String.raw`^${PLACE}, ${DATE},? \p{Lu}[\p{L} ]{1,24}${DASH}`, 'u'),
  new RegExp(String.raw`^${MIXED_PLACE}(?:[,.]? ${DATE})?[,.]? ${AGENCY}${DASH}`, 'u'),
  new RegExp(
    String.raw`^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?<mixed>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}) — (?=\p{Lu})`,
    'u',
  ),
];

/** The dateline at the beginning of a block's text; `null` when there is none. */
export function findDateline(blockText: string): Dateline | null {
  // No printed dateline is longer; the slice keeps a long line of capitals from costing anything.
  const head = blockText.slice(0, 120);
  if (!mayOpen(head)) return null;
  for (const style of STYLES) {
    const match = style.exec(head);
    if (match === null) continue;
    const { place, mixed, date } = match.groups ?? {};
    const printed = place ?? mixed ?? null;
    return { end: match[0].length, place: printed && withoutStop(printed), date: date ?? null };
  }
  return null;
}

/**
 * False for nearly every line: its second letter is a small one, so that no place in capitals opens it, and it has
 * neither an agency's brackets or strokes nor the dash that follows a place in mixed case.
 */
function mayOpen(head: string): boolean {
  return !/^.[a-z ]/u.test(head) || /[(/]| — /u.test(head);
}

function withoutStop(place: string): string {
  return /\p{Ll}\.$|\p{Lu}{2}\.$/u.test(place) ? place.slice(0, -1) : place;
}
