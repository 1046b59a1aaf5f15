import type { SourceDocument } from '#lib/model/index.ts';
import type { Block } from '#lib/text/index.ts';
import { findDateline } from '#lib/text/index.ts';
import { BOILERPLATE } from './boilerplate.ts';

/** What part of a page a line is. Only `body` becomes events. */
export type PassageRole = 'headline' | 'subhead' | 'byline' | 'body' | 'boilerplate' | 'other-language';

/** "By Ann Lee and John O’Neill in Oslo": names are capitalised, so that "By Monday the talks had failed" is none. */
const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+\p{Lu}[\p{L}.’'-]+,?(?:\s+(?:and|in|&|,|\p{Lu}[\p{L}.’'-]*,?)){0,8}$/u;
const ENDS_LIKE_SENTENCE = /[.!?…][”"’')\]]*$/u;
/** Words hardly any English line of five words lacks. */
const ENGLISH =
  /\b(?:the|of|to|and|in|a|is|was|that|for|on|with|as|by|at|from|it|an|has|had|be|said|says|will|after|over|not|are|its|his|their|but)\b/iu;
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
  if (same(line, document.headline)) return 'headline';
  if (same(line, document.subhead)) return 'subhead';
  if (
    document.byline !== undefined &&
    line.length < document.byline.length + 24 &&
    line.includes(document.byline)
  )
    return 'byline';
  if (BYLINE.test(line)) return 'byline';
  if (BOILERPLATE.some(({ pattern }) => line.length < 300 && pattern.test(line))) return 'boilerplate';
  const words = line.split(/\s+/u).length;
  const foreign = /[^\p{ASCII}“”‘’–—…€£°\s]/u.test(line) ? words >= 5 : words >= 12;
  if (foreign && !ENGLISH.test(line))
    return atHead && !/[^\p{ASCII}“”‘’–—…]/u.test(line) ? headRole(headlines) : 'other-language';
  if (atHead && findDateline(line) === null && !ENDS_LIKE_SENTENCE.test(line)) return headRole(headlines);
  if (words <= 3 && !ENDS_LIKE_SENTENCE.test(line)) return 'boilerplate';
  return 'body';
}

function headRole(headlines: number): PassageRole {
  return headlines === 0 ? 'headline' : 'subhead';
}

function same(line: string, wanted: string | undefined): boolean {
  return wanted !== undefined && wanted.trim() !== '' && line === wanted.trim();
}
