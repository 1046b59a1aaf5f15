import { describe, expect, it } from 'vitest';
import { TITLE_LENGTH } from '../../../../src/lib/extract/events/title.ts';
import { readLines } from '../stages.ts';

/** A report of one line and the titles of its events. */
const DEEDS: readonly (readonly [string, readonly string[]])[] = [
  ['Russia and Ukraine held talks in Geneva on Sunday.', ['Russia and Ukraine hold talks in Geneva']],
  ['Russia and Ukraine will hold talks in Geneva on Friday.', ['Russia and Ukraine to hold talks in Geneva']],
  ['Ukrainian President Volodymyr Zelenskyy met Chancellor Friedrich Merz in the US on Sunday.', ['Zelenskyy and Merz meet in the US']],
  ['Chinese President Xi Jinping met Emmanuel Macron on Sunday.', ['Xi and Macron meet']],
  ['Volodymyr Zelenskyy and Friedrich Merz spoke by phone on Sunday.', ['Zelenskyy and Merz speak by phone']],
  ['Talks between Russia and Ukraine resumed in Geneva on Sunday.', ['Russia-Ukraine talks resume in Geneva']],
  ['Russia and Ukraine talks planned for Friday in Geneva were cancelled.', ['Russia-Ukraine talks in Geneva called off']],
  ['Bolivia and the United States expelled each other’s ambassadors in 2008.', ['Bolivia and US expel each other’s ambassadors']],
  ['The US imposed sanctions on Iran on Sunday.', ['US imposes sanctions on Iran']],
  ['The war in Sudan began in April 2023.', ['War begins']],
  ['The Russia-Ukraine war began in February 2022.', ['Russia-Ukraine war begins']],
  ['Iran denied that it attacked a tanker on Sunday.', ['Iran attacks a tanker (denied)']],
  ['A summit expected on Friday in Geneva is near.', ['Summit expected in Geneva']],
  ['Emmanuel Macron visited Kyiv on Sunday.', ['Macron visits Kyiv']],
]; // prettier-ignore

/** What the names of several who meet need: none of these is a mere name. */
const LISTS: readonly (readonly [string, string])[] = [
  ['Saudi Arabia, Bahrain and Egypt cut ties with Doha on 5 June 2017.', 'Saudi Arabia, Bahrain and Egypt cut ties with Doha'],
  ['The foreign ministers of Austria and Hungary met in Vienna on Sunday.', 'Foreign ministers of Austria and Hungary meet in Vienna'],
  ['Three days of talks in Oslo wrapped up on Sunday.', 'Talks wrap up in Oslo'],
]; // prettier-ignore

const SPEECH: readonly (readonly [string, string])[] = [
  ['Kremlin spokesman Dmitry Peskov said on Sunday that the issue is key.', 'Peskov: issue is key'],
  ['“The issue is a key one,” Kremlin spokesman Dmitry Peskov said on Sunday.', 'Peskov: issue is a key one'],
  [
    'Volodymyr Zelenskyy called the guarantees a “compromise” on Sunday.',
    'Zelenskyy calls guarantees a “compromise”',
  ],
  ['Marco Rubio accused Iran of piracy on Sunday.', 'Rubio accuses Iran of piracy'],
  ['Hamas welcomed the vote on Sunday.', 'Hamas welcomes vote'],
  ['Friedrich Merz warned on Sunday that time is short.', 'Merz warns time is short'],
];

