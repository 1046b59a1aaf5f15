import type { Token } from '#lib/text/index.ts';
import type { Mention } from '../mention.ts';
import { isCapitalised, NAME_PARTICLES, NO_NAMES, personName, withOf, words } from './capitals.ts';
import type { KnownName } from './names.ts';
import { isRegional, knownAt, mayBeKnown } from './names.ts';
import { GROUP_HEADS, SPEAKING_HEADS, TITLE_HEADS, TITLE_PARTS, TITLE_WORDS } from './titles.ts';

/** Someone or something that can act, as named at one place in a text. */
export interface ActorMention extends Mention {
  /** Canonical name, before coreference: "Zelenskyy" stays until `resolveNames` knows the full name. */
  readonly name: string;
  readonly type: 'person' | 'country' | 'organisation' | 'group';
  readonly country?: string;
  readonly title?: string;
  /** True when "'s" follows: the owner of something, not an actor itself. */
  readonly owner: boolean;
  /** True for news outlets. */
  readonly media: boolean;
  /** Index of the first token in its sentence, and of the token after the last. */
  readonly from: number;
  readonly to: number;
}

const ORGANISATION_HEADS: ReadonlySet<string> = new Set(['Ministry', 'Agency', 'Party', 'Council', 'Court', 'Bank', 'Union', 'Committee', 'Organization', 'Organisation', 'Forces', 'Army', 'Commission', 'Parliament', 'Senate', 'Office', 'Department', 'Authority', 'Assembly', 'Group', 'Institute', 'Foundation', 'Embassy', 'Government', 'Federation', 'Alliance', 'Movement', 'Front', 'Navy', 'Guard', 'Corps', 'Service', 'Cabinet']); // prettier-ignore
const THING_HEADS: ReadonlySet<string> = new Set(['Summit', 'Treaty', 'Agreement', 'War', 'Accord', 'Accords', 'Act', 'Protocol', 'Constitution', 'Day', 'Street', 'House', 'Palace', 'Sea', 'River', 'Strait', 'Island', 'Islands', 'Conference', 'Forum', 'Memorandum', 'Plan', 'Resolution', 'Article', 'Airport', 'Prize', 'Cup', 'Bridge', 'Hotel', 'Club', 'Ocean', 'Gulf', 'Mountains', 'Square', 'Hall', 'Year', 'Eve', 'Process', 'Convention', 'Charter', 'Bay', 'Province', 'Region', 'District', 'Language', 'Church', 'Initiative', 'News', 'Post', 'Times']); // prettier-ignore
/** Longer names of institutions do not occur; a line of capitalised words must stay linear. */
const INSTITUTION_TOKENS = 12;

/** Every actor named in the tokens of one sentence, in order, none overlapping another. */
export function findActors(
  tokens: readonly Token[],
  taken: (token: Token) => boolean,
): readonly ActorMention[] {
  const found: ActorMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || !mayOpen(token) || taken(token)) {
      at += 1;
      continue;
    }
    const opening = knownAt(tokens, at);
    const mention =
      titled(tokens, at, opening, found.at(-1)) ??
      institution(tokens, at, opening) ??
      knownActor(tokens, at, opening) ??
      named(tokens, at);
    if (mention === null) at += 1;
    else {
      found.push(mention);
      at = mention.to;
    }
  }
  return found;
}

/** False for most words: in small letters only a title, a particle and a few known names open a mention. */
function mayOpen(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  if (first < 97 || first > 122) return true;
  return SMALL_OPENERS.has(token.lower) || mayBeKnown(token) || isCapitalised(token);
}

const SMALL_OPENERS: ReadonlySet<string> = new Set([...NAME_PARTICLES, ...TITLE_PARTS]);

