import { thirdPerson } from '../triggers/forms.ts';
import { JUDGEMENTS } from '../triggers/lexicon.ts';
import type { TitleFacts } from './title.ts';
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
  const content =
    draft.content === null ? '' : tidy(reading.text.slice(draft.content.start, draft.content.end));
  if (head === null) return `${speaker}: ${content}`;
  const plural = lead?.type === 'group' && lead.name.endsWith('s');
  const verb = plural ? head.lemma : thirdPerson(head.lemma);
  if (head.lemma === 'call') {
    const called = calledWords(facts);
    if (called !== null) return `${speaker} ${plural ? 'call' : 'calls'} ${called}`;
  }
  if (happening.kind === 'statement' && !TELLING.test(head.lemma)) return `${speaker}: ${content}`;
  const rest = tidy(withoutTime(reading.text.slice(head.end, draft.rest.end), facts));
  return `${speaker} ${verb} ${rest === '' ? content : rest}`;
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

function withoutTime(words: string, { happening, reading }: TitleFacts): string {
  const span = happening.dated?.expression ?? null;
  return span === null ? words : words.replace(reading.text.slice(span.start, span.end), '');
}
