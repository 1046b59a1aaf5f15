/** Lines that every page carries and no report means. Each pattern is tested against one whole line. */
export const BOILERPLATE: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'read-counter', pattern: /\b(?:read|viewed|views?|shared)\b.{0,24}\b\d[\d.,]*\s*(?:times|views?|shares?)\b|^\d[\d.,]*\s*(?:views?|shares?|comments?|reads?)$/iu },
  { name: 'copyright', pattern: /©|\bcopyright\b|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)\b/iu },
  { name: 'read-more', pattern: /^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|news|topics?|stories))?|more on this|recommended|most read|continue reading|advertisement|sponsored)\b/iu },
  { name: 'share', pattern: /^(?:share (?:this|on|via)|follow us|like us|subscribe|sign up|download (?:our|the) app|click here|join our|get the latest|newsletter)\b/iu },
  { name: 'credit', pattern: /^(?:photo|picture|image|file photo|caption|video|source|kaynak|quelle|reporting by|editing by|edited by|writing by|additional reporting|translated by|by our)\b\s*[:by—-]?/iu },
  { name: 'comment-policy', pattern: /\bcomments?\b.{0,60}\b(?:moderat|approved|policy|published|allowed)/iu },
  { name: 'cookie', pattern: /\b(?:cookies?|privacy policy|terms of (?:use|service))\b/iu },
  { name: 'stamp', pattern: /^(?:published|updated|last updated|posted|modified)\b.{0,60}\d/iu },
]; // prettier-ignore
