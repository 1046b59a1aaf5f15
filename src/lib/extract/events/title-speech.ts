import { thirdPerson } from '../triggers/forms.ts';
import { JUDGEMENTS } from '../triggers/lexicon.ts';
import type { TitleFacts } from './title.ts';
import { undatedWords } from './clause-words.ts';
import { verbGroup } from './clause-verb.ts';
import { restOf } from './title-rest.ts';
import { shortName } from './title-names.ts';
import { tidy } from './wording.ts';

/** Verbs that say more than "says"; the others become a colon. */
const TELLING =
  /^(?:announce|warn|vow|pledge|promise|confirm|declare|praise|welcome|hail|insist|reaffirm|claim|express)$/u;
/** An opening that stands for what the clause before spoke of: "calling such a step a threat". */
const ANAPHORIC = /^(?:such an? |this|that|it\b|the (?:move|step|decision|plan))/u;
const TOPIC = /\b(?:opposition to|support for|criticism of|the idea of|plans for) (?<topic>[^,]+)/u;

/** "Peskov: …", "Zelenskyy calls X a “compromise”", "Lavrov accuses NATO of …" */
export function speechTitle(facts: TitleFacts): string {
  const { happening, reading } = facts;
  const { draft } = happening;
  const lead = draft.parts.find((part) => part.role === 'speaker')?.actor;
  const speaker = lead === undefined ? '' : shortName(lead);
  const head = draft.head.part === 'verb' ? draft.head : null;
  // "officers accused of …": the verb is none of the speaker's.
  if (head !== null && verbGroup(facts.passage, head, draft.clause).passive) return '';
  const content =
    draft.content === null
      ? ''
      : tidy(withoutHearer(reading.text.slice(draft.content.start, draft.content.end), head?.lemma ?? ''));
  if (head === null) return `${speaker}: ${content}`;
  const plural = lead?.type === 'group' && lead.name.endsWith('s');
  const verb = plural ? head.lemma : thirdPerson(head.lemma);
  if (head.lemma === 'call') {
    const called = calledWords(facts);
    if (called !== null) return `${speaker} ${plural ? 'call' : 'calls'} ${called}`;
  }
  if (content === '' || /^(?:in|at|on|during) [^,]{0,25}$/u.test(content))
    return TELLING.test(head.lemma) || happening.kind !== 'statement' ? toldTitle() : '';
  if (happening.kind === 'statement' && !TELLING.test(head.lemma)) return `${speaker}: ${content}`;
  return toldTitle();

  function toldTitle(): string {
    const rest = head === null ? '' : restOf(facts, head.to);
    return `${speaker} ${verb} ${rest === '' ? content : rest}`;
  }
}

/** "X a “Y”" of "called X a “Y”", X without what hangs on it; a pronoun takes what the sentence spoke of. */
function calledWords({ happening, reading, passage }: TitleFacts): string | null {
  const { draft } = happening;
  const rest = reading.text.slice(draft.head.end, draft.rest.end);
  const match =
    /^\s*(?<what>(?:such an? )?.+?)\s(?<as>(?:an? )?[“"][^”"]+[”"]|an? [\p{L}-]+(?: [\p{L}-]+){0,2})/u.exec(
      rest,
    );
  if (match === null) return null;
  let what = match.groups?.['what'] ?? '';
  if (ANAPHORIC.test(what)) {
    const topic = TOPIC.exec(passage.text.slice(0, draft.head.start - passage.start))?.groups?.['topic'];
    if (topic === undefined) return null;
    what = topic;
  }
  const short = what
    .replace(/^(?:the|an?) /u, '')
    .replace(/ (?:with|of|for|between|among|from|by|on) .*$/u, '');
  const as = (match.groups?.['as'] ?? '').replace(/"([^"]+)"/u, '“$1”').replace(/[,.]”/u, '”');
  const judged = JUDGEMENTS.has(as.split(' ').at(-1)?.replace(/\W/gu, '') ?? '') || as.includes('“');
  return judged || short.length < 40 ? `${short} ${as}` : null;
}

/** "PANAMA CITY (AP) _" at the beginning of a report. */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\s,./-]+(?:\([^)]{2,20}\))\s*[_—–-]+\s*/u;

/** "told parliament the state would pay": to whom it was said is no part of what was said. */
function withoutHearer(words: string, lemma: string): string {
  const bare = words.replace(DATELINE, '');
  if (lemma !== 'tell') return bare;
  return bare.replace(
    /^\s*(?:[\p{L}’']+ ){0,4}?[\p{L}’']+ (?:that (?=\p{L})|(?=(?:the|an?|its|his|her|their|it|they|he|she|there|this) ))/u,
    '',
  );
}

/**
 * "Huaman: This is a theft in robes" of a quotation or a statement with its speaker behind it, "Witnesses: …"; '' when
 * the words are no such thing.
 */
export function saidTitle(facts: TitleFacts): string {
  const { happening, passage } = facts;
  const { draft, dated } = happening;
  const { head } = draft;
  if (
    head.part !== 'verb' ||
    head.frame !== 'speech' ||
    !/^(?:say|tell|add|note|announce|report)$/u.test(head.lemma)
  )
    return '';
  const { tokens } = passage;
  const clause = passage.clauses[draft.clause];
  const start = clause?.from ?? 0;
  const comma = tokens.findLastIndex((token, at) => at >= start && at < head.from && token.text === ',');
  if (comma <= start + 2) return '';
  const between = tokens.slice(comma + 1, head.from).filter((token) => !/^[“”"’]$/u.test(token.text));
  const behind = between.length === 0;
  const from = behind ? head.to : comma + 1;
  const to = behind
    ? tokens.findIndex((token, at) => at > from && /^[,.]$|^(?:on|in|at|whose|who|after)$/u.test(token.lower))
    : head.from;
  if (to <= from) return '';
  const actor = passage.actors.find((one) => one.from >= from && one.to <= to + 1);
  const speaker =
    actor === undefined
      ? undatedWords(passage, from, to, dated?.expression ?? null).replace(/^the /u, '')
      : shortName(actor);
  const said = tidy(undatedWords(passage, start, comma, dated?.expression ?? null));
  return speaker.length > 30 || said.length < 8
    ? ''
    : `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}: ${said}`;
}
