import type { Kind } from '#lib/model/index.ts';

/**
 * How a trigger builds an event.
 * `speech`: one speaks; what follows is content. `act`: someone does something. `joint`: several do it together.
 * `support`: carries a noun trigger ("held talks") and means nothing alone. `host`: the subject gives the place.
 * `phase`: begins, goes on, ends what a noun names ("the talks resumed").
 * `open`: a verb of no kind in these tables, which only a date makes an event (`open-verbs.ts`).
 */
export type Frame = 'speech' | 'act' | 'joint' | 'support' | 'host' | 'phase' | 'call-off' | 'open';

/** Verbs by kind and frame: lemmas, with the particle or object noun that is needed after a "+". */
export const VERBS: readonly { readonly kind: Kind | null; readonly frame: Frame; readonly lemmas: string }[] = [
  { kind: 'statement', frame: 'speech', lemmas: 'say tell add state announce declare note stress emphasize emphasise underline reiterate confirm claim insist argue explain write tweet post comment respond reply vow pledge promise allege warn describe remark suggest acknowledge affirm signal maintain assert reaffirm hail praise welcome express call' },
  { kind: 'demand', frame: 'speech', lemmas: 'demand urge request appeal insist+on call+on call+for' },
  { kind: 'accusation', frame: 'speech', lemmas: 'accuse blame condemn denounce criticize criticise slam decry deplore' },
  { kind: 'rejection', frame: 'speech', lemmas: 'reject dismiss refuse oppose veto decline deny rule+out turn+down voice+opposition express+opposition' },
  { kind: 'rejection', frame: 'act', lemmas: 'snub spurn shun' },
  { kind: 'threat', frame: 'speech', lemmas: 'threaten' },
  { kind: 'concession', frame: 'act', lemmas: 'concede release free ease lift' },
  { kind: 'agreement', frame: 'joint', lemmas: 'sign agree conclude ink initial strike+deal strike+agreement reach+deal reach+agreement reach+accord seal+deal ratify+agreement' },
  { kind: 'ceasefire', frame: 'joint', lemmas: 'agree+ceasefire agree+truce declare+ceasefire declare+truce reach+ceasefire reach+truce sign+ceasefire sign+truce' },
  { kind: 'recognition', frame: 'act', lemmas: 'recognize recognise' },
  { kind: 'aid', frame: 'act', lemmas: 'donate provide+aid provide+assistance send+aid deliver+aid deliver+weapons send+weapons supply+weapons deliver+jets deliver+tanks deliver+missiles deliver+ammunition provide+ammunition send+ammunition provide+weapons pledge+aid allocate' },
  { kind: 'sanctions', frame: 'act', lemmas: 'sanction blacklist add+list impose+sanctions impose+tariffs impose+measures adopt+sanctions approve+sanctions extend+sanctions announce+sanctions freeze+assets' },
  { kind: 'concession', frame: 'act', lemmas: 'lift+sanctions ease+sanctions' },
  { kind: 'expulsion', frame: 'act', lemmas: 'expel deport' },
  { kind: 'protest', frame: 'act', lemmas: 'protest rally march demonstrate' },
  { kind: 'military-posture', frame: 'act', lemmas: 'deploy mobilize mobilise test-fire test-launch fire+missile launch+missile launch+ballistic fire+ballistic test+missile' },
  { kind: 'use-of-force', frame: 'act', lemmas: 'attack invade bomb shell storm raid kill seize capture ambush bombard strike shoot+down launch+attack launch+strike launch+strikes launch+missiles launch+drones carry+out+attack fire+missiles fire+rockets fire+at launch+missile+at' },
  { kind: 'legislation', frame: 'act', lemmas: 'vote pass+law pass+bill pass+resolution adopt approve ratify enact amend pass+legislation' },
  { kind: 'appointment', frame: 'act', lemmas: 'appoint name+as name+ambassador name+minister name+envoy elect inaugurate nominate resign sack step+down swear+in' },
  { kind: 'meeting', frame: 'joint', lemmas: 'meet sit+down' },
  { kind: 'meeting', frame: 'host', lemmas: 'receive+minister receive+president receive+envoy receive+delegation' },
  { kind: 'talks', frame: 'joint', lemmas: 'negotiate confer consult' },
  { kind: 'visit', frame: 'act', lemmas: 'visit travel+to arrive+in fly+to arrive+at tour' },
  { kind: 'call', frame: 'joint', lemmas: 'phone telephone speak+phone speak+telephone talk+phone' },
  { kind: null, frame: 'support', lemmas: 'hold take+place attend convene conduct begin+talks launch+talks gather join have participate make pay expect schedule plan set organize organise stage' },
  { kind: null, frame: 'host', lemmas: 'host mediate broker facilitate' },
  { kind: null, frame: 'phase', lemmas: 'resume start begin continue end conclude open close kick+off wrap+up break+off collapse break+out erupt' },
  { kind: null, frame: 'call-off', lemmas: 'cancel postpone suspend call+off put+off fall+through delay scrap' },
]; // prettier-ignore

