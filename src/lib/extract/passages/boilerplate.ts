/** One kind of line that is no report. */
interface BoilerplateRule {
  readonly name: string;
  /**
   * What a line that the pattern fits always has in it, sought in its lower case; absent for patterns that look at
   * the beginning only. Looking for a word is many times faster than trying a long pattern at every letter.
   */
  readonly needs?: RegExp;
  /** Tested against one whole line. */
  readonly pattern: RegExp;
}

/**
 * Lines that every page carries and no report means. Those that open like a sentence ("Source: …", "Photo shows …")
 * ask for more than their first word.
 */
export const BOILERPLATE: readonly BoilerplateRule[] = [
  { name: 'read-counter', needs: /\d.*(?:times|view|share|comment|read|like)/u, pattern: /\b(?:read|viewed|views?|shared|okun\p{L}*)\b.{0,24}\b\d[\d.,]*\s*(?:times|views?|shares?)\b|^\W*\d[\d.,]*k?\s*(?:views?|shares?|comments?|reads?|likes?)\b\W*$/iu },
  { name: 'copyright', needs: /©|\(c\)|copyright|reserved|may not be|material|content|article/u, pattern: /©|^\(c\)\s|\bcopyright\b.{0,40}\b(?:\d{4}|reserved|agency|ltd|inc)\b|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed|rewritten)\b|\b(?:using|reproducing|republishing|citing) (?:any |these |our )?(?:materials?|contents?|articles?)\b.{0,80}\b(?:links?|permission|mandatory|required|prohibited)\b/iu },
  { name: 'read-more', pattern: /^(?:(?:read|see|watch|listen|find out) (?:more|also|next|too)\b|see also\b|also read\b|related(?::|\s+(?:articles?|news|topics?|stories|coverage|content)\b)|more (?:on|from|about) (?:this|the) (?:story|topic|author|section)\b|more on this\b|recommended(?::|\s+(?:for you|stories|articles|reading))|most (?:read|popular|viewed)\b|continue reading\b|keep reading\b|advertisement\b|sponsored\b|you (?:may|might) (?:also )?(?:like|be interested)\b|don[’']t miss\b|trending now\b|up next\b|jump to\b|skip to\b|go to\b.{0,30}\bpage\b)/iu },
  { name: 'share', pattern: /^(?:share (?:this|on|via|with|article|story|link)\b|(?:facebook|twitter|whatsapp|telegram|linkedin|e-?mail|print|copy link)(?:[\s|·•,]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|print|copy link|share|save))+\W*$|tweet(?:\s+\d+)?\b.{0,40}\b(?:like|share|print|pin)\b|(?:follow|like|find|join) us\b|follow\b.{0,60}\bon (?:twitter|x|facebook|instagram|telegram|youtube|social media|google news|mastodon|threads|bluesky)\b|subscribe\b.{0,80}\b(?:newsletter|channel|now|today|access|free|full|to our|here)\b|subscribe$|sign up\b.{0,80}\b(?:newsletter|alerts?|e-?mails?|free|here|briefing|inbox)\b|sign up$|log in\b.{0,40}$|download (?:our|the) app\b|click here\b|join our\b|get (?:the latest|our|all the|breaking)\b.{0,60}\b(?:news|newsletter|inbox|alerts?|updates?|app|briefing)\b|newsletters?$|our newsletter\b|help us improve\b|support (?:our|independent) journalism\b|donate (?:now|today|here)\b)/iu },
  { name: 'credit', pattern: /^(?:(?:photo|picture|image|file photo|caption|video|graphic|map|illustration|credit|source|sources|kaynak|quelle|foto|contact|press contact|media contact|tags?|topics?|keywords?|filed under|categor(?:y|ies))\s*(?:[:|©]|credit\b|by\b|courtesy\b|$)|(?:photo|picture|image|graphic|video)s? (?:taken|shows?|released|provided|supplied|via|from)\b|in this (?:photo|picture|image|handout|frame grab|file photo)\b|[([]?(?:additional |further )?(?:reporting|editing|edited|writing|compiled|translated|translation|written|produced|prepared|researched)\s+(?:and (?:reporting|editing|writing|translation)\s+)?by\b|compiled (?:on )?\d|by our (?:staff|correspondent|own)\b|our standards:|file -|[([](?:photo|file|video|map|ap|afp|reuters|epa|xinhua|getty)\b[^)\]]{0,60}[)\]]$)/iu },
  { name: 'contributor', needs: /contributed to this/u, pattern: /^.{0,60}\bcontributed to this (?:report|story|article)\b/iu },
  { name: 'comment-policy', needs: /comment/u, pattern: /\bcomments?\b.{0,60}\b(?:moderated|moderation|are closed|closed for|policy|guidelines)\b|^(?:leave|post|add|write) (?:a |your )?comments?\b|\bcomments? (?:that|which|with|containing)\b.{0,80}\b(?:not be (?:approved|published)|deleted|removed)\b|^comments?(?:\s*[(:]\s*\d+\s*\)?)?$/iu },
  { name: 'cookie', needs: /cookie|privacy|terms/u, pattern: /\b(?:we|site|website|page)\b.{0,30}\bcookies?\b|\b(?:accept|manage|reject) (?:all )?cookies?\b|\bcookie (?:policy|settings|preferences)\b|\bprivacy (?:policy|notice)\b|\bterms (?:of (?:use|service)|and conditions)\b/iu },
  { name: 'stamp', needs: /publish|update|modified|posted|created|reading time|^\d{1,2}:\d/u, pattern: /^(?:first )?(?:published|updated|last updated|last modified|posted|modified|created)\b\s*(?::|on\b|at\b|[-–—|]|\d|\p{Lu}).{0,60}\d[^.]*$|^.{0,80}[|·-]\s*(?:updated?|reading time)\s*:.{0,40}\d.{0,20}$|^\d{1,2}:\d{2}\s*\|/iu },
]; // prettier-ignore

/** What a line has in it, in lower case, when a pattern with needs may fit: most lines have none of it. */
export const MAY_BE_BOILERPLATE = new RegExp(
  BOILERPLATE.flatMap(({ needs }) => (needs === undefined ? [] : [needs.source])).join('|'),
  'u',
);
