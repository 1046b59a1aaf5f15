/** Words written with a full stop that do not end a sentence by it, by what may follow them. */

/** Always followed by the thing they belong to: titles before names, "vs.", "e.g.". */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'hon Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Hon Pres Gov Sen Sens Rep Reps Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt ' +
    'Brig Amb Supt Insp Det Msgr Sr. St Ste Mt Ft Pt Gens Govs Profs Lts Atty Asst Dep Min Sec-Gen vs viz cf ie eg e.g i.e'
  ).split(' '),
);

/** Followed by a number: "No. 5", "Art. 5", "pp. 12–14". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'No Nos Nr Art Arts Sec Secs Ch Vol Vols Fig Figs Par para pp p par ca approx c Res No Op op no nos'.split(
    ' ',
  ),
);

/** Months and weekdays, followed by a day or a year. */
export const MONTHS: ReadonlySet<string> = new Set(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '),
);

/** May stand in the middle of a sentence or end it: companies, "Jr.", states. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'Inc Corp Co Cos Ltd Bros Jr Sr Dept Univ Assn Intl al Ave Blvd Rd Bldg Gov Rep Sen Esq Ala Ariz Ark Calif Colo Conn Del ' +
    'Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask'
  ).split(' '),
);

/** Names that carry their own exclamation mark. */
export const EXCLAIMED_NAMES: ReadonlySet<string> = new Set(['Yahoo!', 'Jeopardy!', 'Yum!', 'Podemos!']);

/**
 * Capitalised words that far more often open a sentence than continue one after an abbreviation. Personal
 * and place names are absent on purpose: "U.S. President", "J. Edgar Hoover".
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'A About According Add Additionally After Again Against All Along Also Although Amid Among An And Another Any Are As Asked At ' +
    'Because Before Besides Both But By Can Can’t Could Despite Did Do Does During Each Earlier Either Even Ever Every ' +
    'Few First For Four From Further Given Had Has Have He He’s Hence Her Here His How However I If In Indeed Instead Is It Its It’s ' +
    'Last Later Like Many Meanwhile More Moreover Most Much My Neither Nevertheless No Nobody None Nor Not Nothing Now ' +
    'Of Officials On Once One Only Or Other Others Our Out Over People Perhaps Several She Should Since So Some Soon Still Such ' +
    'Tens Than Thanks That The Their Then There Therefore These They Thirdly This Those Though Three Through Thus To Today Two ' +
    'Under Unless Until Up Was We Were What When Where Whether Which While Who Whoever Why Will With Within Without Would Yes Yet You Your'
  ).split(' '),
);

/** After "a.m." and "p.m.": what continues the time rather than opening a sentence. */
export const AFTER_CLOCK =
  /^(?:\d|\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|[A-Z]{2,4}\b|(?:Eastern|Central|Pacific|Mountain|Moscow|Kyiv|Paris|London|Beijing|Tokyo|Greenwich)\b)/u;
