import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

/** A sentence of two events: the words that date the relative one, its date, and the date that they hang on. */
const RELATIVE: readonly (readonly [string, string, string, string])[] = [
  ['Parliament passed the law three days after Russia attacked Kyiv on December 1.', 'three days after Russia attacked Kyiv on December 1', '2025-12-04', '2025-12-01'],
  ['Parliament passed the law a day before Russia attacked Kyiv on December 1.', 'a day before Russia attacked Kyiv on December 1', '2025-11-30', '2025-12-01'],
  ['Parliament passed the law on December 4, three days after Russia attacked Kyiv.', 'three days after', '2025-12-01', '2025-12-04'],
  ['Parliament passed the law two weeks after Russia attacked Kyiv on November 20.', 'two weeks after Russia attacked Kyiv on November 20', '2025-12-04~', '2025-11-20'],
  ['Parliament passed the law two months before Russia attacked Kyiv on November 20.', 'two months before Russia attacked Kyiv on November 20', '2025-09~', '2025-11-20'],
  ['Parliament passed the law days before Russia attacked Kyiv on November 20.', 'days before Russia attacked Kyiv on November 20', '[2025-11-07..2025-11-18]', '2025-11-20'],
  ['Parliament passed the law days after Russia attacked Kyiv on December 11.', 'days after Russia attacked Kyiv on December 11', '[2025-12-13..2025-12-15]', '2025-12-11'],
  ['Parliament passed the law just days before Russia attacked Kyiv in February 2022.', 'just days before Russia attacked Kyiv in February 2022', '2022-02~', '2022-02'],
  ['Parliament passed the law hours after Russia attacked Kyiv on Sunday.', 'hours after Russia attacked Kyiv on Sunday', '[2025-12-14..2025-12-15]', '2025-12-14'],
  ['Parliament passed the law hours before Russia attacked Kyiv on Sunday.', 'hours before Russia attacked Kyiv on Sunday', '[2025-12-13..2025-12-14]', '2025-12-14'],
  ['Parliament passed the law hours after Russia attacked Kyiv on Monday.', 'hours after Russia attacked Kyiv on Monday', '2025-12-15', '2025-12-15'],
  ['Parliament passed the law weeks before Russia attacked Kyiv in February 2022.', 'weeks before Russia attacked Kyiv in February 2022', '2022-02~', '2022-02'],
  ['Parliament passed the law before Russia attacked Kyiv on November 20.', 'before Russia attacked Kyiv on November 20', '[..2025-11-20]', '2025-11-20'],
  ['Parliament passed the law after Russia attacked Kyiv on November 20.', 'after Russia attacked Kyiv on November 20', '[2025-11-20..2025-12-15]', '2025-11-20'],
]; // prettier-ignore

describe('dateByRelation', () => {
  it.each(RELATIVE)('%s', (sentence, words, date, anchor) => {
    const { events, text } = readLines([sentence]);
    const relative = events.filter((event) => event.dating.anchor?.kind === 'event');
    expect(relative.map((event) => event.date)).toEqual([date]);
    const [event] = relative;
    const expression = event?.dating.expression;
    expect(expression?.quote.exact).toBe(words);
    expect(text.slice(expression?.position.start, expression?.position.end)).toBe(words);
    const other = events.find((one) => one !== event);
    expect(event?.dating.anchor).toEqual({ kind: 'event', event: other?.id, date: anchor });
    expect(other?.date).toBe(anchor);
  });

  it('counts from what another sentence dates, in the right direction', () => {
    const { events } = readLines([
      'Kremlin spokesman Dmitry Peskov said on Monday that the issue is key.',
      'Peskov’s remarks come a day after Chancellor Friedrich Merz rejected the plan.',
    ]);
    expect(events.map((event) => event.date)).toEqual(['2025-12-15', '2025-12-14']);
    expect(events[1]?.dating.anchor).toEqual({ kind: 'event', event: events[0]?.id, date: '2025-12-15' });
    expect(events[1]?.dating.explanation).toBe(
      '“A day after”: counted back from Monday 15 December 2025, the day of the other event; that gives Sunday 14 December 2025.',
    );
  });

  it('hangs what was done on nothing still to come', () => {
    const planned = 'They agreed to hold talks in June 2026.';
    const done = 'Macron visited Bern a day earlier.';
    const date = (...lines: readonly string[]): unknown =>
      readLines(lines).events.find(({ kind }) => kind === 'visit')?.date;
    expect(date('Russia attacked Kyiv on December 9.', planned, done)).toBe('2025-12-08');
    expect(date(planned, done)).toBe('2025-12-14');
    expect(date('Russia attacked Kyiv on December 9.', done)).toBe('2025-12-08');
  });

  it('counts to what is due, behind another that is counted', () => {
    const { events } = readLines([
      'Canada attacked the port on December 9, hours after its envoys walked out and four days before the leaders are due to meet in Bern.',
    ]);
    expect(events.map(({ date, modality }) => `${date} ${modality}`)).toContain('2025-12-13 planned');
  });

  it('takes the perfect tense for the day of the report', () => {
    const { events } = readLines([
      'Armenia has recalled its ambassador for consultations, two days after Russia attacked Kyiv.',
    ]);
    expect(events.map(({ kind, date }) => [kind, date])).toEqual([
      ['protest', '2025-12-15'],
      ['use-of-force', '2025-12-13'],
    ]);
  });

  it.each([
    'Parliament passed the law days after the storm.',
    'The storm came three days after the flood.',
    'Russia has attacked Kyiv three days after the storm.',
  ])('no day counted in “%s”', (sentence) => {
    expect(readLines([sentence]).events.filter((event) => event.dating.anchor?.kind === 'event')).toEqual([]);
  });
});
