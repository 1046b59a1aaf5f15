import { describe, expect, it } from 'vitest';
import { BOILERPLATE } from '../../../../src/lib/extract/passages/boilerplate.ts';

/** Lines that pages carry, with the name of the pattern that knows them. */
const NOISE: readonly (readonly [string, string])[] = [
  ['This news has been read 48 times in total', 'read-counter'],
  ['3,406 views', 'read-counter'],
  ['212 comments', 'read-counter'],
  ['© 2026 The Agency', 'copyright'],
  ['(c) Lakeside Listening Service 1998', 'copyright'],
  ['Copyright 2013 Harbour Paper Ltd. All rights reserved.', 'copyright'],
  ['This material may not be published, broadcast or rewritten.', 'copyright'],
  ['While citing and using any materials on the Internet, links to the website are mandatory.', 'copyright'],
  ['Read more: The war in maps', 'read-more'],
  ['Related: Who owns the strait?', 'read-more'],
  ['Related stories', 'read-more'],
  ['Most read', 'read-more'],
  ['You may also like', 'read-more'],
  ['Advertisement', 'read-more'],
  ['Share this with Facebook', 'share'],
  ['Facebook Twitter WhatsApp Email', 'share'],
  ['Tweet 12 Like 88 Print', 'share'],
  ['Follow us on Telegram', 'share'],
  ['Follow our correspondent on Twitter', 'share'],
  ['Subscribe to our newsletter', 'share'],
  ['Sign up for the morning briefing', 'share'],
  ['Get the latest news in your inbox', 'share'],
  ['Photo: archive', 'credit'],
  ['Photo taken on June 12, 2018 shows the welcome banner at the airport.', 'credit'],
  ['In this image from video, smoke rises over the port.', 'credit'],
  ['(Reporting by Tomas Wierda in Brussels; Editing by Joan Pell)', 'credit'],
  ['Additional reporting by A. Writer', 'credit'],
  ['Associated Press writer Rosa Chillogallo in Lima contributed to this report.', 'contributor'],
  ['Sources: Llívia town hall, own archive.', 'credit'],
  ['Contact: press office, Mon–Fri 9:00–15:00', 'credit'],
  ['Tags: sanctions, Belarus', 'credit'],
  ['Our Standards: fairness and accuracy since 1851.', 'credit'],
  ['Comments are moderated before they appear.', 'comment-policy'],
  ['Leave a comment', 'comment-policy'],
  ['Comments (18)', 'comment-policy'],
  ['We use cookies to make this page better.', 'cookie'],
  ['Privacy policy', 'cookie'],
  ['Last updated 15 December 2025', 'stamp'],
  ['Published: 12.03.2026', 'stamp'],
  ['Leyla Serin |12.03.2026 - Update : 12.03.2026', 'stamp'],
  ['Policy Brief 7/2024 | Institute for Lower Danube Studies | Reading time: 4 min', 'stamp'],
];

/** Sentences of a report that open or sound like them. */
const REPORT: readonly string[] = [
  'The minister read the law three times in parliament.',
  'The paper was viewed as a concession by 12 states.',
  'Copyright talks between the two states collapsed on Monday.',
  'Related talks on grain were held in Ankara on Friday.',
  'Recommended by both chambers, the treaty passed on 4 May.',
  'Share prices fell after the talks collapsed on Monday.',
  'Follow-up talks were held in Geneva on 4 May.',
  'Subscribers to the pact signed it in 1998.',
  'Signing the accord took an hour, and both sides left.',
  'Photographs of the signing were released on Monday.',
  'Sources close to the talks said on Monday that a deal was near.',
  'Video footage showed troops in the city on Sunday.',
  'Pictures of the meeting were published on Tuesday.',
  'The ministers’ comments, published on Monday, angered Tehran.',
  'Comments by the minister on Monday were approved by nobody.',
  'Published figures show that 3,000 troops left.',
  'Updated rules came into force on 3 May in both states.',
  'Contact was made with the rebels on Friday.',
  'Editing of the communiqué took two days.',
  'The privacy of the talks was agreed in May.',
];

function namesOf(line: string): readonly string[] {
  return BOILERPLATE.filter(
    ({ needs, pattern }) => (needs?.test(line.toLowerCase()) ?? true) && pattern.test(line),
  ).map(({ name }) => name);
}

describe('BOILERPLATE', () => {
  it.each(NOISE)('%s: %s', (line, name) => {
    expect(namesOf(line)).toContain(name);
  });

  it.each(REPORT)('leaves “%s” alone', (line) => {
    expect(namesOf(line)).toEqual([]);
  });
});
