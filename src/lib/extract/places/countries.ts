/** A state or territory as news names it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Short English name: "Russia". */
  readonly name: string;
  /** Shorter name for titles: "US"; the same as `name` for most. */
  readonly short: string;
  /** Capital first, then other spellings and seats of government. */
  readonly capitals: readonly string[];
  /** Adjectives and nouns of belonging: "Russian"; plurals by "s" are understood. */
  readonly demonyms: readonly string[];
  /** Other names: "Russian Federation". */
  readonly aliases: readonly string[];
}

/** code | name | capitals | demonyms | aliases | short; lists by comma. Names follow i18n-iso-countries where news does. */
const ROWS = `
AF|Afghanistan|Kabul|Afghan||
AL|Albania|Tirana|Albanian||
DZ|Algeria|Algiers|Algerian||
AD|Andorra|Andorra la Vella|Andorran||
AO|Angola|Luanda|Angolan||
AG|Antigua and Barbuda|St. John's|Antiguan||
AR|Argentina|Buenos Aires|Argentine,Argentinian||
AM|Armenia|Yerevan|Armenian||
AU|Australia|Canberra|Australian||
AT|Austria|Vienna|Austrian||
AZ|Azerbaijan|Baku|Azerbaijani,Azeri||
BS|Bahamas|Nassau|Bahamian|The Bahamas|
BH|Bahrain|Manama|Bahraini||
BD|Bangladesh|Dhaka|Bangladeshi||
BB|Barbados|Bridgetown|Barbadian||
BY|Belarus|Minsk|Belarusian,Belarussian||
BE|Belgium|Brussels|Belgian||
BZ|Belize|Belmopan|Belizean||
BJ|Benin|Porto-Novo|Beninese||
BT|Bhutan|Thimphu|Bhutanese||
BO|Bolivia|La Paz,Sucre|Bolivian||
BA|Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia|Bosnia
BW|Botswana|Gaborone|Botswanan||
BR|Brazil|Brasilia,Brasília|Brazilian||
BN|Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam|
BG|Bulgaria|Sofia|Bulgarian||
BF|Burkina Faso|Ouagadougou|Burkinabe||
BI|Burundi|Gitega|Burundian||
KH|Cambodia|Phnom Penh|Cambodian||
CM|Cameroon|Yaounde,Yaoundé|Cameroonian||
CA|Canada|Ottawa|Canadian||
CV|Cape Verde|Praia|Cape Verdean|Cabo Verde|
CF|Central African Republic|Bangui|Central African||CAR
TD|Chad|N'Djamena|Chadian||
CL|Chile|Santiago|Chilean||
CN|China|Beijing|Chinese|People's Republic of China|
CO|Colombia|Bogota,Bogotá|Colombian||
KM|Comoros|Moroni|Comorian||
CG|Republic of the Congo|Brazzaville|Congolese|Congo-Brazzaville|Congo-Brazzaville
CD|Democratic Republic of the Congo|Kinshasa||Democratic Republic of Congo,DR Congo,DRC,Congo|DR Congo
CR|Costa Rica|San Jose,San José|Costa Rican||
CI|Ivory Coast|Yamoussoukro|Ivorian|Cote d'Ivoire,Côte d’Ivoire|
HR|Croatia|Zagreb|Croatian,Croat||
CU|Cuba|Havana|Cuban||
CY|Cyprus|Nicosia|Cypriot||
CZ|Czech Republic|Prague|Czech|Czechia|Czechia
DK|Denmark|Copenhagen|Danish,Dane||
DJ|Djibouti||Djiboutian||
DM|Dominica|Roseau|||
DO|Dominican Republic|Santo Domingo|Dominican||
EC|Ecuador|Quito|Ecuadorian||
EG|Egypt|Cairo|Egyptian||
SV|El Salvador|San Salvador|Salvadoran||
GQ|Equatorial Guinea|Malabo|Equatoguinean||
ER|Eritrea|Asmara|Eritrean||
EE|Estonia|Tallinn|Estonian||
SZ|Eswatini|Mbabane|Swazi|Swaziland|
ET|Ethiopia|Addis Ababa|Ethiopian||
FJ|Fiji|Suva|Fijian||
FI|Finland|Helsinki|Finnish,Finn||
FR|France|Paris|French,Frenchman||
GA|Gabon|Libreville|Gabonese||
GM|Gambia|Banjul|Gambian|The Gambia|
GE|Georgia|Tbilisi|Georgian||
DE|Germany|Berlin|German||
GH|Ghana|Accra|Ghanaian||
GR|Greece|Athens|Greek||
GD|Grenada|St. George's|Grenadian||
GT|Guatemala|Guatemala City|Guatemalan||
GN|Guinea|Conakry|Guinean||
GW|Guinea-Bissau|Bissau|||
GY|Guyana|Georgetown|Guyanese||
HT|Haiti|Port-au-Prince|Haitian||
VA|Vatican||Vatican|Holy See,Vatican City|Vatican
HN|Honduras|Tegucigalpa|Honduran||
HU|Hungary|Budapest|Hungarian||
IS|Iceland|Reykjavik|Icelandic,Icelander||
IN|India|New Delhi,Delhi|Indian||
ID|Indonesia|Jakarta|Indonesian||
IR|Iran|Tehran,Teheran|Iranian|Islamic Republic|
IQ|Iraq|Baghdad|Iraqi||
IE|Ireland|Dublin|Irish||
IL|Israel||Israeli||
IT|Italy|Rome|Italian||
JM|Jamaica|Kingston|Jamaican||
JP|Japan|Tokyo|Japanese||
JO|Jordan|Amman|Jordanian||
KZ|Kazakhstan|Astana,Nur-Sultan|Kazakh,Kazakhstani||
KE|Kenya|Nairobi|Kenyan||
KI|Kiribati|Tarawa|||
KP|North Korea|Pyongyang|North Korean|DPRK|
KR|South Korea|Seoul|South Korean|Republic of Korea|
XK|Kosovo|Pristina,Prishtina|Kosovar||
KW|Kuwait|Kuwait City|Kuwaiti||
KG|Kyrgyzstan|Bishkek|Kyrgyz||
LA|Laos|Vientiane|Laotian,Lao||
LV|Latvia|Riga|Latvian||
LB|Lebanon|Beirut|Lebanese||
LS|Lesotho|Maseru|Basotho||
LR|Liberia|Monrovia|Liberian||
LY|Libya|Tripoli|Libyan||
LI|Liechtenstein|Vaduz|||
LT|Lithuania|Vilnius|Lithuanian||
LU|Luxembourg||Luxembourgish||
MG|Madagascar|Antananarivo|Malagasy||
MW|Malawi|Lilongwe|Malawian||
MY|Malaysia|Kuala Lumpur,Putrajaya|Malaysian||
MV|Maldives|Male|Maldivian||
ML|Mali|Bamako|Malian||
MT|Malta|Valletta|Maltese||
MH|Marshall Islands|Majuro|Marshallese||
MR|Mauritania|Nouakchott|Mauritanian||
MU|Mauritius|Port Louis|Mauritian||
MX|Mexico|Mexico City|Mexican||
FM|Micronesia|Palikir|Micronesian||
MD|Moldova|Chisinau,Chișinău|Moldovan||
MC|Monaco||Monegasque||
MN|Mongolia|Ulaanbaatar,Ulan Bator|Mongolian||
ME|Montenegro|Podgorica|Montenegrin||
MA|Morocco|Rabat|Moroccan||
MZ|Mozambique|Maputo|Mozambican||
MM|Myanmar|Naypyidaw,Naypyitaw,Yangon|Burmese|Burma|
NA|Namibia|Windhoek|Namibian||
NR|Nauru|Yaren|||
NP|Nepal|Kathmandu|Nepali,Nepalese||
NL|Netherlands|Amsterdam|Dutch|The Netherlands,Holland|
NZ|New Zealand|Wellington|New Zealander||
NI|Nicaragua|Managua|Nicaraguan||
NE|Niger|Niamey|Nigerien||
NG|Nigeria|Abuja|Nigerian||
MK|North Macedonia|Skopje|Macedonian|Macedonia|
NO|Norway|Oslo|Norwegian||
OM|Oman|Muscat|Omani||
PK|Pakistan|Islamabad|Pakistani||
PW|Palau|Ngerulmud|Palauan||
PS|Palestine|Ramallah|Palestinian|State of Palestine,Palestinian Authority|
PA|Panama|Panama City|Panamanian||
PG|Papua New Guinea|Port Moresby|Papua New Guinean||
PY|Paraguay|Asuncion,Asunción|Paraguayan||
PE|Peru|Lima|Peruvian||
PH|Philippines|Manila|Philippine,Filipino|The Philippines|
PL|Poland|Warsaw|Polish,Pole||
PT|Portugal|Lisbon|Portuguese||
QA|Qatar|Doha|Qatari||
RO|Romania|Bucharest|Romanian||
RU|Russia|Moscow|Russian|Russian Federation|
RW|Rwanda|Kigali|Rwandan||
KN|Saint Kitts and Nevis|Basseterre|Kittitian,Nevisian|St. Kitts and Nevis,St Kitts and Nevis|
LC|Saint Lucia|Castries|Saint Lucian|St. Lucia,St Lucia|
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian|St. Vincent and the Grenadines,St Vincent|
WS|Samoa|Apia|Samoan||
SM|San Marino||Sammarinese||
ST|Sao Tome and Principe|Sao Tome|||
SA|Saudi Arabia|Riyadh|Saudi,Saudi Arabian||
SN|Senegal|Dakar|Senegalese||
RS|Serbia|Belgrade|Serbian,Serb||
SC|Seychelles|Victoria|||
SL|Sierra Leone|Freetown|Sierra Leonean||
SG|Singapore||Singaporean||
SK|Slovakia|Bratislava|Slovak,Slovakian||
SI|Slovenia|Ljubljana|Slovenian,Slovene||
SB|Solomon Islands|Honiara|||
SO|Somalia|Mogadishu|Somali||
ZA|South Africa|Pretoria,Cape Town|South African||
SS|South Sudan|Juba|South Sudanese||
ES|Spain|Madrid|Spanish,Spaniard||
LK|Sri Lanka|Colombo|Sri Lankan||
SD|Sudan|Khartoum,Port Sudan|Sudanese||
SR|Suriname|Paramaribo|Surinamese||
SE|Sweden|Stockholm|Swedish,Swede||
CH|Switzerland|Bern|Swiss||
SY|Syria|Damascus|Syrian||
TW|Taiwan|Taipei|Taiwanese||
TJ|Tajikistan|Dushanbe|Tajik||
TZ|Tanzania|Dodoma,Dar es Salaam|Tanzanian||
TH|Thailand|Bangkok|Thai||
TL|East Timor|Dili|Timorese|Timor-Leste|
TG|Togo|Lome,Lomé|Togolese||
TO|Tonga|Nuku'alofa|Tongan||
TT|Trinidad and Tobago|Port of Spain|Trinidadian||
TN|Tunisia|Tunis|Tunisian||
TR|Türkiye|Ankara|Turkish,Turk|Turkey,Turkiye|
TM|Turkmenistan|Ashgabat|Turkmen||
TV|Tuvalu|Funafuti|||
UG|Uganda|Kampala|Ugandan||
UA|Ukraine|Kyiv,Kiev|Ukrainian||
AE|United Arab Emirates|Abu Dhabi|Emirati|UAE,Emirates|UAE
GB|United Kingdom|London|British,Briton|UK,U.K.,Britain,Great Britain,England|UK
US|United States|Washington|American|US,U.S.,USA,U.S.A.,United States of America,America|US
UY|Uruguay|Montevideo|Uruguayan||
UZ|Uzbekistan|Tashkent|Uzbek||
VU|Vanuatu|Port Vila|||
VE|Venezuela|Caracas|Venezuelan||
VN|Vietnam|Hanoi|Vietnamese||
YE|Yemen|Sanaa,Sana'a,Aden|Yemeni||
ZM|Zambia|Lusaka|Zambian||
ZW|Zimbabwe|Harare|Zimbabwean||
HK|Hong Kong||Hong Konger||
GL|Greenland|Nuuk|Greenlandic,Greenlander||
`;

/** Every country of the table, by name. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', capitals = '', demonyms = '', aliases = '', short = ''] = row.split('|');
    return {
      code,
      name,
      short: short === '' ? name : short,
      capitals: list(capitals),
      demonyms: list(demonyms),
      aliases: list(aliases),
    };
  });

const byCode: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country of an ISO 3166-1 alpha-2 code; `null` when the table lacks it. */
export function countryOf(code: string): Country | null {
  return byCode.get(code) ?? null;
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',').map((entry) => entry.trim());
}