/** Nouns by kind. `talk`: people come together. `speech`: words spoken. `deed`: something done. `war`: counts when it begins. */
export type NounSense = 'talk' | 'speech' | 'deed' | 'war';

export const NOUNS: readonly { readonly kind: Kind; readonly sense: NounSense; readonly words: string }[] = [
  { kind: 'talks', sense: 'talk', words: 'talks,negotiations,consultations,consultation,discussions,round of talks,rounds of talks,round of negotiations,round,rounds,diplomatic efforts,diplomatic effort,peace process,dialogue' },
  { kind: 'meeting', sense: 'talk', words: 'meeting,meetings,session,gathering,conference,donors conference,forum,assembly' },
  { kind: 'summit', sense: 'talk', words: 'summit,summits,peace conference,donor conference' },
  { kind: 'visit', sense: 'talk', words: 'visit,visits,trip,trips,tour,trade mission' },
  { kind: 'call', sense: 'talk', words: 'phone call,telephone call,phone conversation,video call,call,conversation' },
  { kind: 'agreement', sense: 'deed', words: 'agreement,treaty,accord,deal,memorandum,memorandum of understanding,pact,signing' },
  { kind: 'ceasefire', sense: 'deed', words: 'ceasefire,cease-fire,truce,armistice' },
  { kind: 'sanctions', sense: 'deed', words: 'sanctions,sanctions package,package of sanctions,embargo' },
  { kind: 'aid', sense: 'deed', words: 'aid package,military aid,humanitarian aid,arms delivery,arms deliveries,donation' },
  { kind: 'concession', sense: 'deed', words: 'prisoner swap,prisoner exchange,prisoner release,release,handover,withdrawal,pullout,pardon,amnesty' },
  { kind: 'recognition', sense: 'deed', words: 'recognition,establishment of diplomatic relations,establishment of diplomatic ties,restoration of diplomatic relations,restoration of ties,normalization of ties,normalisation of ties' },
  { kind: 'demand', sense: 'speech', words: 'ultimatum,appeal,demand,demands' },
  { kind: 'accusation', sense: 'speech', words: 'accusation,accusations,condemnation' },
  { kind: 'rejection', sense: 'speech', words: 'rejection,refusal,veto' },
  { kind: 'threat', sense: 'speech', words: 'threats' },
  { kind: 'legislation', sense: 'deed', words: 'parliamentary vote,vote,referendum,ratification,ruling,verdict,conviction,sentencing,impeachment' },
  { kind: 'appointment', sense: 'deed', words: 'swearing-in,runoff,election,elections,inauguration,resignation,appointment' },
  { kind: 'use-of-force', sense: 'deed', words: 'attack,attacks,raid,raids,strikes,strike on,strike against,invasion,airstrike,airstrikes,air strike,air strikes,drone strike,missile strike,missile attack,drone attack,abduction,abductions,kidnapping,kidnappings,arrest,arrests,killing,killings,assassination,murder,ambush,massacre,explosion,blast,shooting,clash,clashes,crackdown,seizure,detention,mutiny,uprising,poisoning,hijacking,sinking,downing,offensive,shelling,bombing,coup,annexation,start of the war,outbreak of the war,outbreak of war,beginning of the war,start of war,war broke out' },
  { kind: 'use-of-force', sense: 'war', words: 'war,conflict,fighting,hostilities' },
  { kind: 'expulsion', sense: 'deed', words: 'expulsion,expulsions,deportation' },
  { kind: 'protest', sense: 'deed', words: 'note of protest,walkout,strike,general strike,hunger strike,blockade,sit-in,march,boycott,protest,protests,demonstration,demonstrations,rally' },
  { kind: 'military-posture', sense: 'deed', words: 'joint exercise,joint exercises,missile launch,rocket launch,nuclear test,launch of a missile,launch of a ballistic missile,manoeuvres,maneuvers,joint drills,military exercise,military exercises,military drills,deployment,missile test,mobilization,mobilisation' },
  { kind: 'statement', sense: 'speech', words: 'press conference,news conference,remarks,remark,statement,statements,comments,comment,speech,address,briefing,announcement,interview' },
]; // prettier-ignore

/** Nouns of negative judgement: to call something one of these is to accuse. */
export const JUDGEMENTS: ReadonlySet<string> = new Set('threat crime aggression provocation violation lie betrayal terrorism blackmail genocide escalation attack'.split(' ')); // prettier-ignore
