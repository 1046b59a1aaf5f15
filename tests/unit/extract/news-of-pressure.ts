import type { NewsCase } from './news-case.ts';

/** Short reports of our own invention on sanctions, votes, protest and force, with every event that a careful reader finds. */
export const PRESSURE: readonly NewsCase[] = [
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
        sentence: 'Thousands of demonstrators marched',
        date: '2026-04-08',
        kind: 'legislation',
        modality: 'asserted',
        who: [],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Police reportedly detained 40',
        date: '2026-04-10',
        kind: 'use-of-force',
        modality: 'alleged',
        who: ['Police'],
        places: [],
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
      {
        sentence: 'The European Union, which',
        date: '2023-12',
        kind: 'recognition',
        modality: 'asserted',
        who: ['EU', 'Georgia'],
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
        sentence: "Japan's defense minister said the",
        date: '2026-08-25',
        kind: 'statement',
        modality: 'asserted',
        who: ['Japan', "Japan's defense minister"],
        places: [],
        attribution: [],
      },
      {
        sentence: "Seoul's presidential office called",
        date: '2026-08-25',
        kind: 'accusation',
        modality: 'asserted',
        who: ['South Korea', "Seoul's presidential office"],
        places: [],
        attribution: [],
      },
      {
        sentence: "Seoul's presidential office called",
        date: '2026-08-25',
        kind: 'meeting',
        modality: 'planned',
        who: ['South Korea', "Seoul's presidential office"],
        places: [],
        attribution: ["Seoul's presidential office"],
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
        sentence: 'Norway will provide $500',
        date: '2026-03-31',
        kind: 'statement',
        modality: 'asserted',
        who: ['Jonas Gahr Støre'],
        places: [],
        attribution: [],
      },
      {
        sentence: 'Støre met Ukrainian President',
        date: '2026-03-31',
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
