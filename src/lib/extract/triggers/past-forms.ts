/** Past forms of irregular verbs that serve as the whole verb: "withdrew", "cut". */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    'arose awoke beat became bent bought brought broke built burnt burst came caught chose clung cost crept cut dealt drew drove ate fell fed fought found fled flew forbade forgot forgave ' +
    'froze gave got ground grew heard held hid hit hung kept knew laid led left lent let lit lost made met paid put quit ran rang tore bore bred blew bit bid bound slid slew spun stank strove swam wove wrung shrank leapt slipped rode rose sank sat saw sent set shook shot shut sold ' +
    'sought spent split spoke spread sprang stole stood stuck struck sued swept swore swung taught took threw told trod understood undertook underwent upheld walked wept went withdrew withheld won wound wrote ' +
    'cast drank dug hurt knelt outbid overcame overran overrode recast redrew rewrote shed sped spat stung strode thrust unwound upset withstood reset struck ' +
    'opened closed overthrew overtook oversaw rebuilt retook foresaw forced broadcast'
  ).split(' '),
);

/** Participles of irregular verbs that need an auxiliary: "was withdrawn". */
export const PARTICIPLES_ONLY: ReadonlySet<string> = new Set(
  (
    'cast overcome overrun overridden redrawn rewritten hurt shed held beset bidden dug hewn mown proven redone ridden rung shot slain smitten strewn striven swollen swum undone wrung ' +
    'beaten become begun bitten blown broken chosen come done drawn driven drunk eaten fallen flown forbidden forgotten forgiven frozen given gone grown hidden known risen run seen ' +
    'shaken shown shrunk sunk spoken sprung stolen sworn taken thrown torn withdrawn worn written overthrown overtaken undertaken undergone foreseen'
  ).split(' '),
);

/** Words of these forms that tell no deed: states, thoughts, births, and mere looks of a verb. */
export const NO_DEED: ReadonlySet<string> = new Set(
  (
    'united armed limited divided indeed allied alleged unprecedented so-called red need needed bed feed seed speed breed hundred naked sacred wicked rugged aged ' +
    'born reported based called named entitled titled known supposed lived existed seemed appeared remained belonged contained consisted depended deserved differed included involved ' +
    'mattered needed owned possessed resembled weighed liked loved hated feared hoped wished wanted believed thought knew felt understood meant cost kept stood lay sat ' +
    'considered expected scheduled planned slated foreseen supposed dated timed compared related concerned interested worried satisfied relieved pleased surprised tired lasted ' +
    'said had were was did been being became become complicated detailed dedicated experienced sophisticated masked disputed contested'
  ).split(' '),
);