/** "Ukrainian President Volodymyr Zelenskyy", "the Ukrainian president", "US officials", "Kremlin spokesman Dmitry Peskov". */
function titled(
  tokens: readonly Token[],
  start: number,
  opening: KnownName | null,
  previous: ActorMention | undefined,
): ActorMention | null {
  let at = start;
  let country: string | undefined;
  let owner: string | null = null;
  const regional = isRegional(tokens[start]?.text ?? '');
  if (opening !== null && opening.known.kind !== 'city') {
    at += opening.length;
    country = opening.known.country;
    owner = opening.known.name;
    if (tokens[at]?.kind === 'possessive') at += 1;
    else if (opening.known.kind === 'capital') return null;
  } else if (regional) at += 1;
  const titleFrom = at;
  let head = -1;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (!TITLE_PARTS.has(word)) break;
    if (TITLE_HEADS.has(word) || GROUP_HEADS.has(word)) head = at;
    else if (word === 'and' ? !startsTitle(tokens, at + 1) || head < 0 : !TITLE_WORDS.has(word)) break;
  }
  if (head < 0) return null;
  const headWord = tokens[head]?.lower ?? '';
  const nameFrom = TITLE_HEADS.has(headWord) ? afterTitle(tokens, head + 1, at) : at;
  const name = TITLE_HEADS.has(headWord) ? personName(tokens, nameFrom) : null;
  if (name === null) {
    const plain = owner === null && !regional;
    if (plain && !standsAlone(tokens, start, head)) return null;
    const to = withOf(tokens, firstGroupHead(tokens, titleFrom, head) + 1);
    return mentionOf(tokens, start, to, 'title-of-state', {
      name: words(tokens, start, to),
      type: 'group',
      title: words(tokens, titleFrom, to),
      ...(country !== undefined && { country }),
    });
  }
  // "President Donald Trump's son-in-law": the owner belongs to the title, and lends its country.
  const owned =
    previous !== undefined && previous.owner && previous.to + 1 === start && owner === null ? previous : null;
  const inherited = country ?? owned?.country;
  return mentionOf(tokens, start, name.to, 'title-and-name', {
    name: name.text,
    type: 'person',
    title:
      owned === null
        ? words(tokens, start, nameFrom)
        : `${owned.title ?? ''} ${owned.name}’s ${words(tokens, start, nameFrom)}`.trim(),
    ...(inherited !== undefined && { country: inherited }),
  });
}

/** "Secretary of State Rubio", "Minister for Europe X": what the office is of belongs to the title. */
function afterTitle(tokens: readonly Token[], from: number, to: number): number {
  return isCapitalised(tokens[to]) && /^(?:of|for)$/u.test(tokens[from]?.lower ?? '') ? to : from;
}

/** "a spokesman", "the ministry", "officials": people who act without being named. */
function standsAlone(tokens: readonly Token[], start: number, head: number): boolean {
  if (!SPEAKING_HEADS.has(tokens[head]?.lower ?? '')) return false;
  const before = tokens[start - 1]?.lower;
  // "their delegations said", "his spokesman said"; "its ambassador" is rather what someone becomes.
  const isTheirs =
    /^(?:its|his|her|their)$/u.test(before ?? '') && /s$|^spokes/u.test(tokens[head]?.lower ?? '');
  return (
    before === undefined || isTheirs || /^(?:the|a|an|,|senior|two|three|several|some|"|”)$/u.test(before)
  );
}

function firstGroupHead(tokens: readonly Token[], from: number, head: number): number {
  for (let at = from; at < head; at += 1) if (tokens[at + 1]?.lower === 'and') return at;
  return head;
}

function startsTitle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return TITLE_HEADS.has(word) || TITLE_WORDS.has(word);
}

