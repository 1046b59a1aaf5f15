import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '#lib/model/index.ts';
import { NO_FILTER, type Place, START, decodePlace, encodePlace } from '#lib/state/index.ts';

const day = Date.UTC(2025, 11, 13);

function place(change: Partial<Place>): Place {
  return { ...START, ...change };
}

function choosing(chosen: Partial<Place['filter']['chosen']>): Partial<Place> {
  return { filter: { ...NO_FILTER, chosen: { ...NO_FILTER.chosen, ...chosen } } };
}

describe('encodePlace', () => {
  test.each<[string, Partial<Place>, string]>([
    ['the default', {}, ''],
    ['a scale', { scale: 'even' }, '?scale=even'],
    ['lanes', { group: 'none' }, '?lanes=none'],
    [
      'a window',
      { window: { from: day, to: day + 6 * 3_600_000 } },
      '?from=2025-12-13T00%3A00Z&to=2025-12-13T06%3A00Z',
    ],
    [
      'a window to the second',
      { window: { from: day + 1000, to: day + 2499 } },
      '?from=2025-12-13T00%3A00%3A01Z&to=2025-12-13T00%3A00%3A02Z',
    ],
    ['values', choosing({ kind: ['aid', 'talks'], actor: ['A & B'] }), '?kind=aid&kind=talks&actor=A+%26+B'],
    ['words', { filter: { ...NO_FILTER, search: ' Київ NATO ' } }, '?q=%D0%9A%D0%B8%D1%97%D0%B2+NATO'],
    ['only spaces', { filter: { ...NO_FILTER, search: '  ' } }, ''],
    ['others hidden', { filter: { ...NO_FILTER, others: 'hide' } }, '?others=hide'],
    ['the list', { mode: 'list' }, '?as=list'],
    ['an event', { selected: 'ev-0123456789ab' }, '?event=ev-0123456789ab'],
    ['nothing selected', { selected: 'none' }, '?event=none'],
    ['pinned events', { pinned: ['ev-0123456789ab', 'ev-1'] }, '?pin=ev-0123456789ab&pin=ev-1'],
    [
      'more pins than an address holds',
      { pinned: Array.from({ length: 40 }, (_, at) => `ev-${String(at).padStart(12, '0')}`) },
      '?pin=',
    ],
  ])('%s', (_, change, search) => {
    expect(encodePlace(place(change), '')).toBe(search);
  });

  test.each([
    ['keeps what is not ours, first', '?src=talks.json&lang=de', '?src=talks.json&lang=de&scale=even'],
    ['keeps it twice where it stands twice', '?a=1&a=2', '?a=1&a=2&scale=even'],
    ['replaces what is ours', '?scale=calendar&kind=talks&src=a', '?src=a&scale=even'],
  ])('%s', (_, before, after) => {
    expect(encodePlace(place({ scale: 'even' }), before)).toBe(after);
  });
});

describe('decodePlace', () => {
  test.each<[string, string, Partial<Place>]>([
    ['nothing', '', {}],
    ['a day as a time', '?from=2025-12-13&to=2025-12-14', { window: { from: day, to: day + 86_400_000 } }],
    [
      'a year far off',
      '?from=-000044-03-15&to=2025-12-13',
      { window: { from: Date.UTC(-44, 2, 15), to: day } },
    ],
    ['values sorted, each once', '?kind=talks&kind=aid&kind=talks', choosing({ kind: ['aid', 'talks'] })],
    ['an actor nobody knows', '?actor=Nobody', choosing({ actor: ['Nobody'] })],
    ['words without spaces around', '?q=+a+b+', { filter: { ...NO_FILTER, search: 'a b' } }],
    ['with and without the question mark', 'scale=even', { scale: 'even' }],
  ])('reads %s', (_, search, change) => {
    expect(decodePlace(search)).toEqual(place(change));
  });

  test.each([
    ['an unknown scale', '?scale=log'],
    ['unknown lanes', '?lanes=colour'],
    ['an unknown kind', '?kind=party&kind=toString&kind=__proto__'],
    ['an unknown certainty', '?certainty=sure'],
    ['an unknown modality', '?modality=maybe'],
    ['an empty actor', '?actor='],
    ['an unknown mode', '?as=movie'],
    ['others as anything', '?others=burn'],
    ['no event', '?event='],
    ['half a window', '?from=2025-12-13'],
    ['an empty window', '?from=2025-12-13&to=2025-12-13'],
    ['a window backwards', '?from=2025-12-14&to=2025-12-13'],
    ['a time without zone', '?from=2025-12-13T06:00&to=2025-12-14T06:00'],
    ['a time elsewhere', '?from=2025-12-13T06:00%2B03:00&to=2025-12-14'],
    ['a day that does not exist', '?from=2025-12-32&to=2026-01-02'],
    ['words as times', '?from=yesterday&to=today'],
    ['a number as time', '?from=0&to=1765584000000'],
    ['broken percent signs', '?%E0%A4%A=%'],
  ])('falls back on %s', (_, search) => {
    expect(decodePlace(search)).toEqual(START);
  });
});

describe('there and back', () => {
  const words = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 8 }));
  const names = words.filter((word) => word !== '');
  const list = (values: fc.Arbitrary<string>) =>
    fc.uniqueArray(values, { maxLength: 4 }).map((chosen) => [...chosen].sort());
  const seconds = fc.integer({ min: -62_000_000_000, max: 250_000_000_000 });
  const windows = fc
    .tuple(seconds, fc.integer({ min: 1, max: 4_000_000_000 }))
    .map(([from, length]) => ({ from: from * 1000, to: (from + length) * 1000 }));
  const places: fc.Arbitrary<Place> = fc.record({
    scale: fc.constantFrom('calendar', 'folded', 'even'),
    group: fc.constantFrom('kind', 'actor', 'place', 'document', 'none'),
    lanes: fc.record({
      sort: fc.constantFrom('own', 'name', 'count', 'first'),
      hidden: fc.oneof(list(names), fc.constant(null)),
      thin: fc.oneof(list(names), fc.constant(null)),
    }),
    window: fc.option(windows),
    filter: fc.record({
      chosen: fc.record({
        kind: list(fc.constantFrom(...Object.keys(KINDS))),
        actor: list(names),
        place: list(names),
        certainty: list(fc.constantFrom('day', 'one-of', 'undated')),
        modality: list(fc.constantFrom('asserted', 'planned', 'denied')),
      }),
      search: words.map((word) => word.trim()),
      others: fc.constantFrom('dim', 'hide'),
    }),
    selected: fc.option(fc.constantFrom('none', 'ev-0123456789ab')),
    pinned: fc.oneof(list(names), fc.constant(null)),
    mode: fc.constantFrom('auto', 'figure', 'list'),
  });

  test('every place comes back from its address, whatever stood there before', () => {
    fc.assert(
      fc.property(places, fc.constantFrom('', '?src=a.json', '?q=old&event=none'), (wanted, before) => {
        const search = encodePlace(wanted, before);
        expect(decodePlace(search)).toEqual(wanted);
        expect(encodePlace(decodePlace(search), search)).toBe(search);
      }),
    );
  });

  test('any address is read without complaint, and what is read has an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (search) => {
        const found = decodePlace(search);
        expect(decodePlace(encodePlace(found, search))).toEqual(found);
      }),
    );
  });
});
