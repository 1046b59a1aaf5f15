import { describe, expect, test } from 'vitest';
import {
  FACETS,
  type Filter,
  NO_FILTER,
  entriesOf,
  facetValues,
  isEmpty,
  matchingIds,
  toggleValue,
} from '#lib/state/index.ts';
import { seededTimeline, talksTimeline } from '../../support/timelines.ts';

const entries = entriesOf(talksTimeline());
const titles = new Map(entries.map(({ event }) => [event.id, event.title]));

/** First words of the events that match, in order. */
function matching(filter: Filter): readonly string[] {
  return [...matchingIds(entries, filter)].map((id) => titles.get(id)!.split(' ').slice(0, 3).join(' '));
}

function choose(chosen: Partial<Filter['chosen']>, search = ''): Filter {
  return { ...NO_FILTER, chosen: { ...NO_FILTER.chosen, ...chosen }, search };
}

describe('matchingIds', () => {
  test.each<[string, Filter, readonly string[]]>([
    ['one value', choose({ kind: ['summit'] }), ['Broader summit with']],
    [
      'one of two values',
      choose({ kind: ['summit', 'legislation'] }),
      ['Parliament writes NATO', 'Broader summit with'],
    ],
    ['one of many actors', choose({ actor: ['Jared Kushner'] }), ['Zelenskyy, Witkoff and']],
    [
      'two facets, both',
      choose({ kind: ['talks'], certainty: ['day'] }),
      ['Zelenskyy, Witkoff and', 'Talks in Berlin'],
    ],
    ['two facets that exclude each other', choose({ kind: ['summit'], modality: ['asserted'] }), []],
    ['a value that nothing has', choose({ place: ['Atlantis'] }), []],
    ['the start of a value', choose({ place: ['Ber'] }), []],
    ['a word', choose({}, 'Istanbul'), ['Diplomatic efforts in']],
    ['part of a word, any case', choose({}, 'iSTANb'), ['Diplomatic efforts in']],
    ['two words in any order', choose({}, 'berlin zelenskyy'), ['Zelenskyy, Witkoff and']],
    ['two words of which one is missing', choose({}, 'berlin geneva'), []],
    [
      'a word and a value',
      choose({ kind: ['talks'] }, 'berlin'),
      ['Zelenskyy, Witkoff and', 'Talks in Berlin'],
    ],
    ['a quoted sentence', choose({}, 'told a briefing'), ['Peskov: NATO issue']],
  ])('%s', (_, filter, expected) => {
    expect(matching(filter)).toEqual(expected);
  });

  test.each(['', '   ', '\t'])('everything where nothing is asked (“%s”)', (search) => {
    expect([...matchingIds(entries, choose({}, search))]).toEqual(entries.map(({ event }) => event.id));
  });

  test('a word between the lines of two fields is no word', () => {
    // The haystack joins fields with line ends: title and kind stand side by side.
    const [summit] = entries.filter(({ event }) => event.kind === 'summit');
    expect(summit?.haystack).toContain('nato\nsummit');
    expect(matching(choose({}, 'natosummit'))).toEqual([]);
  });
});

describe('isEmpty', () => {
  test.each<[string, Filter, boolean]>([
    ['nothing', NO_FILTER, true],
    ['spaces', choose({}, '  '), true],
    ['how the others look', { ...NO_FILTER, others: 'hide' }, true],
    ['a word', choose({}, 'a'), false],
    ...FACETS.map((facet): [string, Filter, boolean] => [facet, choose({ [facet]: ['a'] }), false]),
  ])('%s', (_, filter, expected) => {
    expect(isEmpty(filter)).toBe(expected);
  });
});

describe('facetValues', () => {
  test('counts, the most frequent first, then by name', () => {
    expect(facetValues(entries, NO_FILTER, 'place')).toEqual([
      { value: 'Berlin', count: 3, chosen: false },
      { value: 'Istanbul', count: 1, chosen: false },
      { value: 'Switzerland', count: 1, chosen: false },
      { value: 'United States', count: 1, chosen: false },
    ]);
  });

  test('a choice narrows the other facets, not its own', () => {
    const filter = choose({ kind: ['summit'] });
    expect(facetValues(entries, filter, 'kind').map(({ value, count }) => `${value} ${count}`)).toEqual(
      facetValues(entries, NO_FILTER, 'kind').map(({ value, count }) => `${value} ${count}`),
    );
    expect(facetValues(entries, filter, 'place')).toContainEqual({
      value: 'Berlin',
      count: 1,
      chosen: false,
    });
    expect(facetValues(entries, filter, 'place')).toContainEqual({
      value: 'Istanbul',
      count: 0,
      chosen: false,
    });
  });

  test('a chosen value that nothing has stays, so that it can be unchosen', () => {
    const values = facetValues(entries, choose({ actor: ['Nobody'] }), 'actor');
    expect(values).toContainEqual({ value: 'Nobody', count: 0, chosen: true });
  });

  test('a count is what choosing the value gives', () => {
    const many = entriesOf(seededTimeline(3, 120));
    const asked = choose({ modality: ['asserted'] }, 'berlin');
    let counted = 0;
    for (const facet of FACETS) {
      for (const { value, count } of facetValues(many, asked, facet)) {
        const only = { ...asked, chosen: { ...asked.chosen, [facet]: [value] } };
        expect(`${facet} ${value}: ${matchingIds(many, only).size}`).toBe(`${facet} ${value}: ${count}`);
        counted += count;
      }
    }
    expect(counted).toBeGreaterThan(20);
  });
});

describe('toggleValue', () => {
  test('chooses, sorted, and unchooses', () => {
    const one = toggleValue(NO_FILTER, 'kind', 'talks');
    const two = toggleValue(one, 'kind', 'aid');
    expect(two.chosen.kind).toEqual(['aid', 'talks']);
    expect(toggleValue(two, 'kind', 'talks').chosen.kind).toEqual(['aid']);
    expect(toggleValue(one, 'kind', 'talks')).toEqual(NO_FILTER);
  });

  test('leaves everything else, and its argument, as it was', () => {
    const before = choose({ place: ['Berlin'] }, 'word');
    const after = toggleValue(before, 'kind', 'talks');
    expect(after).toEqual({ ...before, chosen: { ...before.chosen, kind: ['talks'] } });
    expect(before.chosen.kind).toEqual([]);
  });
});
