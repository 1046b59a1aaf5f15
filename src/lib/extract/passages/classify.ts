import type { SourceDocument } from '#lib/model/index.ts';
import type { Block } from '#lib/text/index.ts';
import { findDateline } from '#lib/text/index.ts';
import { BOILERPLATE, MAY_BE_BOILERPLATE } from './boilerplate.ts';

/** What part of a page a line is. Only `body` becomes events. */
export type PassageRole = 'headline' | 'subhead' | 'byline' | 'body' | 'boilerplate' | 'other-language';

/** "By Ann Lee and John O’Neill in Oslo": names are capitalised, so that "By Monday the talks had failed" is none. */
const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+\p{Lu}[\p{L}.’'-]+,?(?:\s+(?:and|in|&|,|\p{Lu}[\p{L}.’'-]*,?)){0,8}$/u;
const ENDS_LIKE_SENTENCE = /[.!?…][”"’')\]]*$/u;
/** Words hardly any English line of five words lacks. */
const ENGLISH =
  /\b(?:the|of|to|and|in|a|is|was|that|for|on|with|as|by|at|from|it|an|has|had|be|said|says|will|after|over|not|are|its|his|their|but)\b/iu;
/**
 * Words of grammar of the languages whose small words English shares ("in", "an", "was", "me"): German, French, Spanish,
 * Portuguese, Italian and Dutch. A name may hold one or two of them ("Los Angeles", "Die Zeit").
 */
const FOREIGN =
  /(?<![\p{L}’'-])(?:der|die|das|den|dem|des|und|ist|nicht|auch|sich|mit|von|zum|zur|ein|eine|einer|einem|haben|wurde|wird|dass|sie|wie|im|les|est|une|dans|pour|que|qui|sur|avec|pas|sont|aux|cette|ont|du|et|el|los|las|del|una|por|para|con|como|más|pero|han|fue|uma|não|dos|das|pelo|pela|il|gli|della|delle|che|di|per|sono|nel|alla|het|een|niet|zijn|voor|werd|naar)(?![\p{L}’'-])/giu;
/** At least as many as the pattern above finds, in lower case: a look at the beginnings of words, which costs less. */
const MAY_BE_FOREIGN = new RegExp(
  `(?<![a-z])${/\(\?:[^)]*\)/u.exec(FOREIGN.source)?.[0] ?? ''}(?![a-z])`,
  'g',
);
const ENGLISH_WORDS = new RegExp(ENGLISH.source, 'giu');
const MONTH = String.raw`(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
/** A line of a list of dates, a bullet, or a speaker's turn: told in the body though it has no full stop. */
const ENTRY = new RegExp(
  String.raw`^(?:[•*·‣▪–—-]\s|\p{Lu}[\p{Lu} .’'-]{0,30}:\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*[:–—-]\s|(?:(?:early|mid|late|in|on)[ -])?(?:${MONTH}|\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\b[^:–—|]{0,24}(?::|\||\s[-–—])\s)`,
  'iu',
);
/** A line that is nothing but a date, a weekday or a time of day. */
const STAMP = new RegExp(
  String.raw`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:${MONTH}\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}),?(?:\s+\d{4})?(?:,?\s+\d{1,2}[:.]\d{2}(?:\s*[A-Z]{2,4})?)?$`,
  'iu',
);
/** Longer lines are told, whatever words of a page stand in them, in characters. */
const BOILERPLATE_LENGTH = 300;
const FOUR_WORDS = /^\S+\s+\S+\s+\S+\s+\S/u;
/** A headline stands among the first lines, before the body has begun. */
const HEAD_LINES = 6;

/** The role of every block of a document, in order. */
export function classifyBlocks(blocks: readonly Block[], document: SourceDocument): readonly PassageRole[] {
  let inBody = false;
  let headlines = 0;
  return blocks.map((block, index) => {
    const role = roleOf(block.text, document, !inBody && index < HEAD_LINES, headlines);
    if (role === 'headline') headlines += 1;
    if (role === 'body') inBody = true;
    return role;
  });
}

function roleOf(line: string, document: SourceDocument, atHead: boolean, headlines: number): PassageRole {
  if (same(line, document.headline) && !isProse(line)) return 'headline';
  if (same(line, document.subhead)) return 'subhead';
  if (
    document.byline !== undefined &&
    line.length < document.byline.length + 24 &&
    line.includes(document.byline)
  )
    return 'byline';
  if (BYLINE.test(line)) return 'byline';
  const lower = line.toLowerCase();
  if (line.length < BOILERPLATE_LENGTH && isBoilerplate(line, lower)) return 'boilerplate';
  if (!ENGLISH.test(line) && wordsOf(line) >= (/[^\p{ASCII}“”‘’–—…€£°\s]/u.test(line) ? 5 : 12))
    return atHead && !/[^\p{ASCII}“”‘’–—…]/u.test(line) ? headRole(headlines) : 'other-language';
  if (isForeign(line, lower)) return 'other-language';
  if (STAMP.test(line)) return 'boilerplate';
  if (
    atHead &&
    findDateline(line) === null &&
    !ENDS_LIKE_SENTENCE.test(line) &&
    (headlines === 0 || !ENTRY.test(line))
  )
    return headRole(headlines);
  if (!FOUR_WORDS.test(line) && !ENDS_LIKE_SENTENCE.test(line)) return 'boilerplate';
  return 'body';
}

function isBoilerplate(line: string, lower: string): boolean {
  const mayNeed = MAY_BE_BOILERPLATE.test(lower);
  return BOILERPLATE.some(
    ({ needs, pattern }) => (needs === undefined || (mayNeed && needs.test(lower))) && pattern.test(line),
  );
}

function wordsOf(line: string): number {
  return line.split(/\s+/u).length;
}

/** A text without a headline lends its first line to that place; it is read as what it is. */
function isProse(line: string): boolean {
  return (
    line.length > HEADLINE_LENGTH ||
    (ENDS_LIKE_SENTENCE.test(line) && line.length > SENTENCE_LENGTH && !line.endsWith('?'))
  );
}

/** Longer lines are no headlines, in characters. */
const HEADLINE_LENGTH = 240;
/** Longer lines with a full stop are sentences, in characters. */
const SENTENCE_LENGTH = 110;

/** At least four words of grammar from another language, and more of them than of English. */
function isForeign(line: string, lower: string): boolean {
  if ((lower.match(MAY_BE_FOREIGN)?.length ?? 0) < 4) return false;
  const foreign = line.match(FOREIGN)?.length ?? 0;
  return foreign >= 4 && foreign > (line.match(ENGLISH_WORDS)?.length ?? 0);
}

function headRole(headlines: number): PassageRole {
  return headlines === 0 ? 'headline' : 'subhead';
}

function same(line: string, wanted: string | undefined): boolean {
  return wanted !== undefined && wanted.trim() !== '' && line === wanted.trim();
}
