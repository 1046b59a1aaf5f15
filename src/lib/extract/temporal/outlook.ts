/** Whether a clause looks back, ahead, or does not say. */
export type Outlook = 'past' | 'future' | 'unsaid';

const BACK = 160;
const AHEAD = 90;
const NEAR = 72;
/** "scheduled not to be formally signed" is as long as verbs are. */
const LONGEST_VERB = 28;

/** Where the clause of the words ends: another clause has its own tense. */
const BORDER =
  /[;:!?“”"()]|(?<!\b(?:[a-z]|Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|Sen|Rep|Gen|Gov|Lt|St|Jr|Sr|Ill|Va|Mass|Calif|Conn|Wis|Pa|Fla))[.](?=\s|$)|\s[—–-]\s|,?\s(?:after|before|following|ahead of|since|until|while|when|whereas|because|although|though|which|who|whose|that|but|if|as)\s|,\s(?:saying|adding|noting|citing|warning|with)\s/gi;

/** Words that put what follows ahead of the speaker. */
const PROMISES =
  'agree(?:s|d)?|plan(?:s|ned|ning)?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|decide[sd]?|want(?:s|ed)?|prepar(?:es?|ed|ing)|intend(?:s|ed)?|hope[sd]?|hoping|ask(?:s|ed)?|urge[sd]?|invite[sd]?|threaten(?:s|ed)?|vote[sd]?|need(?:s|ed)?|ready|likely|call(?:s|ed) on \\w+|called for';
const FUTURE = String.raw`will|shall|won't|won’t|(?:'|’)ll|expect(?:ed|s|ing)?|scheduled|due|slated|planned|planning|going to|upcoming|forthcoming|is to|are to|set to|set for|aims? to|payable|effective|(?:w|sh)ould|(?:${PROMISES})\s(?:\w+\s)?to\s[a-z]\w+|could|may(?=\s[a-z])|might|meets?|travels?|visits?|begins?|starts?|hosts?|holds?|opens?|arrives?`;
/** "will be signed", "expected to be held": the participle belongs to the promise. */
const PROMISED = String.raw`(?:will|shall|would|could|may|might|should|must|(?:expected|scheduled|due|slated|planned|set|going|likely|is|are)\sto)\s(?:(?:not|also|only|soon|[a-zß-ÿ]+ly)\s)?(?:be|have)\s(?:been\s)?(?:[a-zß-ÿ]+ly\s)?[a-zß-ÿ]+`;
/** ", to be held in August": nothing but the infinitive says that it is to come. */
const TO_BE = String.raw`to\sbe\s(?:held|[a-zß-ÿ]+ed|taken|given|sent|paid|built|made|put|sworn)`;
const PAST = String.raw`did(?:n['’]t|\snot)?\s[a-zß-ÿ]+|said|told|was|were|had|did|has|have|been|held|met|took|began|came|went|gave|made|left|saw|spoke|won|lost|led|fell|rose|broke|struck|shot|flew|sent|put|set out|wrote|fought|brought|bought|sold|paid|grew|ran|stood|kept|got|found|thought|knew|became|drew|drove|spent|built|taught|caught|swept|dealt|slid|sank|swung|stole|threw|withdrew|heard|meant|felt|understood|arose|chose|froze|hid|rode|shook|sang|slept|tore|beat|blew|clung|crept|dug|fled|forbade|forgot|hung|lent|overcame|overthrew|sought|shrank|sped|sprang|stuck|swore|undertook|upheld|wound|cast|hit|cut|shut|quit|split|spread|ground|bound|lay|laid|flung|overran|withstood|shed|[a-zß-ÿ]{2,}ed`;
const VERB = new RegExp(
  String.raw`(?<![a-zß-ÿ])(?:(?<undone>had\s(?:[a-zß-ÿ]+ly\s)?been\s(?:scheduled|expected|due|set|planned|slated)(?:\sto\s[a-zß-ÿ]+)?)|(?<future>${PROMISED}|${TO_BE}|${FUTURE})|(?<past>${PAST}))(?![a-zß-ÿ])`,
  'g',
);
/** "Leaders to meet on Monday": a bare infinitive promises only when no verb of the past came before it. */
const INFINITIVE = /(?<!\p{L})to\s(?!the\s|an?\s|his\s|her\s|its\s|their\s)\p{Ll}{3,}(?!\p{L})/u;
/** Between a verb and its date stand few words, and none that leads to a later day. */
const OWN_DATE =
  /^(?:\s(?!(?:to|until|till|through|by|for|due)\s)[^\s,]+){0,4}?(?:\s(?:on|in|last|this))?\s$/u;
/** A participle that stands before its noun. */
const ADJECTIVE =
  /(?:\b(?:the|an?|its|his|her|their|our|some|any|no|other|new|such|most|these|those|of|for|\d+)\s[a-zß-ÿ]+|\bun[a-zß-ÿ]+)$/;
const NOT_VERBS: ReadonlySet<string> = new Set(['united', 'armed', 'red', 'allied', 'limited', 'divided', 'need', 'indeed', 'alleged', 'unprecedented', 'so-called', 'preferred', 'hundred', 'embed', 'speed', 'indebted', 'succeed', 'proceed', 'exceed', 'feed', 'seed', 'breed', 'bleed']); // prettier-ignore

/** The outlook of the clause in which `[start, end)` stands: the nearest verb before it, else the first after. */
export function outlookAt(text: string, start: number, end: number): Outlook {
  // Mostly the verb stands near. One at the very edge of what was looked at may be half of a promise.
  const near = clauseBefore(text, start, NEAR);
  const close = verbs(near).at(-1);
  const isWhole = near.length < NEAR;
  if (close !== undefined && (isWhole || close.index > LONGEST_VERB)) return close.outlook;
  const before = isWhole ? near : clauseBefore(text, start, BACK);
  const last = isWhole ? close : verbs(before).at(-1);
  if (last !== undefined) return last.outlook;
  if (INFINITIVE.test(before)) return 'future';
  const after = text.slice(end, end + AHEAD).split('\n', 1)[0] ?? '';
  const clause = beforeFirstBorder(after.replace(/^\s*,/u, ' '));
  return verbs(clause)[0]?.outlook ?? (INFINITIVE.test(clause) ? 'future' : 'unsaid');
}

/**
 * True when a verb of the past has the words that begin at `start` for its own date: "was signed on …",
 * "On …, they met". A verb of the past farther off proves less: "said the visas of the envoys lapse on …".
 */
export function isDateOfPast(text: string, start: number, end: number): boolean {
  if (outlookAt(text, start, end) !== 'past') return false;
  const before = clauseBefore(text, start, BACK);
  if (/^\W*(?:(?:on|in|since|back in)\s)?$/iu.test(before)) return true;
  const verb = [...before.toLowerCase().matchAll(VERB)].at(-1);
  // What had been planned for a day need not have come to it.
  return (
    verb !== undefined &&
    verb.groups?.['undone'] === undefined &&
    OWN_DATE.test(before.slice(verb.index + verb[0].length))
  );
}

/**
 * True when the words that begin at `start` end a time in which something is to be done: "a plan to pay by …". The
 * verb of the past before "to" says when the plan was made.
 */
export function isDeadline(text: string, start: number): boolean {
  const before = clauseBefore(text, start, BACK);
  if (!/\b(?:by|until|till|before|than)\s$/iu.test(before)) return false;
  return INFINITIVE.test(before.slice(verbs(before).at(-1)?.index ?? 0));
}

function clauseBefore(text: string, start: number, length: number): string {
  // Cut first and look for the line's beginning in the cut: one endless line must stay linear.
  const back = text.slice(Math.max(0, start - length), start);
  return afterLastBorder(back.slice(back.lastIndexOf('\n') + 1));
}

/** The verbs of a clause with their places in it, in order. */
function verbs(clause: string): readonly { readonly outlook: Outlook; readonly index: number }[] {
  const found: { outlook: Outlook; index: number }[] = [];
  const lower = clause.toLowerCase();
  // `matchAll` would copy the long pattern for every clause.
  VERB.lastIndex = 0;
  for (let match = VERB.exec(lower); match !== null; match = VERB.exec(lower)) {
    const word = match[0];
    // "The reduced fee", "an unspecified date": a participle between an article and its noun is no verb.
    if (
      NOT_VERBS.has(word) ||
      (word.endsWith('ed') &&
        ADJECTIVE.test(lower.slice(Math.max(0, match.index - 12), match.index + word.length)))
    )
      continue;
    found.push({ outlook: match.groups?.['future'] === undefined ? 'past' : 'future', index: match.index });
  }
  return found;
}

function afterLastBorder(text: string): string {
  let at = 0;
  BORDER.lastIndex = 0;
  while (BORDER.exec(text) !== null) at = BORDER.lastIndex;
  return text.slice(at);
}

function beforeFirstBorder(text: string): string {
  BORDER.lastIndex = 0;
  const border = BORDER.exec(text);
  return border === null ? text : text.slice(0, border.index);
}
