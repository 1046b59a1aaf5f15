/** Openings that say nothing: "that the issue of X" is about X. */
const EMPTY_HEADS =
  /^(?:that |, that |,|:)?\s*(?:also |again )?(?:that )?(?:the (?:issue|question|matter|topic|problem|idea) of |the fact that )?(?:the |an? (?=\p{Ll}+ of))?/iu;
/** Any white space but a single space, which may stay as it is. */
const WIDE_SPACE = /\s{2,}|[^\S ]/gu;
/** Where a title may end early, best first. */
const BREAKS: readonly RegExp[] = [
  /[,;:](?=\s)/gu,
  /\s(?=(?:that|which|who|but|because|while|after|before|as|when|where|adding|saying|in order|so that)\s)/gu,
  /\s(?=(?:with|without|following|amid|during|against|over(?!\s(?:at|to|in|by|on|from)\b)|under|through|until|between|despite|toward|towards)\s)/gu,
  /\s(?=(?:for|on|at|in|by|from|about|and|to)\s)/gu,
];
const LONGEST_BREAK = 16;
/** A title shorter than this by cutting says too little; then it is cut at a word. */
const LEAST = 28;
const DANGLING =
  /\s(?:the|an?|of|to|for|(?<!\b(?:flown|flew|sworn|come|came|given|gave|gone|went|moved|stepped|carried|sat) )(?:on|in)|at|by|with|and|or|from|between|into|against|among|which|who|whose|than|if|while|but|that|its|his|her|their|is|are|was|be|as|not|has|have|(?<!free )will|said|this)$/iu;

/** A title that begins so stands in the middle of a sentence. */
const HALF_OPENING =
  /^(?:did|does|do|outside|inside|and|but|or|to|of|if|should|would|will|had|has|have|is|are|was|were|been|be|that|which|who|whose|what|with|without|by|from|for|after|before|since|until|when|while|because|as|than|so|not|he|she|it|they|them|its|his|her|their|i|we|our|my|’s|'s|there|up|off|out|down|at|on|in|amid|during|despite|following|into|also|then|said|s)\b/iu;
/** A participle or past form by itself: no noun says who or what. */
const BARE_VERB =
  /^(?:[\p{Ll}]{3,}ed|held|made|sent|taken|given|signed|known|begun|led|set|put|came|went|left|made|told|ruled)(?:\s|$)/u;
/** Nouns and adjectives that only look like a participle. */
const NO_PARTICIPLE =
  /^(?:united|armed|red|allied|unidentified|masked|hundred|wounded|unmanned|combined|alleged|so-called|limited|mohammed|ahmed|mohamed|displaced|retired|wanted|sacred)\b/iu;

/** Whether words can stand as a title: they begin like a clause or a noun phrase, and nothing is left hanging. */
export function isSound(title: string): boolean {
  const said = /^[^:]{2,40}: (?<said>.+)$/u.exec(title)?.groups?.['said'];
  if (said !== undefined)
    return (
      said.length > 3 &&
      !/^(?:to|and|but|or|of|in|on|at|after|before|by|with|while|when|which|who|them|him|was|were|is|are|had|has|will|would)\b/u.test(
        said,
      )
    );
  if (title.length < 6 || !title.includes(' ') || HALF_OPENING.test(title)) return false;
  if (BARE_VERB.test(title) && !NO_PARTICIPLE.test(title)) return false;
  if (
    /\b(?:to|of|the|a|an|and|in|on|at|by|for|from|with|between|into|was|were|is|are) (?:to|of|and|was|were|is|are|has|had)\b/u.test(
      title,
    ) &&
    !/ (?:is|are|was|were) to /u.test(title)
  )
    return false;
  if (/\b(?:says?|said|tells?|told)$/u.test(title)) return false;
  return !/\b(?<twice>\p{L}+) \k<twice>\b/iu.test(title);
}

/** A noun phrase cut to a length where something that hangs on it begins; '' when its core is longer. */
export function cutTo(words: string, limit: number): string {
  let cut = words.trim();
  while (cut.length > limit) {
    const at = Math.max(...[...cut.matchAll(HANGS)].map((match) => match.index), 0);
    if (at === 0) return '';
    cut = cut.slice(0, at);
  }
  return cut.replace(/[,\s]+$/u, '');
}

const HANGS =
  /,? (?:\p{L}{3,}ing|of|in|on|at|for|from|with|to|by|between|near|under|against|about|held|led|over|around|outside|who|which|that)\s|, /gu;

/** Words of a quotation or a clause made fit for a headline: no quotation marks around it, no empty opening. */
export function tidy(words: string): string {
  const plain = balanced(words.replace(WIDE_SPACE, ' ').trim());
  const open = /^[“"]/u.test(plain) ? plain.replace(/^[“"]([^“”"]*)[”"]?[,.]?$/u, '$1') : plain;
  // Patterns for the end of a text look at all of it; most have nothing to be taken away.
  const ended = /[,.;:][”"’]?$/u.test(open.slice(-2)) ? open.replace(/[,.;:]+([”"’]?)$/u, '$1') : open;
  return ended.replace(EMPTY_HEADS, '').trim();
}

/** The title at its full length when it fits, else cut where a phrase ends; never inside a word. */
export function shorten(title: string, limit: number): string {
  const clean = title.replace(WIDE_SPACE, ' ').trim();
  if (clean.length <= limit) return finish(clean);
  for (const pattern of BREAKS) {
    let at = -1;
    // What follows a break tells whether it is one: the words for that are no longer.
    for (const match of clean.slice(0, limit + LONGEST_BREAK).matchAll(pattern))
      if (match.index <= limit && match.index > LEAST) at = match.index;
    if (at > 0) return finish(clean.slice(0, at));
  }
  return finish(clean.slice(0, clean.lastIndexOf(' ', limit)));
}

function finish(title: string): string {
  let cut = title.replace(/[,;:–—-]+$/u, '').trim();
  while (DANGLING.test(cut))
    cut = cut
      .replace(DANGLING, '')
      .replace(/[,;:–—-]+$/u, '')
      .trim();
  return balanced(cut);
}

/** A quotation mark without its partner is dropped. */
function balanced(words: string): string {
  if (!/[“”"]/u.test(words)) return words;
  const opens = words.split('“').length - 1;
  const closes = words.split('”').length - 1;
  const curly = opens === closes ? words : words.replace(opens > closes ? '“' : '”', '');
  return curly.split('"').length % 2 === 1 ? curly : curly.replace('"', '');
}
