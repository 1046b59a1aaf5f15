import type { Kind } from '#lib/model/index.ts';
import type { Token } from '#lib/text/index.ts';

/** What makes a verb of the open class a deed of a kind: its stem, and where it needs one, a word near it. */
interface DeedKind {
  readonly kind: Kind;
  /** Beginnings of the verb's form, in lower case. */
  readonly verb: RegExp;
  /** Words behind the verb, up to the end of its clause; absent: the verb alone is enough. */
  readonly object?: RegExp;
  /** Words just before the verb: its subject. */
  readonly subject?: RegExp;
}

const FORCES =
  /\b(?:troops?|soldiers?|forces?|army|navy|brigades?|battalions?|regiment|divisions?|warships?|frigates?|destroyers?|carriers?|submarines?|jets?|fighters?|aircraft|bombers?|drones?|tanks?|marines?|engineers|paratroopers?|patrols?|convoys?|missiles?|batter(?:y|ies)|garrison|reservists?|drills?|exercises?|manoeuvres|maneuvers)\b/u;
const GOODS =
  /\b(?:aid|assistance|medicines?|food|grain|blankets|generators|tonnes|tons|weapons?|arms|ammunition|shells|howitzers?|launchers?|tanks|rifles|vehicles|supplies|equipment|grants?|loans?|credits?|funds?|funding|million|billion|relief)\b/u;
const BODY =
  /\b(?:parliament|senate|congress|assembly|council|cabinet|court|tribunal|judges?|lawmakers|deputies|voters|house|bundestag|duma|knesset|commission|government|ministers)\b/u;

