/** A body that acts: an alliance, a union, a court, an office of state, a news agency. */
export interface Organisation {
  /** Canonical name, the shortest that readers know. */
  readonly name: string;
  /** Every way news names it, the canonical name included; without "the". */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2 of the state it speaks for; absent for those of many states. */
  readonly country?: string;
  /** True for news agencies and papers, which say so but do not act. */
  readonly media?: true;
}

/** name = other names | country. A row that ends in "*" is a news outlet. */
const ROWS = `
NATO=North Atlantic Treaty Organization
EU=European Union,E.U.
UN=United Nations,U.N.
UN Security Council=Security Council,U.N. Security Council,United Nations Security Council
UN General Assembly=General Assembly,U.N. General Assembly
OSCE=Organization for Security and Co-operation in Europe
European Commission=
European Council=
European Parliament=
Council of Europe=
African Union=AU
Arab League=
ASEAN=
BRICS=
G7=Group of Seven
G20=Group of 20
IAEA=International Atomic Energy Agency
IMF=International Monetary Fund
World Bank=
WHO=World Health Organization
WTO=World Trade Organization
International Criminal Court=ICC
International Court of Justice=ICJ
OPEC=
OPEC+=
Red Cross=ICRC,International Committee of the Red Cross
Shanghai Cooperation Organization=SCO,Shanghai Cooperation Organisation
Gulf Cooperation Council=GCC
ECOWAS=
Mercosur=
IGAD=
Hamas=
Hezbollah=Hizbullah
Houthis=Houthi
Taliban=
Wagner Group=Wagner
Rapid Support Forces=RSF|SD
M23=
PKK=
Kremlin=|RU
State Duma=Duma|RU
White House=|US
Pentagon=|US
State Department=U.S. State Department,US State Department|US
Congress=U.S. Congress,US Congress|US
Senate=U.S. Senate,US Senate|US
House of Representatives=|US
CIA=|US
Treasury Department=|US
Downing Street=|GB
House of Commons=|GB
Elysee=Élysée,Elysee Palace,Élysée Palace|FR
Bundestag=|DE
Bundesrat=|DE
Chancellery=|DE
Verkhovna Rada=Rada|UA
Knesset=|IL
Sejm=|PL
Riksdag=|SE
Politburo=|CN
Bundeswehr=|DE
Anadolu=Anadolu Agency,AA|TR*
Reuters=*
Associated Press=AP*
AFP=Agence France-Presse*
dpa=*
TASS=|RU*
RIA Novosti=RIA|RU*
Interfax=|RU*
Ukrinform=|UA*
Suspilne=|UA*
Kyiv Independent=|UA*
Xinhua=|CN*
Kyodo=Kyodo News|JP*
Yonhap=|KR*
IRNA=|IR*
Tasnim=|IR*
SPA=Saudi Press Agency|SA*
WAM=|AE*
Bloomberg=*
BBC=|GB*
CNN=|US*
Axios=|US*
Politico=*
New York Times=|US*
Wall Street Journal=|US*
Washington Post=|US*
Financial Times=|GB*
Al Jazeera=|QA*
Der Spiegel=Spiegel|DE*
Bild=|DE*
Le Monde=|FR*
`;

/** Every organisation of the table. */
export const ORGANISATIONS: readonly Organisation[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const media = row.endsWith('*');
    const [names = '', country = ''] = row.replace('*', '').split('|');
    const [name = '', others = ''] = names.split('=');
    return {
      name,
      names: [name, ...others.split(',').filter((other) => other !== '')],
      ...(country !== '' && { country }),
      ...(media && { media: true as const }),
    };
  });
