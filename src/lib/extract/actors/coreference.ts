import { countryOf } from '../places/countries.ts';
import type { ActorMention } from './find.ts';

/** Words for one office, so that "the Ukrainian president" is the President of Ukraine named elsewhere. */
const OFFICES: readonly (readonly string[])[] = [
  ['president'],
  ['prime minister', 'premier'],
  ['foreign minister', 'foreign secretary', 'secretary of state', 'top diplomat'],
  ['defense minister', 'defence minister', 'defence secretary', 'defense secretary'],
  ['chancellor'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['king'],
  ['secretary-general'],
  ['special envoy', 'envoy'],
];

/** China, both Koreas, Taiwan: "Xi Jinping" is Xi. Japanese names stand in the Western order in English news. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'KP', 'KR', 'TW']);
const PARTICLES: ReadonlySet<string> = new Set(['bin', 'al', 'van', 'von', 'de', 'der', 'el']);

/**
 * One name for one actor throughout a document: surnames take the full name, title and country first given
 * with them, offices of a state take the person who holds it, capitals become their states. Capitalised words
 * that no full name supports are dropped. `sentences` holds the mentions of each sentence in reading order.
 */
export function resolveNames(
  sentences: readonly (readonly ActorMention[])[],
): readonly (readonly ActorMention[])[] {
  const people = new Map<string, ActorMention>();
  const holders = new Map<string, ActorMention>();
  for (const mentions of sentences) {
    for (const mention of mentions) {
      if (mention.type !== 'person' || mention.rule === 'single-name') continue;
      const known = personFor(mention, people);
      const merged = known === undefined ? mention : mergePerson(known, mention);
      if (merged === null) continue;
      people.set(merged.name, merged).set(surname(merged.name, merged.country), merged);
      const office = officeOf(merged.title);
      if (office !== null && merged.country !== undefined) holders.set(`${merged.country} ${office}`, merged);
    }
  }
  return sentences.map((mentions) =>
    mentions.length === 0
      ? mentions
      : mentions.map((mention) => resolve(mention, people, holders)).filter((mention) => mention !== null),
  );
}

/** The family name as news repeats it: the last word, with its particles; the first where states write it first. */
export function surname(name: string, country?: string): string {
  if (!name.includes(' ')) return name;
  if (country !== undefined && FAMILY_FIRST.has(country)) return name.slice(0, name.indexOf(' '));
  let space = name.lastIndexOf(' ');
  while (space >= 0) {
    const before = space === 0 ? -1 : name.lastIndexOf(' ', space - 1);
    if (!PARTICLES.has(name.slice(before + 1, space).toLowerCase())) break;
    space = before;
  }
  return name.slice(space + 1);
}

function personFor(
  { name, country }: ActorMention,
  people: ReadonlyMap<string, ActorMention>,
): ActorMention | undefined {
  return people.get(name) ?? people.get(surname(name, country));
}

function resolve(
  mention: ActorMention,
  people: ReadonlyMap<string, ActorMention>,
  holders: ReadonlyMap<string, ActorMention>,
): ActorMention | null {
  if (mention.type === 'person') {
    const known = personFor(mention, people);
    if (known === undefined) return mention.rule === 'single-name' ? null : mention;
    if (agrees(known, mention)) return mention;
    return mayBeSame(known, mention) ? { ...mention, ...facts(known) } : mention;
  }
  if (mention.type === 'group' && mention.country !== undefined) {
    const office = officeOf(mention.title);
    const holder = office === null ? undefined : holders.get(`${mention.country} ${office}`);
    return holder === undefined ? mention : { ...mention, ...facts(holder), type: 'person' };
  }
  if (mention.rule === 'capital-as-government' && mention.country !== undefined) {
    return { ...mention, name: countryOf(mention.country)?.name ?? mention.name };
  }
  return mention;
}

/** True when a mention says all that is known of its person already. */
function agrees(known: ActorMention, mention: ActorMention): boolean {
  return known.name === mention.name && known.country === mention.country && known.title === mention.title;
}

function facts({ name, country, title }: ActorMention): Pick<ActorMention, 'name'> & Partial<ActorMention> {
  return { name, ...(country !== undefined && { country }), ...(title !== undefined && { title }) };
}

/** The longer name with whatever either mention knows; `null` when the given names contradict each other. */
function mergePerson(a: ActorMention, b: ActorMention): ActorMention | null {
  const [longer, shorter] = a.name.length >= b.name.length ? [a, b] : [b, a];
  if (!mayBeSame(longer, shorter)) return null;
  const country = a.country ?? b.country;
  const title = a.title ?? b.title;
  return { ...longer, ...(country !== undefined && { country }), ...(title !== undefined && { title }) };
}

/** False for two given names of one family; a surname alone, an initial and a middle name contradict nothing. */
function mayBeSame(a: ActorMention, b: ActorMention): boolean {
  if (a.name === b.name) return true;
  const [first, second] = [givenName(a), givenName(b)];
  if (first === '' || second === '' || first === second) return true;
  return (first.length === 1 || second.length === 1) && first.charAt(0) === second.charAt(0);
}

/** The first word before the surname, without the full stop of an initial; '' for a surname alone. */
function givenName({ name, country }: ActorMention): string {
  const family = surname(name, country);
  if (name === family) return '';
  const given = name.startsWith(`${family} `) ? name.slice(family.length + 1) : name;
  return (given.split(' ')[0] ?? '').replace('.', '');
}

function officeOf(title: string | undefined): string | null {
  const lower = title?.toLowerCase();
  if (lower === undefined || /\b(?:former|ex-|vice|deputy)/u.test(lower)) return null;
  return OFFICES.find((names) => names.some((name) => lower.endsWith(name)))?.[0] ?? null;
}
