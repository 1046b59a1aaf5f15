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
  for (const mention of sentences.flat()) {
    if (mention.type !== 'person' || mention.rule === 'single-name') continue;
    const known = people.get(surname(mention.name));
    const merged = known === undefined ? mention : mergePerson(known, mention);
    if (merged === null) continue;
    people.set(surname(merged.name), merged);
    const office = officeOf(merged.title);
    if (office !== null && merged.country !== undefined) holders.set(`${merged.country} ${office}`, merged);
  }
  return sentences.map((mentions) =>
    mentions.flatMap((mention) => {
      const resolved = resolve(mention, people, holders);
      return resolved === null ? [] : [resolved];
    }),
  );
}

/** The family name as news repeats it: the last word, with its particle. */
export function surname(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? name;
  const before = words.at(-2);
  return before !== undefined && /^(?:bin|al|van|von|de|der|el)$/iu.test(before) && words.length > 1
    ? `${before} ${last}`
    : last;
}

function resolve(
  mention: ActorMention,
  people: ReadonlyMap<string, ActorMention>,
  holders: ReadonlyMap<string, ActorMention>,
): ActorMention | null {
  if (mention.type === 'person') {
    const known = people.get(surname(mention.name));
    if (known === undefined) return mention.rule === 'single-name' ? null : mention;
    return { ...mention, ...facts(known) };
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

function facts({ name, country, title }: ActorMention): Pick<ActorMention, 'name'> & Partial<ActorMention> {
  return { name, ...(country !== undefined && { country }), ...(title !== undefined && { title }) };
}

/** The longer name with whatever either mention knows; `null` when the given names contradict each other. */
function mergePerson(a: ActorMention, b: ActorMention): ActorMention | null {
  const [longer, shorter] = a.name.length >= b.name.length ? [a, b] : [b, a];
  if (shorter.name.includes(' ') && shorter.name !== longer.name) return null;
  const country = a.country ?? b.country;
  const title = a.title ?? b.title;
  return { ...longer, ...(country !== undefined && { country }), ...(title !== undefined && { title }) };
}

function officeOf(title: string | undefined): string | null {
  const lower = title?.toLowerCase();
  if (lower === undefined || /\b(?:former|ex-|vice|deputy)/u.test(lower)) return null;
  return OFFICES.find((names) => names.some((name) => lower.endsWith(name)))?.[0] ?? null;
}