/** In reading order: the first row that fits decides. `§` in the words behind a verb marks a place name. */
const DEEDS: readonly DeedKind[] = [
  { kind: 'rejection', verb: /^(?:threw|throw|turn)/u, object: /^(?:out|back|down|away)\b/u },
  { kind: 'rejection', verb: /^(?:back|walk|pull|storm)/u, object: /^(?:out of|away from) (?:the |an? )?(?:\p{L}+ )?(?:talks|deal|accord|agreement|pact|treaty|negotiations|table)\b/u },
  { kind: 'rejection', verb: /^(?:broke|break|sever|scal|suspend|froz|freez)/u, object: /\b(?:contacts?|cooperation|co-operation|dialogue|talks|negotiations|membership)\b/u },
  { kind: 'protest', verb: /^withdr/u, object: /\b(?:ambassador|envoys?|diplomats?)\b/u },
  { kind: 'protest', verb: /^(?:picket|occup|boycott|riot)/u },
  { kind: 'protest', verb: /^(?:held|hold|took|tak|stag|swept|broke|erupt)/u, object: /\b(?:vigil|to the streets|sit-in|rally|march|walkout)\b/u },
  { kind: 'protest', verb: /^(?:swept|broke|erupt|spread|flar)/u, subject: /\b(?:riots?|protests?|unrest|demonstrations?)\b/u },
  { kind: 'use-of-force', verb: /^(?:used?$|using|fir)/u, object: /\b(?:tear gas|force|batons?|water cannon|live (?:rounds|ammunition)|rubber bullets|truncheons)\b/u },
  { kind: 'use-of-force', verb: /^(?:evict|behead|overr[au]n|hijack|roughed|retaliat|bundl|clash|torch|mortar|strafe?)/u },
  { kind: 'use-of-force', verb: /^round/u, object: /^up\b/u },
  { kind: 'meeting', verb: /^receiv/u, object: /^(?:him|her|them)\b/u },
  { kind: 'sanctions', verb: /^halv/u, object: /\b(?:transit|supplies|exports|imports)\b/u },
  { kind: 'use-of-force', verb: /^(?:took|taken|tak|turn|charg|clear|left|open)/u, object: /\b(?:hostage|into custody|crowd|camp|square|dead|wounded|guns)\b/u },
  { kind: 'use-of-force', verb: /^(?:thrown?|threw|hurl|lobb|explod|went|resum|erupt|flar|brok?e|intensif|rag)/u, subject: /\b(?:grenades?|bombs?|shelling|fighting|clashes|violence|hostilities|conflict|war|bombardment)\b/u },
  { kind: 'agreement', verb: /^(?:put|set|mak|mad|end)/u, object: /\b(?:names?|signatures?) to\b|\bpeace\b|\ban end to\b/u },
  { kind: 'ceasefire', verb: /^(?:laid|lay|silenc|stopp?)/u, object: /\b(?:arms|weapons|guns|shooting|firing)\b/u },
  { kind: 'aid', verb: /^(?:roll|got|get|dock|reach|arriv|drove|driv|cross|set|pass)/u, subject: /\b(?:convoys?|lorries|trucks|consignments?|shipments?|supplies)\b/u },
  { kind: 'appointment', verb: /^(?:won|win|took|tak|secur|claim)/u, object: /\b(?:presidency|premiership|elections?|run-?off|landslide|up (?:his|her|their) posts?)\b/u },
  { kind: 'concession', verb: /^(?:turn|hand)/u, object: /^over\b(?! an? (?:note|letter|list|petition|protest))/u },
  { kind: 'concession', verb: /^(?:reopen|decommission|relent|commut|parol)/u },
  { kind: 'concession', verb: /^withdr/u, subject: /\b(?:bill|promise|demand|claim|complaint|threat)\b/u },
  { kind: 'legislation', verb: /^(?:tabl|debat|approv|pass|back|enact|adopt|vot|put)/u, object: /\b(?:motion|bill|law|resolution|budget|treaty|plebiscite|referendum|vote|mandate|constitution)\b/u },
  { kind: 'legislation', verb: /^(?:tabl|pass|cast|reduc|approv|adopt|suspend|annul|overturn)/u, subject: /\b(?:ballots?|bill|law|sentence|mandate|draft|motion|resolution|election|run-?off|vote)\b/u },
  { kind: 'legislation', verb: /^(?:extend|renew|establish)/u, object: /\b(?:mandate|mission|panel|court|tribunal)\b/u },
  { kind: 'recognition', verb: /^(?:seced|recogni[sz])/u },
  { kind: 'recognition', verb: /^establish/u, subject: /\b(?:relations|ties)\b/u },
  { kind: 'recognition', verb: /^(?:made|mak|grant|declar)/u, object: /\bcandidate\b|\bindependen/u },
  { kind: 'meeting', verb: /^(?:shook|shak)/u, object: /\bhands\b/u },
  { kind: 'meeting', verb: /^(?:discuss|consider|tak)/u, subject: /\b(?:ministers|leaders|council|envoys|presidents|commission)\b/u },
  { kind: 'summit', verb: /^(?:conven|gather|meet|assembl)/u, subject: /\b(?:summit|leaders|heads of state)\b/u },
  { kind: 'talks', verb: /^(?:resum|reconven|adjourn)/u, subject: /\b(?:sides?|parties|delegations?|negotiators|envoys|mediators?|teams?)\b/u },
  { kind: 'statement', verb: /^(?:proclaim|congratulat|thank|retort|testif|apolog)/u },
  { kind: 'statement', verb: /^rais/u, object: /\b(?:matter|case|issue|question|concerns?)\b/u },
  { kind: 'sanctions', verb: /^(?:impos|blacklist)/u },
  { kind: 'sanctions', verb: /^(?:dock|cut|halt|withh[eo]ld|order|slash)/u, object: /\b(?:aid|transit|closure|shut|assistance|funding|cooperation|subsidies)\b/u },
  { kind: 'sanctions', verb: /^(?:clos|seal|shut|introduc)/u, subject: /\b(?:border|crossings?|bridge|airspace|measures|curbs|checks)\b/u },
  { kind: 'expulsion', verb: /^(?:order|told|tell|ask|giv|gave|forc|declar)/u, object: /\bto leave\b|\bpersona non grata\b|\bhours to\b/u },
  { kind: 'expulsion', verb: /^(?:expel|deport|banish|oust)/u },
  { kind: 'protest', verb: /^(?:recall|summon)/u, object: /\b(?:ambassador|envoy|chargé|consul|diplomat|liaison|attach)/u },
  { kind: 'protest', verb: /^(?:walk|storm|left|leav)/u, object: /\b(?:out|in protest)\b/u },
  { kind: 'protest', verb: /^(?:block|occup|stop|down|struck|strik|march|ralli|chant|boycott|picket|surround)/u, subject: /\b(?:protesters?|demonstrators?|unions?|workers|dockers|drivers|farmers|students|crowds?|residents|activists|truckers|strikers)\b/u },
  { kind: 'legislation', verb: /^(?:jail|sentenc|convict|acquit|rul(?:ed|es|ing)|overturn|uphel|struck|dismiss|found|order|award)/u, subject: /\b(?:court|tribunal|judges?|jury|panel)\b/u },
  { kind: 'sanctions', verb: /^(?:impos|tighten|freez|froz|revok|ban(?:ned|s|$)|barr?(?:ed|s|$)|embargo|blacklist|prolong|extend|renew|add|levied|levy|slap|rais)/u, object: /\b(?:sanctions?|measures|assets|licen[cs]es?|waivers?|exports?|imports?|duties|tariffs?|entry|visas?|embargo|list|limits|curbs|quotas?|rules|fees|ban)\b/u },
  { kind: 'sanctions', verb: /^(?:suspend|cut|sever|break|broke|clos|halt|seal|block)/u, object: /\b(?:ties|relations|border|crossings?|checkpoints?|airspace|consulate|embassy|shipments?|deliveries|exports?|imports?|aid|funds?|payments?|gas|flights?|hotlines?)\b/u },
  { kind: 'recognition', verb: /^(?:restor|establish|normali[sz]|renew|resum|open)/u, object: /\b(?:ties|relations|embass(?:y|ies)|contacts)\b/u },
  { kind: 'concession', verb: /^(?:reopen|restor|lift|eas(?:ed|es|ing)|return|hand|free|releas|withdr|drop|conced|apologi|back|scrap|unfr|offer|yield|relax)/u, object: /\b(?:crossings?|border|hotlines?|lines|control|restrictions?|limits|ban|curbs|prisoners?|hostages?|fishermen|crew|captives?|detainees|claim|complaint|objections?|demand|embargo|sanctions|remains|islands?|back)\b/u },
  { kind: 'concession', verb: /^let/u, object: /^go\b/u },
  { kind: 'concession', verb: /^(?:conced|apologi|relent|backtrack)/u },
  { kind: 'aid', verb: /^(?:ship|deliver|sen[dt]|donat|fund|paid|pay|suppl|grant|lent|lend|disburs|airlift|flew|fly|flown|pledg|provid|giv|gave|financ|promis|contribut|earmark|arriv|unload)/u, object: GOODS },
  { kind: 'aid', verb: /^(?:deliver|ship|unload|airlift|disburs|flown|sent|financ)/u, subject: GOODS },
  { kind: 'agreement', verb: /^(?:struck|strik|hit)/u, object: /\b(?:deal|bargain|compromise|accord|agreement|pact)\b/u },
  { kind: 'use-of-force', verb: /^open/u, object: /^fire\b/u },
  { kind: 'use-of-force', verb: /^(?:fire|shot|shoot|hit|struck|strik|kill|wound|injur|fought|fight|overthr|toppl|seiz|captur|detain|arrest|sank|sink|sunk|ramm|blew|blow|explod|destroy|damag|burn|board|annex|loot|abduct|kidnap|assassin|stab|bomb|shell|storm|raid|invad|attack|execut|massacr)/u, object: /\S/u },
  { kind: 'use-of-force', verb: /^(?:fought|killed|wounded|seized|detained|arrested|overthrew|toppled|bombed|shelled|annexed|invaded|exploded|hit|struck|sank|shot|abducted|kidnapped)/u },
  { kind: 'military-posture', verb: /^(?:mov|station|withdr|pull|mass|sail|cross|enter|pass|patrol|reinforc|redeploy|leav|left|land|fly|flew|begin|began|start|hold|held|stag|sen[dt]|concentrat|shadow|intercept|alert|return|arriv|depart|gather|dock|take|took|put)/u, subject: FORCES },
  { kind: 'military-posture', verb: /^(?:mov|station|withdr|pull|mass|reinforc|redeploy|sen[dt]|begin|began|start|hold|held|stag|conduct|concentrat|intercept|scrambl|put|gather|rotat|test)/u, object: FORCES },
  { kind: 'ceasefire', verb: /^(?:tak|took|beg[ai]n|start|break|broke|hold|held|extend|violat)/u, subject: /\b(?:ceasefire|cease-fire|truce|armistice)\b/u },
  { kind: 'legislation', verb: /^(?:come|came|enter|tak|took)/u, object: /^(?:in(?:to)? )?(?:force|effect)\b/u },
  { kind: 'appointment', verb: /^(?:nam|sworn|swear|resign|quit|dismiss|fir(?:ed|es|ing)|replac|chos|choos|elect|succeed|install|re-elect|declar|tak|took|step|retir)/u, object: /\b(?:minister|president|president-elect|chancellor|ambassador|envoy|governor|commander|head|chief|chair|office|winner|successor|speaker|secretary|premier|spokes\w+|down)\b/u },
  { kind: 'appointment', verb: /^(?:resign|sworn|quit)/u },
  { kind: 'legislation', verb: /^(?:vot|pass|approv|ratif|enact|adopt|amend|decid|ballot|elect|back|clear|repeal|outlaw)/u, subject: BODY },
  { kind: 'legislation', verb: /^(?:go|went|vot|ballot|elect)/u, object: /\b(?:polls?|ballot|referendum|constitution|elections?|runoff|law|bill|act|motion|budget)\b/u },
  { kind: 'sanctions', verb: /^(?:list|introduc|check)/u, object: /\b(?:measures|sanctions|lorries|individuals|entities)\b/u },
  { kind: 'demand', verb: /^(?:ask|request|appeal|petition|press|call|sought|seek|hand|deliver|sent|fil|bring|brought|su(?:ed|es|ing)|lodg|submit|issu)/u, object: /\b(?:to|for|demand\w*|that|case|complaint|lawsuit|petition|appeal|note|ultimatum|letter|extradition|explanation|apology)\b/u },
  { kind: 'accusation', verb: /^(?:spok|speak|complain|alleg|charg|indict)/u, object: /\bof (?:fraud|betrayal|lies|aggression|sabotage|spying|provocation|theft)\b|\bviolations?\b|\bespionage\b|\bfraud\b/u },
  { kind: 'protest', verb: /^(?:form|burn|burnt|paraly[sz]|went|go$|lay|laid)/u, object: /\b(?:human chain|effig(?:y|ies)|strike|strikes|port|roads?|wreath)\b/u },
  { kind: 'call', verb: /^(?:spok|speak|talk|call)/u, object: /\bby (?:tele)?phone\b|\bon the (?:tele)?phone\b|\bphone call\b/u },
  { kind: 'meeting', verb: /^(?:receiv|saw|see|spok|speak|dined|dine|welcom|greet|sat|sit|join|conven|gather|reconven|met|host|brief)/u, object: /\b(?:counterpart|ambassador|minister|president|prime|envoy|delegation|each other|one another|leaders?|ministers|officials?|villa|palace|meeting|at|with|to)\b/u },
  { kind: 'talks', verb: /^(?:shuttl|mediat|negotiat|consult|haggl|bargain|explor|confer)/u },
  { kind: 'talks', verb: /^(?:open|resum|start|beg[ai]n|end|continu|last|fail|collaps|stall|break|broke|adjourn)/u, subject: /\b(?:talks|negotiations|hearings?|consultations|mediation|dialogue|round|conference)\b/u },
  { kind: 'agreement', verb: /^(?:settl|initial|conclud|struck|strik|seal|clinch|accept|agre|sign|reach|finali[sz]|exchang|endors|formali)/u },
  { kind: 'visit', verb: /^(?:arriv|flew|fly|travel|left|leav|head|return|came|com(?:e|es|ing)|went|go(?:es|ing)?$|tour|land|depart|visit|stay|stopp|sen[dt]|due)/u, object: /§/u },
  { kind: 'statement', verb: /^(?:wrote|writ|publish|releas|issu|post|broadcast|print|televis|air(?:ed|s)|reveal|disclos|read|address)/u },
]; // prettier-ignore

