import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

const BERLIN = 'Russia and Ukraine held talks in Berlin on Sunday.';
const START = 'The war began in February 2022.';

/** Lines, and what the last of them tells: the date, its words, and which sentences stand for its ends. */
const BOUNDED: readonly (readonly [
  name: string,
  lines: readonly string[],
  date: string,
  words: string | null,
  ends: readonly string[],
])[] = [
  ['before the series', [BERLIN, 'The meetings follow earlier consultations in Vienna.'], '[..2025-12-13]', 'earlier', [`latest ${BERLIN}`]],
  ['"previous" is "earlier"', [BERLIN, 'Previous consultations were held in Vienna.'], '[..2025-12-13]', 'Previous', [`latest ${BERLIN}`]],
  ['after the start of the war that they are to end', [START, BERLIN, 'The meetings follow earlier consultations in Vienna to end the war.'], '[2022-02-01..2025-12-13]', 'earlier', [`earliest ${START}`, `latest ${BERLIN}`]],
  ['a start known by year only', ['The war began in 2022.', BERLIN, 'The meetings follow earlier consultations in Vienna to end the war.'], '[2022-01-01..2025-12-13]', 'earlier', ['earliest The war began in 2022.', `latest ${BERLIN}`]],
  ['a start known to the day', ['The war began on February 24, 2022.', BERLIN, 'The meetings follow earlier consultations in Vienna to end the war.'], '[2022-02-24..2025-12-13]', 'earlier', ['earliest The war began on February 24, 2022.', `latest ${BERLIN}`]],
  ['"other" stands only before the report', [START, BERLIN, 'Other diplomatic efforts to end the war were made in Istanbul.'], '[2022-02-01..2025-12-15]', null, [`earliest ${START}`]],
  ['"earlier" without a series, too', ['Russia and Ukraine held earlier talks in Vienna.'], '[..2025-12-15]', null, []],
  ['a verb of no kind in the perfect tense', ['Denmark has offered Norway control of a crossing.'], '[..2025-12-15]', null, []],
  ['"Earlier," opens a sentence, wherever it stands', [BERLIN, 'It rained.', 'The sea was calm.', 'Earlier, Russia accused Ukraine of delay.'], '[..2025-12-15]', null, []],
  ['a deed in the past tense', ['Russia and Ukraine signed a treaty.'], '[..2025-12-15]', null, []],
]; // prettier-ignore

/** What no word and no day bounds stays undated and waits among the sentences set aside. */
const UNDATED: readonly string[] = [
  'Russia and Ukraine plan talks in Vienna.',
  'Russia and Ukraine may sign a treaty.',
  'Russia has always opposed NATO.',
  'Russia has long offered NATO talks.',
  'Talks take time.',
  'A treaty was signed.',
  'Russia said that Ukraine signed a treaty.',
];

describe('boundUndated', () => {
  it.each(BOUNDED)('%s', (_, lines, date, words, ends) => {
    const event = readLines(lines).events.at(-1);
    expect(event?.date).toBe(date);
    expect(event?.dating.expression?.quote.exact ?? null).toBe(words);
    expect(event?.evidence[0]?.quote.exact).toBe(lines.at(-1));
    const supported = (event?.evidence ?? []).flatMap(({ quote, supports }) =>
      supports
        .filter((support) => support === 'earliest' || support === 'latest')
        .map((support) => `${support} ${quote.exact}`),
    );
    expect(supported).toEqual(ends);
  });

  it.each(UNDATED)('nothing from “%s”', (line) => {
    const { events, setAside } = readLines([line]);
    expect(events).toEqual([]);
    expect(setAside.map((one) => one.reason)).toContain('headline');
  });

  it('bounds nothing by the report when its day is not known', () => {
    expect(readLines(['Russia and Ukraine signed a treaty.'], null).events).toEqual([]);
  });

  it('makes one event of each place, with ids of their own', () => {
    const { events } = readLines([
      BERLIN,
      'The meetings follow earlier consultations held in Vienna and the US.',
    ]);
    expect(events.map(({ title, date }) => [title, date])).toEqual([
      ['Russia and Ukraine hold talks in Berlin', '2025-12-14'],
      ['Earlier consultations in Vienna', '[..2025-12-13]'],
      ['Earlier consultations in the US', '[..2025-12-13]'],
    ]);
    expect(new Set(events.map((event) => event.id)).size).toBe(3);
    const first = events[0]?.id;
    expect(events.map((event) => event.dating.anchor?.kind === 'event' && event.dating.anchor.event)).toEqual(
      [false, first, first],
    );
  });
});