/** "Russian Foreign Ministry", "Saudi Press Agency", "Ministry of Defence": the head noun is capitalised. */
function institution(
  tokens: readonly Token[],
  start: number,
  opening: KnownName | null,
): ActorMention | null {
  let at = start;
  let country: string | undefined;
  if (opening !== null && opening.known.kind !== 'organisation') {
    country = opening.known.country;
    at += opening.length;
    if (tokens[at]?.kind === 'possessive') at += 1;
  }
  const from = at;
  const limit = from + INSTITUTION_TOKENS;
  while (at < limit && isCapitalised(tokens[at]) && !NO_NAMES.has(tokens[at]?.text ?? '')) at += 1;
  let head = at - 1;
  while (head >= from && !ORGANISATION_HEADS.has(tokens[head]?.text ?? '')) head -= 1;
  const lower = tokens[from]?.lower;
  if (head < from) {
    // Lower-case styles: "Russia's foreign ministry", "the Syrian government".
    if (country === undefined || at !== from) return null;
    let last = from;
    while (TITLE_WORDS.has(tokens[last]?.lower ?? '') && !GROUP_HEADS.has(tokens[last]?.lower ?? ''))
      last += 1;
    if (!GROUP_HEADS.has(tokens[last]?.lower ?? '') || lower === undefined) return null;
    head = last;
  }
  if (head === start) return null;
  // "European Union" has an entry of its own.
  if (opening?.known.kind === 'organisation' && start + opening.length > head) return null;
  return mentionOf(tokens, start, head + 1, 'institution', {
    name: words(tokens, start, head + 1),
    type: 'organisation',
    ...(country !== undefined && { country }),
  });
}

/** "Russia", "NATO", "Washington" for its government, "Israelis". */
function knownActor(tokens: readonly Token[], start: number, opening: KnownName | null): ActorMention | null {
  if (opening === null) return null;
  const { known, length } = opening;
  const to = start + length;
  switch (known.kind) {
    case 'organisation':
      return mentionOf(tokens, start, to, 'organisation', {
        name: known.name,
        type: 'organisation',
        media: known.media === true,
        ...(known.country !== undefined && { country: known.country }),
      });
    case 'country':
      return mentionOf(tokens, start, to, 'country', {
        name: known.name,
        type: 'country',
        country: known.country,
      });
    case 'capital':
      return mentionOf(tokens, start, to, 'capital-as-government', {
        name: known.name,
        type: 'country',
        country: known.country,
      });
    case 'demonym':
      return mentionOf(tokens, start, to, 'demonym', {
        name: known.name,
        type: 'country',
        country: known.country,
      });
    case 'city':
      return mentionOf(tokens, start, to, 'city', {
        name: known.name,
        type: 'country',
        ...(known.country !== undefined && { country: known.country }),
      });
  }
}

/** "Marco Rubio", and "Rubio" alone, which only coreference can tell from other capitalised words. */
function named(tokens: readonly Token[], start: number): ActorMention | null {
  const name = personName(tokens, start);
  if (name === null) return null;
  const last = tokens[name.to - 1]?.text ?? '';
  if (THING_HEADS.has(last) || ORGANISATION_HEADS.has(last)) return null;
  const acts = start + 1 === name.to && actsAlone(tokens, start);
  const rule = name.to - start > 1 ? 'two-names' : acts ? 'name-and-verb' : 'single-name';
  return mentionOf(tokens, start, name.to, rule, { name: name.text, type: 'person' });
}

/** What only people do, in the past: "Lavrov said" names somebody even where no full name is given. */
const PERSONAL =
  /^(?:said|says|told|tells|added|met|visited|called|warned|accused|rejected|denied|announced|arrived|spoke|wrote|insisted|promised|vowed|declined|replied|resigned|flew|travelled|traveled|urged|demanded)$/u;
const NOBODY =
  /^(?:Nobody|Everyone|Everybody|Someone|Somebody|None|Others|Neither|Whoever|Nothing|Everything|Something|Figures|Local|Foreign|State|Military|Industry|Experience|History|Tradition)$/u;

/** A capitalised word right before such a verb; at the beginning of a sentence no plural ("Analysts said"). */
function actsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !PERSONAL.test(tokens[at + 1]?.lower ?? '') || NOBODY.test(token.text))
    return false;
  return at > 0 || !/s$/u.test(token.text);
}

function mentionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  rule: string,
  facts: Pick<ActorMention, 'name' | 'type'> & Partial<Pick<ActorMention, 'country' | 'title' | 'media'>>,
): ActorMention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    text: words(tokens, from, to),
    rule,
    owner: tokens[to]?.kind === 'possessive',
    media: false,
    from,
    to,
    ...facts,
  };
}
