import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Support } from '#lib/model/index.ts';
import { extract } from '#lib/extract/index.ts';
import { documentOf } from './document.ts';

const data = new URL('../../../data/articles/', import.meta.url);
const TEXT = readFileSync(new URL('aa-2025-12-15.txt', data), 'utf8').replace(/\n$/u, '');
const NOISE =
  '\nKaynak:\nThis news has been read 48 times in total\n\nYorumlar onaylanmamaktadır ve büyük harflerle yazılmış olanlar silinir.';
const FACTS = JSON.parse(readFileSync(new URL('aa-2025-12-15.json', data), 'utf8')) as object;

/** Beginnings of the sentences, by the names used below. */
const SENTENCES = {
  lead: 'ISTANBUL (AA) - Russia on Monday said',
  quote: '“Naturally,',
  remarks: 'Peskov’s remarks come',
  shift: 'Zelenskyy’s statements',
  opposition: 'Russia has voiced',
  also: 'Speaking about meetings',
  sunday: 'On Sunday, Zelenskyy',
  resumed: 'The talks resumed',
  series: 'The meetings are',
  hosted: 'Germany hosted',
  unclear: 'It remains unclear',
} as const;
type Sentence = keyof typeof SENTENCES;

interface Row {
  readonly date: string;
  readonly kind: string;
  readonly modality: string;
  readonly words: string | null;
  readonly evidence: readonly (readonly [Sentence, readonly Support[]])[];
  readonly who: readonly string[];
  readonly place: string | null;
}

const EXPECTED: readonly Row[] = [
  {
    date: '2025-12-15', kind: 'statement', modality: 'asserted', words: 'on Monday', place: null,
    evidence: [['lead', ['event', 'date', 'participants']], ['quote', ['event']], ['also', ['event']]],
    who: ['Russia', 'Dmitry Peskov'],
  },
  {
    date: '2025-12-14', kind: 'statement', modality: 'asserted', words: 'a day after', place: null,
    evidence: [['remarks', ['event', 'participants', 'date']]],
    who: ['Ukraine', 'Volodymyr Zelenskyy'],
  },
  {
    date: '2019', kind: 'legislation', modality: 'asserted', words: 'back in 2019', place: 'Ukraine',
    evidence: [['shift', ['event', 'date']]],
    who: ['Ukraine', 'Parliament of Ukraine'],
  },
  {
    date: '2022-02~', kind: 'rejection', modality: 'asserted', place: null,
    words: 'just days before the start of the war in February 2022',
    evidence: [['opposition', ['event', 'participants', 'date']]],
    who: ['Vladimir Putin', 'Russia'],
  },
  {
    date: '2022-02', kind: 'use-of-force', modality: 'asserted', words: 'in February 2022', place: null,
    evidence: [['opposition', ['event', 'date']]],
    who: ['Russia', 'Ukraine'],
  },
  {
    date: '2025-12-14', kind: 'talks', modality: 'asserted', words: 'On Sunday', place: 'Berlin',
    evidence: [['sunday', ['event', 'date', 'participants']], ['also', ['place']], ['hosted', ['participants', 'place']]],
    who: ['Ukraine', 'United States', 'Volodymyr Zelenskyy', 'Steve Witkoff', 'Jared Kushner', 'Germany'],
  },
  {
    date: '2025-12-15', kind: 'talks', modality: 'asserted', words: 'on Monday', place: 'Berlin',
    evidence: [['resumed', ['event', 'date']], ['also', ['place']], ['sunday', ['participants']], ['hosted', ['participants', 'place']]],
    who: ['Ukraine', 'United States', 'Germany'],
  },
  {
    date: '[2022-02-01..2025-12-13]', kind: 'talks', modality: 'asserted', words: 'earlier', place: 'Switzerland',
    evidence: [['series', ['event', 'place']], ['opposition', ['earliest']], ['sunday', ['latest']]],
    who: ['Ukraine', 'United States'],
  },
  {
    date: '[2022-02-01..2025-12-13]', kind: 'talks', modality: 'asserted', words: 'earlier', place: 'United States',
    evidence: [['series', ['event', 'place']], ['opposition', ['earliest']], ['sunday', ['latest']]],
    who: ['Ukraine', 'United States'],
  },
  {
    date: '[2022-02-01..2025-12-15]', kind: 'talks', modality: 'asserted', words: null, place: 'Istanbul',
    evidence: [['series', ['event', 'place']], ['opposition', ['earliest']]],
    who: ['Ukraine'],
  },
  {
    date: '2025-12-15', kind: 'summit', modality: 'planned', words: 'on Monday evening', place: 'Germany',
    evidence: [['hosted', ['event', 'date', 'participants', 'place']], ['unclear', ['doubt']]],
    who: ['Ukraine', 'Volodymyr Zelenskyy', 'European leaders', 'EU', 'NATO'],
  },
]; // prettier-ignore

