import { frameAt, tailAt } from './frame.ts';
import { outlookAt } from './outlook.ts';
import { REFINERS } from './refiners/index.ts';
import type { Groups, TemporalMention, TemporalRule } from './rule.ts';
import { TEMPORAL_RULES } from './rules/index.ts';
import { startsIn } from './scan.ts';

/** Words before words that may open an expression: "more than the late" is as deep as language goes. */
const DEEPEST_FRAME = 2;

/**
 * Every temporal expression of a text, in order, none overlapping another. `published` is the day number of
 * the document date, or `null`: then words that need it are found but name no date.
 */
export function findTemporal(text: string, published: number | null): readonly TemporalMention[] {
  const found: TemporalMention[] = [];
  let free = 0;
  for (const { at, kinds } of startsIn(text)) {
    if (at < free) continue;
    const mention = readAt(text, at, kinds, published, 0);
    if (mention === null) continue;
    found.push(mention);
    free = mention.end;
  }
  return REFINERS.reduce<readonly TemporalMention[]>(
    (mentions, { refine }) => refine(mentions, text, published),
    found,
  );
}

/** The longest expression that begins at a place; `null` for none. */
function readAt(
  text: string,
  at: number,
  kinds: number,
  published: number | null,
  depth: number,
): TemporalMention | null {
  const bare = longestRule(text, at, kinds, published);
  const frame = depth < DEEPEST_FRAME ? frameAt(text, at, kinds) : null;
  if (frame === null) return bare;
  const inner = readAt(text, frame.end, kinds, published, depth + 1);
  if (inner === null || !frame.fits(inner) || (bare !== null && bare.end >= inner.end)) return bare;
  return {
    ...inner,
    start: at,
    text: text.slice(at, inner.end),
    ...(frame.modifier !== null && { modifier: frame.modifier }),
  };
}

function longestRule(
  text: string,
  at: number,
  kinds: number,
  published: number | null,
): TemporalMention | null {
  let best: TemporalMention | null = null;
  for (const rule of rulesFor(kinds)) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match === null) continue;
    const end = at + match[0].length;
    if (best !== null && end <= best.end) continue;
    best = readMatch(rule, match.groups ?? {}, text, at, end, published) ?? best;
  }
  return best;
}

/** The rules for every mix of kinds that was met: a text has few, and asking every rule at every place costs more. */
const RULES_BY_KINDS = new Map<number, readonly TemporalRule[]>();

function rulesFor(kinds: number): readonly TemporalRule[] {
  const known = RULES_BY_KINDS.get(kinds);
  if (known !== undefined) return known;
  const rules = TEMPORAL_RULES.filter(
    ({ needs, also }) => (needs & kinds) !== 0 && (also === undefined || (also & kinds) !== 0),
  );
  RULES_BY_KINDS.set(kinds, rules);
  return rules;
}

function readMatch(
  rule: TemporalRule,
  groups: Groups,
  text: string,
  start: number,
  end: number,
  published: number | null,
): TemporalMention | null {
  // "may", "march" and "sun" are words of their own.
  if (isSmall(groups['month']) || isSmall(groups['weekday'])) return null;
  let outlook: ReturnType<typeof outlookAt> | undefined;
  const reading = rule.read(groups, {
    published,
    text,
    start,
    end,
    outlook: () => (outlook ??= outlookAt(text, start, end)),
  });
  if (reading === null) return null;
  const tail = tailAt(text, end);
  return {
    start,
    end: tail.end,
    text: text.slice(start, tail.end),
    rule: rule.name,
    ...reading,
    ...(tail.modifier !== null && { modifier: tail.modifier }),
  };
}

function isSmall(name: string | undefined): boolean {
  return name !== undefined && name.charCodeAt(0) >= 97;
}
