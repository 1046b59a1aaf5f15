import type { Modality } from '#lib/model/index.ts';
import type { Token } from '#lib/text/index.ts';
import type { Trigger } from './find.ts';

/** A modality of the model, or what makes no event at all. */
export type Factuality = Modality | 'negated' | 'hypothetical';

/** Time of the verb; `none` for nouns and gerunds. */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'none';

const NEGATION: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'nobody', 'nothing', 'none', 'without', 'cannot', 'neither', 'nor', 'hardly', "didn't", "hasn't", "haven't", "wasn't", "weren't", "won't", "doesn't", "don't", "isn't", "aren't"]); // prettier-ignore
const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'would', "won't", "'ll", 'expected', 'expects', 'expect', 'scheduled', 'due', 'slated', 'planned', 'plans', 'plan', 'planning', 'intends', 'intend', 'intended', 'aim', 'upcoming', 'forthcoming', 'hopes', 'aims', 'agreed', 'set', 'going', 'invited', 'proposed', 'ready', 'willing', 'pledged', 'vowed', 'promised', 'wants', 'decided', 'likely', 'prepares', 'preparing', 'prepared', 'seeks']); // prettier-ignore
const POSSIBLE: ReadonlySet<string> = new Set(['could', 'may', 'might', 'possible', 'potential', 'hypothetical', 'eventual', 'should', 'must', 'can']); // prettier-ignore
const ALLEGED: ReadonlySet<string> = new Set(['allegedly', 'reportedly', 'alleged', 'purportedly', 'supposedly', 'suspected', 'apparently', 'rumored', 'rumoured', 'unconfirmed', 'purported']); // prettier-ignore
/** Of these, the ones that may also stand behind what is alleged. */
const ALLEGED_BEHIND: ReadonlySet<string> = new Set(['allegedly', 'reportedly', 'supposedly']);
const WOULD_HAVE = /\b(?:would|could|might|should) (?:not )?have\b/u;
const FAILED: ReadonlySet<string> = new Set(['failed', 'refused', 'declined', 'unable', 'avoided', 'ruled']);
/** How many tokens before a trigger are looked at. */
const REACH = 8;

/** Whether what a trigger names happened, from the words of its own clause `[from, to)`. */
export function factualityOf(
  tokens: readonly Token[],
  trigger: Trigger,
  from: number,
  to: number,
): Factuality {
  const before = lowers(tokens, Math.max(from, trigger.from - REACH), trigger.from);
  const close = lowers(tokens, trigger.to, Math.min(to, trigger.to + 7));
  if (before.some((word) => ALLEGED.has(word)) || close.some((word) => ALLEGED_BEHIND.has(word)))
    return 'alleged';
  const infinitive = trigger.part === 'verb' && trigger.form === 'base' && before.at(-1) === 'to';
  if (infinitive && before.some((word) => FAILED.has(word))) return 'negated';
  // "was forced to resign", "managed to escape": it was done.
  if (infinitive && DONE.test(before.at(-2) ?? '')) return 'asserted';
  const near = trigger.part === 'verb' ? before.slice(-4) : before.slice(-3);
  if (near.some((word) => NEGATION.has(word))) return 'negated';
  if (trigger.part === 'verb') {
    if (hasBareBe(near) && near.some((word) => OBLIGED.has(word))) return 'planned';
    // "would have opened": it did not.
    if (near.includes('have') && WOULD_HAVE.test(near.join(' '))) return 'hypothetical';
    // "should now take place on Thursday": it is planned so.
    if (near.includes('should') && DUE.test(trigger.lemma)) return 'planned';
    if ((trigger.form === 'base' || hasBareBe(near)) && near.some((word) => POSSIBLE.has(word)))
      return 'hypothetical';
    if (trigger.form === 'past' || trigger.form === 's')
      return isToBe(near.slice(near.lastIndexOf(',') + 1)) ||
        (!near.includes(',') && hasBe(near) && near.some((word) => FUTURE.has(word)))
        ? 'planned'
        : 'asserted';
    if (trigger.form === 'participle' && hasBareBe(near) && isToBe(near)) return 'planned';
    if (near.some((word) => FUTURE.has(word)) || infinitive) return 'planned';
    return 'asserted';
  }
  const after = close.slice(0, 5);
  if (after[after[0] === ',' ? 1 : 0] === 'to' && after.includes('be')) return 'planned';
  if (near.some((word) => POSSIBLE.has(word)) || after.slice(0, 2).some((word) => POSSIBLE.has(word)))
    return 'hypothetical';
  // "ready for talks in January", "called for a summit": wanted, and not yet held.
  if (before.some((word, at) => WANTED.test(word) && before[at + 1] === 'for')) return 'hypothetical';
  if (before.some((word) => HOPED.has(word)) && before.includes('for')) return 'hypothetical';
  const promised = /^(?:upcoming|forthcoming|planned|proposed|scheduled|expected)$/u;
  if (near.some((word) => promised.test(word)) || before.some((word) => word === 'will' || word === 'would'))
    return 'planned';
  if (before.some((word) => word === 'expected' || word === 'due' || word === 'scheduled')) return 'planned';
  if (/^(?:expected|scheduled|due|planned|slated|set|will)$/u.test(after[0] ?? '')) return 'planned';
  return after
    .slice(0, 3)
    .some((word) => word === 'will' || word === 'expected' || word === 'scheduled' || word === 'due')
    ? 'planned'
    : 'asserted';
}