/** Stands for a place name that a preposition leads to, or that follows the verb at once: "flew to Vienna", "left Palermo". */
const PLACE_NAME = '§';

/** Words of the clause that are looked at, before and behind the verb. */
const BEFORE = 8;
const BEHIND = 16;

/**
 * The kind of a deed that a verb outside the lexicon tells, judged by the verb and the words around it; `other` when
 * nothing in the table fits. `at`: index of the verb among the sentence's tokens.
 */
export function kindOfDeed(tokens: readonly Token[], at: number): Kind {
  const verb = tokens[at]?.lower ?? '';
  const deeds = deedsOf(verb);
  if (deeds.length === 0) return 'other';
  let before: string | undefined;
  let behind: string | undefined;
  for (const { kind, subject, object } of deeds) {
    if (subject?.test((before ??= wordsBefore(tokens, at))) === false) continue;
    if (object?.test((behind ??= wordsBehind(tokens, at))) === false) continue;
    return kind;
  }
  return 'other';
}

/** The rows for every verb that was met: a language has few, and a long text repeats them. */
const DEEDS_BY_VERB = new Map<string, readonly DeedKind[]>();
/** More verbs than English news uses; a text made to fill the memory starts again. */
const VERBS_KEPT = 5000;

function deedsOf(verb: string): readonly DeedKind[] {
  const known = DEEDS_BY_VERB.get(verb);
  if (known !== undefined) return known;
  const deeds = DEEDS.filter((deed) => deed.verb.test(verb));
  if (DEEDS_BY_VERB.size >= VERBS_KEPT) DEEDS_BY_VERB.clear();
  DEEDS_BY_VERB.set(verb, deeds);
  return deeds;
}

function wordsBefore(tokens: readonly Token[], at: number): string {
  let words = '';
  for (let back = at - 1; back >= 0 && at - back <= BEFORE; back -= 1) {
    const token = tokens[back]!;
    if (token.kind === 'mark' && /^[;:.!?]$/u.test(token.text)) break;
    words = words === '' ? token.lower : `${token.lower} ${words}`;
  }
  return words;
}

function wordsBehind(tokens: readonly Token[], at: number): string {
  let words = '';
  for (let on = at + 1; on < tokens.length && on - at <= BEHIND; on += 1) {
    const token = tokens[on]!;
    if (token.kind === 'mark' && /^[;:.!?]$/u.test(token.text)) break;
    const led = on === at + 1 || LEADS.has(tokens[on - 1]?.lower ?? '');
    const isPlace = led && on - at <= 8 && /^\p{Lu}\p{Ll}/u.test(token.text);
    words += `${words === '' ? '' : ' '}${isPlace ? `${PLACE_NAME} ` : ''}${token.lower}`;
  }
  return words;
}

const LEADS: ReadonlySet<string> = new Set(['to', 'in', 'for', 'from', 'at', 'the', 'near', 'via', 'back']);
