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

const LONG =
  'Kremlin spokesman Dmitry Peskov said on Sunday that the many open questions of the long peace plan that the delegations of the two countries discussed “at great length” in Berlin, and others beside them, remain.';

describe('titleOf', () => {
  it.each(DEEDS)('%s', (line, titles) => {
    expect(readLines([line]).events.map((event) => event.title)).toEqual(titles);
  });

  it.each(SPEECH)('%s', (line, title) => {
    expect(readLines([line]).events.map((event) => event.title)).toEqual([title]);
  });

  it('cuts a long title where a phrase ends, never inside a word or a quotation', () => {
    const [event] = readLines([LONG]).events;
    const title = event?.title ?? '';
    expect(title.length).toBeGreaterThan(28);
    expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
    expect(title).toBe('Peskov: many open questions of the long peace plan');
  });
});
