/** How a verb form stands in time. `base` also serves the plural of the present and the infinitive. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** lemma: past, participle; "-ing" and "-s" follow the rules of spelling. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], hold: ['held', 'held'], meet: ['met', 'met'],
  take: ['took', 'taken'], make: ['made', 'made'], begin: ['began', 'begun'], break: ['broke', 'broken'], strike: ['struck', 'struck'],
  fly: ['flew', 'flown'], send: ['sent', 'sent'], shoot: ['shot', 'shot'], speak: ['spoke', 'spoken'], swear: ['swore', 'sworn'],
  sit: ['sat', 'sat'], have: ['had', 'had'], pay: ['paid', 'paid'], freeze: ['froze', 'frozen'], set: ['set', 'set'], give: ['gave', 'given'], put: ['put', 'put'],
  fall: ['fell', 'fallen'],
}; // prettier-ignore
/** Final consonants that double: "planned". */
const DOUBLED: ReadonlySet<string> = new Set(['plan', 'scrap', 'expel', 'step', 'confer', 'initial', 'signal', 'wrap', 'sit', 'set', 'begin', 'kidnap', 'ban', 'snub', 'shun']); // prettier-ignore

/** Written with one or two consonants: "canceled", "cancelled". */
const EITHER: ReadonlySet<string> = new Set(['cancel', 'travel', 'signal']);

/** Every form of a regular or irregular English verb. */
export function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const doubled =
    DOUBLED.has(lemma) && !['initial', 'signal'].includes(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma;
  const stem = lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : doubled;
  const regular = /[^aeiou]y$/u.test(lemma)
    ? `${lemma.slice(0, -1)}ied`
    : lemma.endsWith('ee')
      ? `${lemma}d`
      : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
    [`${stem}ing`, 'ing'],
    [past, 'past'],
  ];
  if (EITHER.has(lemma)) {
    const last = lemma.at(-1) ?? '';
    forms.push([`${lemma}${last}ed`, 'past'], [`${lemma}${last}ing`, 'ing']);
  }
  if (participle !== past) forms.push([participle, 'participle']);
  return forms;
}

/** "says", "reaches", "denies", "has" */
export function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
