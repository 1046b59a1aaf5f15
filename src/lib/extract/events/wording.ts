/** Openings that say nothing: "that the issue of X" is about X. */
const EMPTY_HEADS =
  /^(?:that |, that |,|:)?\s*(?:also |again )?(?:that )?(?:the (?:issue|question|matter|topic|problem|idea) of |the fact that )?(?:the |an? (?=\p{Ll}+ of))?/iu;
/** Any white space but a single space, which may stay as it is. */
const WIDE_SPACE = /\s{2,}|[^\S ]/gu;
/** Where a title may end early, best first. */
const BREAKS: readonly RegExp[] = [
  /[,;:](?=\s)/gu,
  /\s(?=(?:that|which|who|but|because|while|after|before|as|when|where|adding|saying|in order|so that)\s)/gu,
  /\s(?=(?:with|without|following|amid|during|against|over|under|through|until|between|despite|toward|towards)\s)/gu,
  /\s(?=(?:for|on|at|in|by|from|about|and|to)\s)/gu,
];
/** A title shorter than this by cutting says too little; then it is cut at a word. */
const LEAST = 28;
const DANGLING =
  /\s(?:the|an?|of|to|for|on|in|at|by|with|and|or|from|that|its|his|her|their|is|are|was|be|as|not|has|have|will|said|this)$/iu;

/** Words of a quotation or a clause made fit for a headline: no quotation marks around it, no empty opening. */
export function tidy(words: string): string {
  return balanced(words.replace(WIDE_SPACE, ' ').trim())
    .replace(/^[“"]([^“”"]*)[”"]?[,.]?$/u, '$1')
    .replace(/[,.;:]+([”"’]?)$/u, '$1')
    .replace(EMPTY_HEADS, '')
    .trim();
}

/** The title at its full length when it fits, else cut where a phrase ends; never inside a word. */
export function shorten(title: string, limit: number): string {
  const clean = title.replace(WIDE_SPACE, ' ').trim();
  if (clean.length <= limit) return finish(clean);
  for (const pattern of BREAKS) {
    let at = -1;
    for (const match of clean.matchAll(pattern))
      if (match.index <= limit && match.index > LEAST) at = match.index;
    if (at > 0) return finish(clean.slice(0, at));
  }
  return finish(clean.slice(0, clean.lastIndexOf(' ', limit)));
}

function finish(title: string): string {
  let cut = title.replace(/[,;:–—-]+$/u, '').trim();
  while (DANGLING.test(cut)) cut = cut.replace(DANGLING, '');
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