/** Whole clauses: a line and the titles of its events. */
const CLAUSES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a passive keeps its noun', 'The consul in Guayaquil was ordered to leave on 30 July 2025.', ['Consul in Guayaquil was ordered to leave']],
  ['a participle takes the noun it describes', 'The hotlines, cut in June 2020, carry calls.', ['Hotlines were cut']],
  ['and its object stays with the main verb', 'A commission created in January 2025 has yet to issue its report.', ['A commission was created']],
  ['“who” takes its noun', 'The consul, who fled to Quito on 30 July 2025, lives there.', ['Consul fled to Quito']],
  ['“whose” takes its owner', 'The ship, whose permit ran out in May 2025, sailed home.', ['Ship’s permit ran out']],
  ['“which” with a subject is the object', 'The villages, which rebels had overrun in August 2025, are empty.', ['Rebels had overrun villages']],
  ['a main verb behind an aside', 'The first ship, carrying flour, docked in Aden on 3 March 2025.', ['First ship docked in Aden']],
  ['an explanation between commas is left out', 'The victim, a former banker, was bundled into a van on 3 May 2025.', ['Victim was bundled into a van']],
  ['an opening up to a comma is no subject', 'In Berlin, several dozen people held a vigil on Tuesday.', ['Several dozen people hold a vigil']],
  ['a connector is no part of a title', 'When the nurses were rounded up in April 2011, few spoke.', ['Nurses were rounded up']],
  ['planned deeds', 'The loan is to be paid out on 3 July 2026.', ['Loan to be paid out']],
  ['planned by adjective', 'The envoy is due to leave for Maputo on 3 July 2026.', ['Envoy to leave for Maputo']],
  ['not “to to”, not “to” and a past form', 'Half of the contingent is set to leave Wilhelmshaven on 27 January 2026.', ['Half of the contingent to leave Wilhelmshaven']],
  ['what was called off is the object', 'The envoy cancelled his trip to Tbilisi on Friday.', ['Trip to Tbilisi called off']],
  ['or the subject', 'A visit to Minsk by a delegation, planned for this weekend, was scrapped.', ['Visit to Minsk by a delegation called off']],
  ['neither date nor its preposition', 'The team landed in Boryspil in the first half of May 2025.', ['Team landed in Boryspil']],
  ['a particle is no preposition of the date', 'The delegation had flown in on Tuesday.', ['Delegation had flown in']],
  ['a possessive in front of a body is one subject', 'Guatemala’s Congress overrode the veto on Tuesday.', ['Guatemala’s Congress overrode veto']],
  ['a quotation before its speaker', '“This is a theft in robes,” said opposition leader Octavio Huaman on Sunday.', ['Huaman: This is a theft in robes']],
  ['a pronoun is better than the name of a kind', 'He was expelled from the country in May 1968.', ['He was expelled from the country']],
  ['a negation is not lost', 'North Korea has not answered the calls since Friday.', ['North Korea has not answered calls']],
]; // prettier-ignore

/** What no title may look like. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a function word or an auxiliary in front', /^(?:and|but|if|of|should|to|was|were|which|who|that|after|when|in|on|at)\b/iu],
  ['a participle in front', /^(?:cut|planned|created|ordered|expelled|overrun)\b/iu],
  ['two infinitives', /\bto to\b|\bto \p{L}+ed\b/u],
  ['a date', /\b(?:19|20)\d\d\b|\b(?:Friday|Tuesday|May|June|July|August)\b/u],
  ['an end that waits for more', /(?:[,;:–—-]|\b(?:of|to|for|and|from|by|with|the|a))$/u],
]; // prettier-ignore

const LONG =
  'Kremlin spokesman Dmitry Peskov said on Sunday that the many open questions of the long peace plan that the delegations of the two countries discussed “at great length” in Berlin, and others beside them, remain.';

describe('titleOf', () => {
  it.each(DEEDS)('%s', (line, titles) => {
    expect(readLines([line]).events.map((event) => event.title)).toEqual(titles);
  });

  it.each(SPEECH)('%s', (line, title) => {
    expect(readLines([line]).events.map((event) => event.title)).toEqual([title]);
  });

  it.each(LISTS)('%s', (line, title) => {
    expect(readLines([line]).events.map((event) => event.title)).toContain(title);
  });

  it.each(CLAUSES)('%s', (_, line, titles) => {
    expect(readLines([line]).events.map((event) => event.title)).toEqual(titles);
  });

  it.each(FAULTS)('never: %s', (_, fault) => {
    const titles = CLAUSES.flatMap(([, line]) => readLines([line]).events.map((event) => event.title));
    expect(titles.length).toBeGreaterThan(15);
    expect(titles.filter((title) => fault.test(title))).toEqual([]);
  });

  it('cuts a long title where a phrase ends, never inside a word or a quotation', () => {
    const [event] = readLines([LONG]).events;
    const title = event?.title ?? '';
    expect(title.length).toBeGreaterThan(28);
    expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
    expect(title).toBe('Peskov: many open questions of the long peace plan');
  });
});
