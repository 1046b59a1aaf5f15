/** Words that name an office or a relation and stand before a person's name. The last word decides. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  (
    'president minister premier chancellor spokesman spokeswoman spokesperson envoy ambassador secretary chief leader king queen ' +
    'prince princess emir sultan adviser advisor negotiator diplomat commissioner governor mayor general admiral colonel commander ' +
    'senator congressman congresswoman lawmaker speaker chairman chairwoman chair director head pope ayatollah sheikh deputy ' +
    'secretary-general vice-president prime-minister representative official aide coordinator mediator ex-president ' +
    'son-in-law brother son daughter wife husband lawyer editor judge prosecutor analyst expert professor mr mrs ms dr sen rep gov gen lt col maj capt adm sir lord lady'
  ).split(' '),
);

/** Words that may stand inside a title: "deputy prime minister", "special presidential envoy". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'prime foreign defense defence interior finance economy energy justice trade health vice deputy special presidential senior top chief ' +
    'acting former outgoing incoming interim national security state supreme high permanent assistant under press government military ' +
    'army crown opposition parliament parliamentary party general attorney first unofficial lead peace political and of for affairs ' +
    'secretary president minister executive european policy home joint humanitarian regional'
  ).split(' '),
);

/** Groups of people that act without being named: "European leaders", "Sudanese officials". */
export const GROUP_HEADS: ReadonlySet<string> = new Set(
  (
    'leaders officials delegations delegation ministers representatives negotiators diplomats lawmakers envoys troops forces military army ' +
    'rebels protesters demonstrators authorities police parliament government ministry embassy mediators ambassadors prosecutors ' +
    'soldiers militants fighters workers farmers students residents advisers teams sides parties countries nations states allies legislators senate cabinet presidency navy regulator court president minister office bloc'
  ).split(' '),
);

/** Every word that a title may hold: one look tells that most words open none. */
export const TITLE_PARTS: ReadonlySet<string> = new Set([...TITLE_HEADS, ...TITLE_WORDS, ...GROUP_HEADS]);

/** Of these, the ones that act or speak without a name or a state before them: "a spokesman said". */
export const SPEAKING_HEADS: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson official officials ministry government president minister leaders ministers authorities police army ' +
    'military parliament lawmakers delegation delegations mediators negotiators diplomats diplomat envoy ambassador protesters demonstrators rebels chancellor premier king governor mediator negotiator commander secretary secretary-general court commission'
  ).split(' '),
);
