/** Whether a clause looks back, ahead, or does not say. */
export type Outlook = 'past' | 'future' | 'unsaid';

const BACK = 160;
const AHEAD = 90;

/** Where the clause of the words ends: another clause has its own tense. */
const BORDER =
  /[;:!?“”"()]|[.](?=\s|$)|\s[—–-]\s|,?\s(?:after|before|following|ahead of|since|until|while|when|whereas|because|although|though|which|who|whose|that|but|if|as)\s|,\s(?:saying|adding|noting|citing|warning|with)\s/giu;

/** Words that put what follows ahead of the speaker. */
const PROMISES =
  'agree(?:s|d)?|plan(?:s|ned|ning)?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|decide[sd]?|want(?:s|ed)?|prepar(?:es?|ed|ing)|intend(?:s|ed)?|hope[sd]?|hoping|ask(?:s|ed)?|urge[sd]?|invite[sd]?|threaten(?:s|ed)?|vote[sd]?|need(?:s|ed)?|ready|likely|call(?:s|ed) on \\w+|called for';
const FUTURE = String.raw`will|shall|won't|won’t|(?:'|’)ll|expect(?:ed|s|ing)?|scheduled|due|slated|planned|planning|going to|upcoming|forthcoming|is to|are to|set to|set for|aims? to|(?:${PROMISES})\s(?:\w+\s)?to\s\w+|could|may(?=\s[a-z])|might|meets?|travels?|visits?|begins?|starts?|hosts?|holds?|opens?|arrives?`;
const PAST = String.raw`did(?:n['’]t|\snot)?\s\p{L}+|said|told|was|were|had|did|has|have|been|held|met|took|began|came|went|gave|made|left|saw|spoke|won|lost|led|fell|rose|broke|struck|shot|flew|sent|put|set out|wrote|fought|brought|\p{L}{2,}ed`;
const VERB = new RegExp(String.raw`(?<![\p{L}])(?:(?<future>${FUTURE})|(?<past>${PAST}))(?![\p{L}])`, 'giu');
/** "Leaders to meet on Monday": a bare infinitive promises only when no verb of the past came before it. */
const INFINITIVE = /(?<!\p{L})to\s(?!the\s|an?\s|his\s|her\s|its\s|their\s)\p{Ll}{3,}(?!\p{L})/u;
const NOT_VERBS: ReadonlySet<string> = new Set(['united', 'armed', 'red', 'allied', 'limited', 'divided', 'need', 'indeed', 'alleged', 'unprecedented', 'so-called']); // prettier-ignore

/** The outlook of the clause in which `[start, end)` stands: the nearest verb before it, else the first after. */
export function outlookAt(text: string, start: number, end: number): Outlook {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = afterLastBorder(text.slice(Math.max(lineStart, start - BACK), start));
  const verbsBefore = verbs(before);
  const last = verbsBefore.at(-1);
  if (last !== undefined) return last;
  if (INFINITIVE.test(before)) return 'future';
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(lineEnd === -1 ? text.length : lineEnd, end + AHEAD));
  const clause = beforeFirstBorder(after.replace(/^\s*,/u, ' '));
  return verbs(clause)[0] ?? (INFINITIVE.test(clause) ? 'future' : 'unsaid');
}

function verbs(clause: string): readonly Outlook[] {
  const found: Outlook[] = [];
  for (const match of clause.matchAll(VERB)) {
    if (NOT_VERBS.has(match[0].toLowerCase())) continue;
    found.push(match.groups?.['future'] === undefined ? 'past' : 'future');
  }
  return found;
}

function afterLastBorder(text: string): string {
  let at = 0;
  for (const border of text.matchAll(BORDER)) at = border.index + border[0].length;
  return text.slice(at);
}

function beforeFirstBorder(text: string): string {
  BORDER.lastIndex = 0;
  const border = BORDER.exec(text);
  BORDER.lastIndex = 0;
  return border === null ? text : text.slice(0, border.index);
}
