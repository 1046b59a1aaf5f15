import type { Publication } from '#lib/model/index.ts';
import { findDateline } from '#lib/text/index.ts';
import { publicationOf } from './publication.ts';
import { type DateInLine, findWrittenDate } from './written-date.ts';

/** Words before a date that make it the day of publication. */
const STAMP =
  /(?:^|[\s|·•(])(?:(?:first |originally )?(?:published|posted|issued|released|released on)|publication date|date|dateline|sent|filed|created)(?: on| at)?\s?[:|–—-]?\s/i;
const CHANGED = /(?:^|[\s|·•(])(?:last )?(?:updated|modified|changed|edited)(?: on| at)?\s?[:|–—-]?\s/i;
/** Longer lines are sentences, and a sentence may say when anything was published. */
const LONGEST_STAMP = 160;
/** Lines from the beginning, and from the end, in which a stamp or a dateline may stand. */
const AT_HEAD = 30;
const AT_END = 6;
/** Lines from the beginning in which a date by itself may stand. */
const ALONE_WITHIN = 10;

const WEEKDAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/gi;

/**
 * The date of publication that the words of an article print: "Published 15 December 2025 14:05 GMT", a dateline
 * with its year, or a line that is nothing but a date. `null` when there is none: a sentence is never asked.
 */
export function findDateLine(blocks: readonly string[]): Publication | null {
  const near =
    blocks.length > AT_HEAD + AT_END ? [...blocks.slice(0, AT_HEAD), ...blocks.slice(-AT_END)] : blocks;
  return (
    firstOf(near, stamped) ??
    firstOf(near, inDateline) ??
    firstOf(blocks.slice(0, ALONE_WITHIN), alone) ??
    firstOf(near, changed)
  );
}

function firstOf(lines: readonly string[], find: (line: string) => Publication | null): Publication | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}

function stamped(line: string): Publication | null {
  const found = dateAfter(line, STAMP);
  return found && publicationOf(found, 'printed', `Found in the date line of the text: “${line}”.`);
}

function changed(line: string): Publication | null {
  const found = dateAfter(line, CHANGED);
  return (
    found &&
    publicationOf(
      found,
      'inferred',
      `Found in the text: “${line}”; the day of publication itself is not given.`,
    )
  );
}

/** The date right after words such as "Published": a place or a weekday may stand between. */
function dateAfter(line: string, words: RegExp): DateInLine | null {
  if (line.length > LONGEST_STAMP) return null;
  const match = words.exec(line);
  if (match === null) return null;
  const rest = line.slice(match.index + match[0].length);
  const found = findWrittenDate(rest);
  return found !== null && found.start <= 30 && !/[.!?]\s/.test(rest.slice(0, found.start)) ? found : null;
}

function inDateline(line: string): Publication | null {
  const dateline = findDateline(line);
  const found = dateline?.date ? findWrittenDate(dateline.date) : null;
  if (!dateline || !found) return null;
  const printed = line.slice(0, dateline.end).trim();
  return publicationOf(found, 'printed', `Found in the dateline of the text: “${printed}”.`);
}

function alone(line: string): Publication | null {
  if (line.length > LONGEST_STAMP) return null;
  const found = findWrittenDate(line);
  if (found === null) return null;
  const before = line.slice(0, found.start).replace(WEEKDAYS, '');
  const after = line.slice(found.end).replace(WEEKDAYS, '');
  // "Istanbul, 15 December 2025", "By Ann Lee | 15 December 2025"; never "The attack of 7 October 2023".
  const isOpening = /^[^\p{L}\d]*$|^\p{Lu}[\p{L} .’'-]{1,40}[,|·•–—]\s*[^\p{L}\d]*$/u.test(before);
  const isClosing = /^[^\p{L}\d]*$|^\s?[|·•–—]\s?[^.!?]{1,60}$/u.test(after);
  if (!isOpening || !isClosing) return null;
  return publicationOf(found, 'printed', `Found in the date line of the text: “${line}”.`);
}
