import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

const FIRST = 'Kremlin spokesman Dmitry Peskov said on Sunday that the issue is key.';

/** What follows the first sentence, and whether it belongs to the same statement. */
const CONTINUED: readonly string[] = [
  '“It is hard,” Peskov said.',
  'Peskov also said Washington is silent.',
  'He added that Washington is silent.',
  '“It is hard,” he told reporters.',
  '“It is hard,” said Peskov.',
  'Speaking about the plan, Peskov said Washington is silent.',
];

const APART: readonly string[] = [
  '“It is hard,” Chancellor Friedrich Merz said.',
  'Washington said that the issue is hard.',
  'Peskov has said that the issue is hard.',
  'Peskov said on Saturday that the issue is hard.',
];

describe('joinSpeechActs', () => {
  it.each(CONTINUED)('continues: %s', (second) => {
    const { events } = readLines([FIRST, second]);
    expect(events.map(({ date, kind }) => [date, kind])).toEqual([['2025-12-14', 'statement']]);
    expect(events[0]?.evidence.map(({ quote, supports }) => [quote.exact, supports])).toEqual([
      [FIRST, ['event', 'date', 'participants']],
      [second, ['event']],
    ]);
  });

  it.each(APART)('does not continue: %s', (second) => {
    const [event] = readLines([FIRST, second]).events.filter((one) => one.date === '2025-12-14');
    expect(event?.evidence.map(({ quote }) => quote.exact)).toEqual([FIRST]);
  });

  it('lets a spokesman continue the statement of his state nearby, and nobody that of another state', () => {
    const second = '“It deserves attention,” Kremlin spokesman Dmitry Peskov told reporters.';
    const told = (first: string): readonly string[] =>
      readLines([first, second]).events.flatMap((event) => event.evidence.map(({ quote }) => quote.exact));
    expect(told('Russia said on Sunday that the issue is key.')).toContain(second);
    expect(told('Germany said on Sunday that the issue is key.')).not.toContain(second);
  });

  it('dates an accusation by the statement that it belongs to, as an event of its own', () => {
    const { events } = readLines([FIRST, 'Peskov accused NATO of lies.']);
    expect(events.map(({ date, kind, dating }) => [date, kind, dating.rule])).toEqual([
      ['2025-12-14', 'statement', 'weekday-past'],
      ['2025-12-14', 'accusation', 'same-speech-act'],
    ]);
    expect(events[1]?.evidence.map(({ supports }) => supports)).toEqual([
      ['event', 'participants'],
      ['date'],
    ]);
    expect(events[1]?.dating.anchor).toEqual({ kind: 'event', event: events[0]?.id, date: '2025-12-14' });
  });

  it('leaves speech that continues nothing undated', () => {
    const { events, setAside } = readLines(['“It is hard,” Chancellor Friedrich Merz said.']);
    expect(events).toEqual([]);
    expect(setAside.at(-1)?.reason).toBe('undated');
  });
});