describe.each([
  ['the article with its metadata', extract(documentOf(TEXT, '2025-12-15', FACTS))],
  ['the page as it came, with its footer', extract(documentOf(TEXT + NOISE, '2025-12-15'))],
])('%s', (_, { events, setAside, expressions }) => {
  it('gives these events and no other', () => {
    const rows = events.map((event) => ({
      date: event.date,
      kind: event.kind,
      modality: event.modality,
      words: event.dating.expression?.quote.exact ?? null,
      place: event.places[0]?.name ?? null,
      evidence: event.evidence.map(({ quote, supports }) => [
        Object.entries(SENTENCES).find(([, words]) => quote.exact.startsWith(words))?.[0],
        supports,
      ]),
      who: event.participants.map((participant) => participant.name),
    }));
    expect(rows).toEqual(EXPECTED);
  });

  it('tells of the Sunday talks how long they lasted, and of the summit when in the day', () => {
    expect(events[5]?.duration).toEqual({ value: 'PT5H', modifier: 'more-than' });
    expect(events[10]?.partOfDay).toBe('evening');
    expect(
      events.filter((event) => event.duration !== undefined || event.partOfDay !== undefined),
    ).toHaveLength(2);
  });

  it('names who says that the talks resumed, nearest first', () => {
    expect(events[6]?.attribution).toEqual(['Ukrinform', "a source in Ukraine's delegation"]);
  });

  it('anchors the days before the war in its start, and the day before the remarks in them', () => {
    expect(events[3]?.dating.anchor).toEqual({ kind: 'event', event: events[4]?.id, date: '2022-02' });
    expect(events[1]?.dating.anchor).toEqual({ kind: 'event', event: events[0]?.id, date: '2025-12-15' });
  });

  it('explains a date in one sentence', () => {
    expect(events[5]?.dating.explanation).toBe(
      '“On Sunday”: the last Sunday before Monday 15 December 2025, when the report was published.',
    );
    for (const event of events) expect(event.dating.explanation).toMatch(/^\P{Ll}.*[^.]\.$/u);
  });

  it('sets aside headline, byline and footer, and nothing of the body', () => {
    const reasons = setAside.map((one) => one.reason);
    expect(reasons.slice(0, 3)).toEqual(['headline', 'headline', 'byline']);
    for (const reason of reasons.slice(3)) expect(['boilerplate', 'other-language']).toContain(reason);
  });

  it('finds every temporal expression', () => {
    expect(expressions.map(({ start, end, text, type, value }) => [start, end, text, type, value])).toEqual([
      [271, 277, 'Monday', 'DATE', '2025-12-15'],
      [631, 636, 'a day', 'DURATION', 'P1D'],
      [1069, 1073, '2019', 'DATE', '2019'],
      [1237, 1241, 'days', 'DURATION', 'PXD'],
      [1273, 1286, 'February 2022', 'DATE', '2022-02'],
      [1541, 1547, 'Sunday', 'DATE', '2025-12-14'],
      [1722, 1737, 'over five hours', 'DURATION', 'PT5H'],
      [1760, 1766, 'Monday', 'DATE', '2025-12-15'],
      [1940, 1966, 'over three-and-a-half-year', 'DURATION', 'P3.5Y'],
      [2170, 2184, 'Monday evening', 'TIME', '2025-12-15TEV'],
    ]);
  });
});
