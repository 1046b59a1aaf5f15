import type { NewsCase } from './news-case.ts';

/** Short reports of our own invention on talks, visits and agreements, with every event that a careful reader finds. */
export const TALKS: readonly NewsCase[] = [
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
      {
        sentence: 'The conversation came five',
        date: '2026-02-11',
        kind: 'use-of-force',
        modality: 'asserted',
        who: ['police'],
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
        sentence: 'Peace talks between the',
        date: '2026-12-01',
        kind: 'statement',
        modality: 'asserted',
        who: ['Qatar'],
        places: [],
        attribution: [],
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
      {
        sentence: 'President Felix Tshisekedi accused',
        date: '2026-12-01',
        kind: 'accusation',
        modality: 'asserted',
        who: ['Felix Tshisekedi', 'Rwanda'],
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
];