/** The time of a verb from its form and the auxiliaries before it. */
export function tenseOf(tokens: readonly Token[], trigger: Trigger, from: number): Tense {
  if (trigger.part === 'noun') return 'none';
  const before = lowers(tokens, Math.max(from, trigger.from - 4), trigger.from);
  if (before.some((word) => word === 'will' || word === 'would' || word === 'shall')) return 'future';
  if (trigger.form === 'past' || trigger.form === 'participle') {
    if (before.some((word) => word === 'has' || word === 'have' || word === "'ve")) return 'perfect';
    return 'past';
  }
  if (trigger.form === 's') return 'present';
  if (trigger.form === 'base')
    return before.at(-1) === 'to' ? 'future' : before.includes('did') ? 'past' : 'present';
  // "has been visiting since Monday"
  if (before.includes('been') && before.some((word) => /^(?:has|have|'ve)$/u.test(word))) return 'perfect';
  return before.some((word) => word === 'was' || word === 'were')
    ? 'past'
    : before.some((word) => word === 'is' || word === 'are')
      ? 'present'
      : 'none';
}

const DONE = /^(?:managed|forced|obliged|compelled|helped)$/u;
const DUE = /^(?:take|hold|begin|start|open|resume|arrive|meet|convene|end)$/u;

/** "must be convened": an obligation is something to come. */
const OBLIGED: ReadonlySet<string> = new Set(['must', 'shall']);

/** "had hoped for a signing": a wish. */
const HOPED: ReadonlySet<string> = new Set([
  'hope',
  'hopes',
  'hoped',
  'hoping',
  'wish',
  'wishes',
  'longed',
  'lobbied',
]);

const WANTED = /^(?:ready|call(?:s|ed|ing)?|press(?:ed|ing)|push(?:ed|ing)|appeal(?:s|ed|ing))$/u;

function hasBareBe(words: readonly string[]): boolean {
  return words.includes('be');
}

/** "is to be discussed", "to be returned" */
function isToBe(words: readonly string[]): boolean {
  const at = words.lastIndexOf('be');
  return at > 0 && words[at - 1] === 'to';
}

function hasBe(words: readonly string[]): boolean {
  return words.some((word) => /^(?:is|are|was|were|be)$/u.test(word));
}

function lowers(tokens: readonly Token[], from: number, to: number): readonly string[] {
  // The month is no modal.
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined) words.push(token.text === 'May' ? token.text : token.lower);
  }
  return words;
}
