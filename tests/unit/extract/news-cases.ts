/** Short reports of our own invention, each in another style, with every event that a careful reader finds. */

/** One report and its events, in text order. */
export interface NewsCase {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly ExpectedEvent[];
}

export interface ExpectedEvent {
  /** How the sentence begins from which the event is read, behind its dateline. */
  readonly sentence: string;
  readonly date: string;
  readonly kind: string;
  readonly modality: string;
  readonly who: readonly string[];
  readonly places: readonly string[];
  readonly attribution: readonly string[];
}

export const NEWS: readonly NewsCase[] = [
  {
    name: 'Sudan rivals agree to resume talks in Jeddah',
    published: '2026-03-12',
    text: `Sudan rivals agree to resume talks in Jeddah
CAIRO, March 12 (Reuters) - Sudan's army and the paramilitary Rapid Support Forces agreed on Wednesday to resume talks in Jeddah next week, Saudi Foreign Minister Faisal bin Farhan said.
The two sides last met in the Saudi city in October 2023. Those negotiations collapsed in December 2023.
"We are close," bin Farhan told reporters in Riyadh on Thursday.
The war, which began in April 2023, has killed tens of thousands of people.
Army chief Abdel Fattah al-Burhan did not meet the RSF commander on Tuesday, a spokesman said.`,
    events: [
      {
        sentence: "Sudan's army and the",
        date: '2026-03-11',
        kind: 'agreement',
        modality: 'asserted',
        who: ['Sudan', "Sudan's army", 'Rapid Support Forces'],
        places: [],
        attribution: ['Faisal bin Farhan'],
      },
      {
        sentence: "Sudan's army and the",
        date: '[2026-03-16..2026-03-22]',
        kind: 'talks',
        modality: 'planned',
        who: ['Sudan', "Sudan's army", 'Rapid Support Forces'],
        places: ['Jeddah'],
        attribution: ['Faisal bin Farhan'],
      },
      {
        sentence: 'The two sides last',
        date: '2023-10',
        kind: 'meeting',
        modality: 'asserted',
        who: ['Sudan', "Sudan's army", 'Rapid Support Forces'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Those negotiations collapsed in',
        date: '2023-12',
        kind: 'talks',
        modality: 'asserted',
        who: ['Sudan', "Sudan's army", 'Rapid Support Forces'],
        places: [],
        attribution: [],
      },
      {
        sentence: '"We are close," bin',
        date: '2026-03-12',
        kind: 'statement',
        modality: 'asserted',
        who: ['Saudi Arabia', 'Faisal bin Farhan'],
        places: ['Riyadh'],
        attribution: [],
      },
      {
        sentence: 'The war, which began',
        date: '2023-04',
        kind: 'use-of-force',
        modality: 'asserted',
        who: [],
        places: [],
        attribution: [],
      },
    ],
  },
  {
    name: 'EU adopts new sanctions package against Belarus',
    published: '2026-05-20',
    text: `EU adopts new sanctions package against Belarus
BRUSSELS (AFP) - EU foreign ministers on Tuesday adopted a new package of sanctions against Belarus, the bloc's foreign policy chief Kaja Kallas said.
The measures come two weeks after Belarusian authorities expelled three Lithuanian diplomats from Minsk.
Lithuania had called the expulsion a "hostile act" on May 5.
Polish Foreign Minister Radoslaw Sikorski is expected to visit Vilnius on Friday for talks with his Lithuanian counterpart.`,
    events: [
      {
        sentence: 'EU foreign ministers on',
        date: '2026-05-19',
        kind: 'sanctions',
        modality: 'asserted',
        who: ['EU foreign ministers', 'Belarus'],
        places: [],
        attribution: ['Kaja Kallas'],
      },
      {
        sentence: 'Lithuania had called the',
        date: '2026-05-05',
        kind: 'statement',
        modality: 'asserted',
        who: ['Lithuania'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Polish Foreign Minister Radoslaw',
        date: '2026-05-22',
        kind: 'visit',
        modality: 'planned',
        who: ['Poland', 'Radoslaw Sikorski'],
        places: ['Vilnius'],
        attribution: [],
      },
    ],
  },
  {
    name: 'UN Security Council votes for ceasefire in Gaza',
    published: '2026-01-28',
    text: `UN Security Council votes for ceasefire in Gaza
UNITED NATIONS — The UN Security Council voted on Tuesday evening to demand an immediate ceasefire in Gaza, with 13 members in favor and the United States abstaining.
Israeli Ambassador Danny Danon rejected the resolution, calling it "a reward for terror."
Hamas welcomed the vote in a statement on Wednesday.
A previous ceasefire, brokered by Egypt and Qatar, collapsed on January 3.
Whether Israel will send a delegation to Cairo remains unclear.`,
    events: [
      {
        sentence: 'The UN Security Council',
        date: '2026-01-27',
        kind: 'legislation',
        modality: 'asserted',
        who: ['UN Security Council'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Hamas welcomed the vote',
        date: '2026-01-28',
        kind: 'statement',
        modality: 'asserted',
        who: ['Hamas'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'A previous ceasefire, brokered',
        date: '2026-01-03',
        kind: 'ceasefire',
        modality: 'asserted',
        who: ['Egypt', 'Qatar'],
        places: [],
        attribution: [],
      },
    ],
  },
  {
    name: 'Modi visits Tokyo, signs defence pact',
    published: '2026-06-08',
    text: `Modi visits Tokyo, signs defence pact
TOKYO, June 8 (Kyodo) - Indian Prime Minister Narendra Modi met Japanese Prime Minister Sanae Takaichi in Tokyo on Monday and signed a defence cooperation agreement.
Modi arrived in Japan on Sunday for a three-day visit.
He will travel to South Korea on Wednesday, India's foreign ministry said.
The two countries signed a nuclear deal in 2016.`,
    events: [
      {
        sentence: 'Indian Prime Minister Narendra',
        date: '2026-06-08',
        kind: 'meeting',
        modality: 'asserted',
        who: ['India', 'Japan', 'Narendra Modi', 'Sanae Takaichi'],
        places: ['Tokyo'],
        attribution: [],
      },
      {
        sentence: 'Indian Prime Minister Narendra',
        date: '2026-06-08',
        kind: 'agreement',
        modality: 'asserted',
        who: ['India', 'Narendra Modi'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Modi arrived in Japan',
        date: '2026-06-07',
        kind: 'visit',
        modality: 'asserted',
        who: ['India', 'Narendra Modi'],
        places: ['Japan'],
        attribution: [],
      },
      {
        sentence: 'He will travel to',
        date: '2026-06-10',
        kind: 'visit',
        modality: 'planned',
        who: ['India', 'Narendra Modi'],
        places: ['South Korea'],
        attribution: ["India's foreign ministry"],
      },
      {
        sentence: 'The two countries signed',
        date: '2016',
        kind: 'agreement',
        modality: 'asserted',
        who: ['India', 'Japan'],
        places: [],
        attribution: [],
      },
    ],
  },
  {
    name: 'Iran denies attacking tanker',
    published: '2026-09-02',
    text: `Iran denies attacking tanker
TEHRAN (IRNA) - Iran on Wednesday denied that its forces attacked a tanker in the Gulf of Oman on Monday.
US Secretary of State Marco Rubio accused Tehran of piracy on Tuesday and threatened new sanctions.
The Pentagon deployed two destroyers to the region last week, according to Axios, citing a US official.
Talks between the two countries planned for Saturday in Muscat were cancelled, Omani Foreign Minister Badr al-Busaidi said.`,
    events: [
      {
        sentence: 'Iran on Wednesday denied',
        date: '2026-09-02',
        kind: 'rejection',
        modality: 'asserted',
        who: ['Iran'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Iran on Wednesday denied',
        date: '2026-08-31',
        kind: 'use-of-force',
        modality: 'denied',
        who: ['Iran'],
        places: ['Gulf of Oman'],
        attribution: ['Iran'],
      },
      {
        sentence: 'US Secretary of State',
        date: '2026-09-01',
        kind: 'accusation',
        modality: 'asserted',
        who: ['United States', 'Marco Rubio', 'Iran'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'US Secretary of State',
        date: '2026-09-01',
        kind: 'threat',
        modality: 'asserted',
        who: ['United States', 'Marco Rubio'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'The Pentagon deployed two',
        date: '[2026-08-24..2026-08-30]',
        kind: 'military-posture',
        modality: 'asserted',
        who: ['United States', 'Pentagon'],
        places: [],
        attribution: ['Axios', 'a US official'],
      },
      {
        sentence: 'Talks between the two',
        date: '2026-09-05',
        kind: 'talks',
        modality: 'cancelled',
        who: ['United States', 'Iran'],
        places: ['Muscat'],
        attribution: ['Badr al-Busaidi'],
      },
    ],
  },
  {
    name: 'Kosovo and Serbia leaders hold call',
    published: '2026-02-17',
    text: `Kosovo and Serbia leaders hold call
Pristina (dpa) - Kosovar Prime Minister Albin Kurti and Serbian President Aleksandar Vucic spoke by phone on Monday night, the first call between the two in three years.
The conversation came five days after a shooting in northern Mitrovica wounded two police officers.
Germany and France mediated the call, Berlin said.
The leaders may meet in Brussels in early March.`,
    events: [
      {
        sentence: 'Kosovar Prime Minister Albin',
        date: '2026-02-16',
        kind: 'call',
        modality: 'asserted',
        who: ['Kosovo', 'Serbia', 'Albin Kurti', 'Aleksandar Vucic', 'Germany', 'France'],
        places: [],
        attribution: [],
      },
    ],
  },
  {
    name: "Chile's parliament approves trade deal",
    published: '2026-11-03',
    text: `Chile's parliament approves trade deal
SANTIAGO, Nov. 3 (Xinhua) -- Chile's Senate on Monday approved a free trade agreement with Indonesia by a vote of 34 to 5.
Chilean President Jose Antonio Kast signed the agreement in Jakarta on August 14.
Indonesia's parliament ratified it in September.
The deal will enter into force on January 1, 2027.`,
    events: [
      {
        sentence: "Chile's Senate on Monday",
        date: '2026-11-02',
        kind: 'legislation',
        modality: 'asserted',
        who: ['Chile', "Chile's Senate", 'Indonesia'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Chilean President Jose Antonio',
        date: '2026-08-14',
        kind: 'agreement',
        modality: 'asserted',
        who: ['Chile', 'Jose Antonio Kast'],
        places: ['Jakarta'],
        attribution: [],
      },
      {
        sentence: "Indonesia's parliament ratified it",
        date: '2026-09',
        kind: 'legislation',
        modality: 'asserted',
        who: ['Indonesia', "Indonesia's parliament"],
        places: [],
        attribution: [],
      },
      {
        sentence: 'The deal will enter',
        date: '2027-01-01',
        kind: 'agreement',
        modality: 'planned',
        who: [],
        places: [],
        attribution: [],
      },
    ],
  },
  {
    name: 'Protesters march in Tbilisi',
    published: '2026-04-10',
    text: `Protesters march in Tbilisi
TBILISI — Thousands of demonstrators marched in Tbilisi on Thursday to protest a law on foreign agents that parliament passed a day earlier.
Police reportedly detained 40 people overnight.
Georgian Prime Minister Irakli Kobakhidze condemned the protests on Friday morning.
The European Union, which granted Georgia candidate status in December 2023, urged the government to withdraw the law.`,
    events: [
      {
        sentence: 'Thousands of demonstrators marched',
        date: '2026-04-09',
        kind: 'protest',
        modality: 'asserted',
        who: [],
        places: ['Tbilisi'],
        attribution: [],
      },
      {
        sentence: 'Georgian Prime Minister Irakli',
        date: '2026-04-10',
        kind: 'accusation',
        modality: 'asserted',
        who: ['Georgia', 'Irakli Kobakhidze'],
        places: [],
        attribution: [],
      },
    ],
  },
  {
    name: 'North Korea fires missile before drills',
    published: '2026-08-25',
    text: `North Korea fires missile before drills
SEOUL, Aug. 25 (Yonhap) -- North Korea fired a ballistic missile into the sea on Tuesday, hours after South Korea and the United States began joint military drills.
Japan's defense minister said the missile flew about 600 kilometers.
Seoul's presidential office called the launch a "grave provocation" and said it would convene a security council meeting later in the day.
Pyongyang last launched a missile on July 30.`,
    events: [
      {
        sentence: 'North Korea fired a',
        date: '2026-08-25',
        kind: 'military-posture',
        modality: 'asserted',
        who: ['North Korea'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Pyongyang last launched a',
        date: '2026-07-30',
        kind: 'military-posture',
        modality: 'asserted',
        who: ['North Korea'],
        places: [],
        attribution: [],
      },
    ],
  },
  {
    name: 'Armenia, Azerbaijan sign peace treaty',
    published: '2026-07-14',
    text: `Armenia, Azerbaijan sign peace treaty
Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev signed a peace treaty in Abu Dhabi on Monday, ending nearly four decades of conflict.
US President Donald Trump, who hosted both leaders at the White House in August 2025, hailed the deal on Monday as "historic."
Pashinyan's visit to the UAE came three days after the Armenian parliament voted to amend the constitution.
Turkish Foreign Minister Hakan Fidan will visit Yerevan on July 20.
Copyright 2026. All rights reserved.`,
    events: [
      {
        sentence: 'Armenian Prime Minister Nikol',
        date: '2026-07-13',
        kind: 'agreement',
        modality: 'asserted',
        who: ['Armenia', 'Azerbaijan', 'Nikol Pashinyan', 'Ilham Aliyev'],
        places: ['Abu Dhabi'],
        attribution: [],
      },
      {
        sentence: 'US President Donald Trump,',
        date: '2025-08',
        kind: 'meeting',
        modality: 'asserted',
        who: ['United States', 'Armenia', 'Azerbaijan', 'Donald Trump', 'Nikol Pashinyan', 'Ilham Aliyev'],
        places: ['White House'],
        attribution: [],
      },
      {
        sentence: 'US President Donald Trump,',
        date: '2026-07-13',
        kind: 'statement',
        modality: 'asserted',
        who: ['United States', 'Donald Trump'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Turkish Foreign Minister Hakan',
        date: '2026-07-20',
        kind: 'visit',
        modality: 'planned',
        who: ['Türkiye', 'Hakan Fidan'],
        places: ['Yerevan'],
        attribution: [],
      },
    ],
  },
  {
    name: 'Bolivia appoints new ambassador',
    published: '2026-10-19',
    text: `Bolivia appoints new ambassador
LA PAZ - Bolivia named economist Carla Rojas as its ambassador to Washington on Friday, the first in 17 years.
Bolivia and the United States expelled each other's ambassadors in 2008.
President Rodrigo Paz met US Deputy Secretary of State Christopher Landau in Washington last Tuesday.
Landau allegedly offered a loan during the meeting.`,
    events: [
      {
        sentence: 'Bolivia named economist Carla',
        date: '2026-10-16',
        kind: 'appointment',
        modality: 'asserted',
        who: ['Bolivia', 'Carla Rojas', 'United States'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Bolivia and the United',
        date: '2008',
        kind: 'expulsion',
        modality: 'asserted',
        who: ['Bolivia', 'United States'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'President Rodrigo Paz met',
        date: '2026-10-13',
        kind: 'meeting',
        modality: 'asserted',
        who: ['United States', 'Rodrigo Paz', 'Christopher Landau'],
        places: ['Washington'],
        attribution: [],
      },
    ],
  },
  {
    name: 'Congo, Rwanda talks postponed',
    published: '2026-12-01',
    text: `Congo, Rwanda talks postponed
KINSHASA, Dec 1 - Peace talks between the Democratic Republic of Congo and Rwanda scheduled for Thursday in Doha have been postponed, Qatar said on Tuesday.
The two foreign ministers held an earlier round of talks in Washington on June 27.
M23 rebels captured the city of Uvira on November 24, days before the talks were to begin.
President Felix Tshisekedi accused Kigali of arming the rebels.
Rwandan President Paul Kagame has repeatedly denied the accusation.`,
    events: [
      {
        sentence: 'Peace talks between the',
        date: '2026-12-03',
        kind: 'talks',
        modality: 'cancelled',
        who: ['Democratic Republic of the Congo', 'Rwanda'],
        places: ['Doha'],
        attribution: ['Qatar'],
      },
      {
        sentence: 'The two foreign ministers',
        date: '2026-06-27',
        kind: 'talks',
        modality: 'asserted',
        who: ['Democratic Republic of the Congo', 'Rwanda'],
        places: ['Washington'],
        attribution: [],
      },
      {
        sentence: 'M23 rebels captured the',
        date: '2026-11-24',
        kind: 'use-of-force',
        modality: 'asserted',
        who: ['M23 rebels'],
        places: [],
        attribution: [],
      },
    ],
  },
  {
    name: 'Norway pledges aid',
    published: '2026-03-31',
    text: `Norway pledges aid
OSLO — Norway will provide $500 million in military aid to Ukraine this year, Prime Minister Jonas Gahr Støre announced on Tuesday during a visit to Kyiv.
Støre met Ukrainian President Volodymyr Zelenskyy and laid flowers at a memorial.
Last week, Denmark delivered six fighter jets.
No agreement was reached on the return of prisoners.`,
    events: [
      {
        sentence: 'Norway will provide $500',
        date: '2026',
        kind: 'aid',
        modality: 'planned',
        who: ['Norway', 'Ukraine'],
        places: [],
        attribution: ['Jonas Gahr Støre'],
      },
      {
        sentence: 'Støre met Ukrainian President',
        date: '[..2026-03-31]',
        kind: 'meeting',
        modality: 'asserted',
        who: ['Ukraine', 'Jonas Gahr Støre', 'Volodymyr Zelenskyy'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Last week, Denmark delivered',
        date: '[2026-03-23..2026-03-29]',
        kind: 'aid',
        modality: 'asserted',
        who: ['Denmark'],
        places: [],
        attribution: [],
      },
    ],
  },
];
