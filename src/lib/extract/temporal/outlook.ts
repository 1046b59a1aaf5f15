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
/** "will be signed", "expected to be held": the participle belongs to the promise. */
const PROMISED = String.raw`(?:will|shall|would|could|may|might|should|must|(?:expected|scheduled|due|slated|planned|set|going|likely|is|are)\sto)\s(?:(?:not|also|only|soon|\p{L}+ly)\s)?(?:be|have)\s(?:been\s)?(?:\p{L}+ly\s)?\p{L}+`;
const PAST = String.raw`did(?:n['’]t|\snot)?\s\p{L}+|said|told|was|were|had|did|has|have|been|held|met|took|began|came|went|gave|made|left|saw|spoke|won|lost|led|fell|rose|broke|struck|shot|flew|sent|put|set out|wrote|fought|brought|\p{L}{2,}ed`;
const VERB = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<future>${PROMISED}|${FUTURE})|(?<past>${PAST}))(?![\p{L}])`,
  'giu',
);
/** "Leaders to meet on Monday": a bare infinitive promises only when no verb of the past came before it. */
const INFINITIVE = /(?<!\p{L})to\s(?!the\s|an?\s|his\s|her\s|its\s|their\s)\p{Ll}{3,}(?!\p{L})/u;
/** Between a verb and its date stand few words, and none that leads to a later day. */
const OWN_DATE = /^(?:\s(?!(?:to|until|till|through|by|for)\s)[^\s,]+){0,4}\son\s$/u;
const NOT_VERBS: ReadonlySet<string> = new Set(['united', 'armed', 'red', 'allied', 'limited', 'divided', 'need', 'indeed', 'alleged', 'unprecedented', 'so-called']); // prettier-ignore

/** The outlook of the clause in which `[start, end)` stands: the nearest verb before it, else the first after. */
export function outlookAt(text: string, start: number, end: number): Outlook {
  const before = clauseBefore(text, start);
  const verbsBefore = verbs(before);
  const last = verbsBefore.at(-1);
  if (last !== undefined) return last;
  if (INFINITIVE.test(before)) return 'future';
  const after = text.slice(end, end + AHEAD).split('\n', 1)[0] ?? '';
  const clause = beforeFirstBorder(after.replace(/^\s*,/u, ' '));
  return verbs(clause)[0] ?? (INFINITIVE.test(clause) ? 'future' : 'unsaid');
}

/**
 * True when a verb of the past has the words that begin at `start` for its own date: "was signed on …",
 * "On …, they met". A verb of the past farther off proves less: "said the visas of the envoys lapse on …".
 */
export function isDateOfPast(text: string, start: number, end: number): boolean {
  if (outlookAt(text, start, end) !== 'past') return false;
  const before = clauseBefore(text, start);
  if (/^\W*on\s$/iu.test(before)) return true;
  const verb = [...before.matchAll(VERB)].at(-1);
  return verb !== undefined && OWN_DATE.test(before.slice(verb.index + verb[0].length));
}

function clauseBefore(text: string, start: number): string {
  // Cut first and look for the line's beginning in the cut: one endless line must stay linear.
  const back = text.slice(Math.max(0, start - BACK), start);
  return afterLastBorder(back.slice(back.lastIndexOf('\n') + 1));
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
