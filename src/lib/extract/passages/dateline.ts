import { civilDay } from '../temporal/calendar.ts';
import { MONTHS } from '../temporal/words.ts';
import type { Span } from '#lib/model/index.ts';
import type { Block, Token } from '#lib/text/index.ts';
import { findDateline } from '#lib/text/index.ts';

/** The number of a paragraph: "4. ", "(2) ". */
const NUMBER = /^\(?\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** Who speaks in a transcript: "ANCHOR: ", "Q: ". */
const SPEAKER = /^(?:\p{Lu}[\p{Lu} .’'-]{1,30}|Q|A|Question|Answer)(?: \(\p{L}[^)]{0,30}\))?:\s+/u;

/** The tokens of a sentence without the dateline before it: its city is no place of the event. */
export function withoutDateline(
  tokens: readonly Token[],
  sentence: Span,
  block: Block | undefined,
): readonly Token[] {
  if (block === undefined || block.start !== sentence.start) return tokens;
  const mayCall = block.text.slice(0, 70).includes(':');
  const speaker = (mayCall ? SPEAKER.exec(block.text) : null) ?? NUMBER.exec(block.text);
  const end = speaker === null ? findDateline(block.text)?.end : speaker[0].length;
  return end === undefined ? tokens : tokens.filter((token) => token.start >= block.start + end);
}

/** A report that came out more days after its dateline is of no use for counting: a typing error, another date. */
const MOST_DAYS_LATE = 3;
/** The dateline stands among the first characters of a text. */
const HEAD = 600;

const DATELINE_DAY = new RegExp(
  String.raw`^\p{Lu}[\p{L}.’'/ -]{1,40}(?:, [\p{L}’' ]{2,20})?[,.]? (?:\d{4} gmt )?(?:(?<month>${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\.? (?<day>\d{1,2})|(?<day2>\d{1,2}) (?<month2>${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\.?)(?:,? (?:\d{4}|\d\d))?\s*(?:\(|--|[-–—:]|$)`,
  'mu',
);

/**
 * The day on which a report says that it was written, when that is one to three days before it came out: "yesterday"
 * counts from it. The day it came out, when it says nothing else.
 */
export function dayOfWriting(text: string, published: number): number {
  const found = DATELINE_DAY.exec(text.slice(0, HEAD))?.groups;
  const name = (found?.['month'] ?? found?.['month2'] ?? '').slice(0, 3);
  const month = MONTHS.findIndex((one) => name !== '' && one.startsWith(name)) + 1;
  const day = Number(found?.['day'] ?? found?.['day2'] ?? 0);
  for (let late = 1; late <= MOST_DAYS_LATE; late += 1) {
    const civil = civilDay(published - late);
    if (civil.month === month && civil.day === day) return published - late;
  }
  return published;
}
