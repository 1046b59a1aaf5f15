import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/edtf/index.ts';
import { extract } from '#lib/extract/index.ts';
import { tokenize } from '#lib/text/index.ts';
import { findTriggers } from '../../../src/lib/extract/triggers/find.ts';
import { documentOf } from './document.ts';

/** Sentences of our own with all that may trip a position: quotations, characters of two units, wide spaces. */
const SENTENCES = [
  'Russia and Ukraine held talks in Geneva on Sunday.',
  'The talks resumed on Monday, according to Ukrinform, citing a source in Ukraine’s delegation.',
  'OSLO (AA) - Norway will provide aid on Friday 🕊, Prime Minister Jonas Gahr Støre said.',
  '“We are close 🤝,” Kremlin spokesman Dmitry Peskov told reporters\u00a0on\u00a0Monday.',
  'Peskov’s remarks come a day after Chancellor Friedrich Merz rejected the plan.',
  'Peskov also said\u2009Washington  is silent.',
  'The meetings follow earlier consultations held in Vienna and the US to end the war.',
  'The war began in February 2022.',
  'Germany hosted the consultations ahead of a broader summit expected on Monday evening.',
  'It remains unclear whether US officials will participate in that meeting.',
  '𝓢ome 2000 people marched in Tbilisi on 3 November 2025 — “for peace”.',
  'Iran denied that it attacked a tanker on Sunday.',
  'This news has been read 48 times in total',
  'Türkçe karakter kullanılmayan yorumlar onaylanmamaktadır.',
  'He said: “It ends.',
  'Will the talks resume on Friday?',
  'If they agree, the treaty would be signed on 3 May 2026.',
  'Malta shipped 40 tonnes of medicines on 3 May 2025.',
  'Photo: archive',
  '12 June 2020 — Iceland recognises it.',
  '',
] as const;

/** Whether a sentence holds a word of the lexicon; a war alone is none, it counts when it begins. */
function mayTell(sentence: string): boolean {
  return findTriggers(tokenize(sentence)).some((one) => one.part === 'verb' || one.sense !== 'war');
}

const gaps = fc.constantFrom(' ', '\n', '\n\n', '  ', ' \n\t', '\u00a0', '');
const reports = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), gaps), { maxLength: 14 })
  .map((parts) => parts.map(([sentence, gap]) => sentence + gap).join(''));
const anyText = fc.oneof(
  fc.string({ maxLength: 2000 }),
  fc.string({ maxLength: 2000, unit: 'binary' }),
  fc
    .array(fc.constantFrom(...SENTENCES.join(' ').split(' '), '\n', ',', '“', '\ud83d'), { maxLength: 300 })
    .map((words) => words.join(' ')),
);
const days = fc.constantFrom('2025-12-15', '2024-02-29', '2025-12', null);

describe('extract', () => {
  it('quotes the text at every position that it gives', () => {
    let quotes = 0;
    fc.assert(
      fc.property(reports, days, (text, published) => {
        const { sentences, expressions, events, setAside } = extract(documentOf(text, published));
        for (const { start, end, text: words } of [...sentences, ...expressions])
          expect(text.slice(start, end)).toBe(words);
        for (const { span, text: words } of setAside) expect(text.slice(span.start, span.end)).toBe(words);
        for (const { evidence, dating } of events) {
          for (const { quote, position } of [
            ...evidence,
            ...(dating.expression === undefined ? [] : [dating.expression]),
          ]) {
            expect(text.slice(position.start, position.end)).toBe(quote.exact);
            expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
            expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true);
            quotes += 1;
          }
        }
      }),
    );
    expect(quotes).toBeGreaterThan(50);
  });

  it('gives every event an id of its own, a date that can be parsed, a title that fits, and anchors that exist', () => {
    fc.assert(
      fc.property(reports, days, (text, published) => {
        const { events } = extract(documentOf(text, published));
        const ids = events.map((event) => event.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { date, title, evidence, dating } of events) {
          // Without a day of the report "on Monday" is a date that nobody can say.
          if (date === null)
            expect([published, dating.rule]).toEqual([published === '2025-12' ? '2025-12' : null, 'none']);
          else expect(parseEdtf(date)).not.toBeNull();
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(70);
          expect(evidence.length).toBeGreaterThan(0);
          if (dating.anchor?.kind === 'event') expect(ids).toContain(dating.anchor.event);
        }
      }),
    );
  });

  it('gives the same for the same, whatever was read between', () => {
    fc.assert(
      fc.property(reports, reports, (text, other) => {
        const first = extract(documentOf(text, '2025-12-15'));
        extract(documentOf(other, null));
        expect(extract(documentOf(text, '2025-12-15'))).toEqual(first);
      }),
    );
  });

  it('answers for every sentence that has a date or a trigger: as evidence or as set aside', () => {
    let answered = 0;
    fc.assert(
      fc.property(reports, days, (text, published) => {
        const { sentences, expressions, events, setAside } = extract(documentOf(text, published));
        const told = new Set([
          ...events.flatMap(({ evidence }) => evidence.map(({ position }) => position.start)),
          ...setAside.map(({ span }) => span.start),
        ]);
        for (const { start, end, text: words } of sentences) {
          const isDated = expressions.some(
            (one) => one.date !== null && one.start >= start && one.end <= end,
          );
          if (!isDated && !mayTell(words)) continue;
          expect(told.has(start), words).toBe(true);
          answered += 1;
        }
      }),
    );
    expect(answered).toBeGreaterThan(100);
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(anyText, days, (text, published) => {
        const { sentences, setAside } = extract(documentOf(text, published));
        expect(setAside.length).toBeLessThanOrEqual(sentences.length);
      }),
    );
  });

  it.each([
    ['a text that is missing', { text: '' }, ['document-without-text']],
    ['another language', { language: 'tr' }, ['language-not-read']],
    ['a day that is unknown', { published: null }, ['document-date-unknown']],
    [
      'a day known as a month',
      { published: { date: '2025-12', basis: 'printed' as const } },
      ['document-date-unknown'],
    ],
    ['nothing amiss', { language: 'en-GB' }, []],
  ])('warns of %s', (_, facts, codes) => {
    const { problems } = extract(documentOf('A headline\nThey met.', '2025-12-15', facts));
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      codes.map((code) => [code, 'warning']),
    );
  });
});
