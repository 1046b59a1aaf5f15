import { describe, expect, test } from 'vitest';
import { openDesk } from '#lib/state/open-desk.ts';
import { entriesOf, facetValues, FACETS, matchingIds, NO_FILTER, openingEvent } from '#lib/state/index.ts';
import type { Filter } from '#lib/state/index.ts';
import { hasBit } from '#lib/timeline/index.ts';
import { seededTimeline, shuffled } from '../../support/timelines.ts';
import { screenOptions } from '../timeline/scenes.ts';

const timeline = shuffled(seededTimeline(7, 900), 3);
const entries = entriesOf(timeline);
const desk = await openDesk(timeline, 'kind', 'calendar');
await desk.prepareSearch(true);

const filters: readonly (readonly [
  string,
  Partial<Omit<Filter, 'chosen'>> & { chosen?: Partial<Filter['chosen']> },
])[] = [
  ['a kind', { chosen: { kind: ['talks'] } }],
  ['two kinds', { chosen: { kind: ['talks', 'summit'] } }],
  ['a place and a certainty', { chosen: { place: ['Berlin'], certainty: ['day', 'undated'] } }],
  ['an actor', { chosen: { actor: ['Mediators'] } }],
  ['a modality', { chosen: { modality: ['planned', 'denied'] } }],
  ['a word', { search: 'berlin' }],
  ['part of a word', { search: 'memor' }],
  ['two words', { search: 'BERLIN postpone' }],
  ['a word of a quote', { search: 'another' }],
  ['a word of a date', { search: 'february' }],
  ['a word and a kind', { search: 'vienna', chosen: { kind: ['visit'] } }],
  ['what nothing is', { search: 'zzz' }],
  ['a value that nobody has', { chosen: { actor: ['Nobody'] } }],
];

function filterOf(asked: (typeof filters)[number][1]): Filter {
  return { ...NO_FILTER, ...asked, chosen: { ...NO_FILTER.chosen, ...asked.chosen } };
}

describe('a filter finds what looking at every event finds', () => {
  test.each(filters)('%s', (_, asked) => {
    const filter = filterOf(asked);
    const expected = matchingIds(entries, filter);
    const found = desk.find(filter)!;
    const dated = entries.filter(({ date }) => date !== null).map(({ event }) => event.id);
    const ids = dated.filter((_id, position) => hasBit(found.bits, position));
    expect(new Set([...ids, ...found.undated])).toEqual(expected);
    expect(found.count).toBe(expected.size);
  });

  test('nothing asked is nothing found', () => {
    expect(desk.find(NO_FILTER)).toBeNull();
  });

  test.each(filters)('%s: facets are counted alike', (_, asked) => {
    const filter = filterOf(asked);
    for (const facet of FACETS)
      expect(desk.facetValues(filter, facet)).toEqual(facetValues(entries, filter, facet));
  });
});

describe('what is found', () => {
  test('stands out when it is little, and has an extent', () => {
    const little = desk.find(filterOf({ search: 'another sentence 11' }))!;
    const dated = matchingIds(entries, filterOf({ search: 'another sentence 11' }));
    const expected = entries.filter(({ event, date }) => date !== null && dated.has(event.id));
    expect(expected.length).toBeGreaterThan(1);
    expect(desk.few(little)).toEqual(expected);
    expect(desk.extent(little)).toEqual({
      from: Math.min(...expected.map(({ date }) => date!.bounds.earliest).filter(Number.isFinite)),
      to: Math.max(...expected.map(({ date }) => date!.bounds.latest).filter(Number.isFinite)),
    });
  });

  test('stands for itself when it is much, and has no extent when it is nothing', () => {
    expect(desk.few(desk.find(filterOf({ search: 'berlin' })))).toEqual([]);
    expect(desk.few(null)).toEqual([]);
    expect(desk.extent(desk.find(filterOf({ search: 'zzz' }))!)).toBeNull();
  });
});

describe('events', () => {
  test('the opening one, and any by id', () => {
    expect(desk.opening).toBe(openingEvent(entries));
    for (const entry of entries.filter((_, at) => at % 40 === 0))
      expect(desk.entry(entry.event.id)).toEqual(entry);
    expect(desk.entry('ev-none')).toBeNull();
  });

  test('stand in order of time, among all and among those found', () => {
    const dated = entries.filter(({ date }) => date !== null).map(({ event }) => event.id);
    const found = desk.find(filterOf({ search: 'berlin' }));
    const kept = dated.filter((_id, position) => hasBit(found!.bits, position));
    expect(desk.count(null)).toBe(dated.length);
    expect(desk.count(found)).toBe(kept.length);
    for (const rank of [0, 5, kept.length - 1]) {
      expect(desk.atRank(rank, null)).toBe(dated[rank]);
      expect(desk.atRank(rank, found)).toBe(kept[rank]);
      expect(desk.rank(kept[rank]!, found)).toBe(rank);
    }
    expect(desk.atRank(-1, null)).toBeNull();
    expect(desk.atRank(kept.length, found)).toBeNull();
    expect(desk.rank('ev-none', null)).toBe(-1);
  });

  test('without a date are listed, the first ones only', () => {
    const undated = entries.filter(({ date }) => date === null);
    expect(undated.length).toBeGreaterThan(3);
    expect(desk.undated(null, 3)).toEqual(undated.slice(0, 3));
  });
});

describe('a cluster', () => {
  const options = screenOptions(900);
  const look = {
    scale: 'calendar',
    group: 'kind',
    window: null,
    selected: null,
    found: null,
    others: 'dim',
  } as const;
  const scene = desk.draw(look, options);

  test('of what lies close together opens to exactly its events', () => {
    const inside = scene.clusters!.filter(({ kind }) => kind === 'near');
    expect(inside.length).toBeGreaterThan(20);
    for (const cluster of inside) expect(desk.members(cluster, look, scene)).toHaveLength(cluster.count);
  });

  test('is named by its count, its time and its lane', () => {
    const [cluster] = scene.clusters!;
    const name = desk.clusterName(cluster!, scene, 'en');
    expect(name).toMatch(new RegExp(`^${cluster!.count} events, \\w+ \\d{4} to \\w+ \\d{4}`));
    expect(name).toContain(scene.lanes[cluster!.lane]!.name);
  });

  test('the key explains density only where there is some', () => {
    expect(desk.key(look, scene, options).description).toContain('height: how many');
    const near = { from: Date.UTC(2019, 2, 3), to: Date.UTC(2019, 2, 6) };
    const close = desk.draw({ ...look, window: near }, options);
    const hasNear = close.clusters!.some(({ kind }) => kind === 'near');
    expect(desk.key(look, close, options).description.includes('height: how many')).toBe(hasNear);
  });
});

describe('a rehearsed drawing', () => {
  const options = screenOptions(1000);
  const look = {
    scale: 'calendar',
    group: 'kind',
    window: null,
    selected: null,
    found: null,
    others: 'dim',
  } as const;
  const scroll = { lane: 0, offset: 0, height: 500 };

  test('is given to whoever asks for the same first, and only then', () => {
    const made = desk.rehearse({ ...look, scroll }, options);
    expect(desk.draw({ ...look, scroll: { ...scroll }, overscan: 0 }, options)).toBe(made);
    expect(desk.draw({ ...look, scroll }, options)).not.toBe(made);
    expect(desk.draw({ ...look, scroll }, options)).toEqual(made);
  });

  test.each([
    ['another scale', { scale: 'even' }],
    ['other lanes', { lanes: { sort: 'name', hidden: ['Statements'], thin: [] } }],
    ['pins', { pinned: [desk.atRank(5, null)!] }],
    ['a window', { window: { from: Date.UTC(2016, 0), to: Date.UTC(2017, 0) } }],
    ['what is found', { found: desk.find(filterOf({ search: 'berlin' })), others: 'hide' }],
  ] as const)('is not given to who asks for %s', (_, other) => {
    const asked = { ...look, ...other };
    const expected = desk.draw(asked, options);
    desk.rehearse(look, options);
    expect(desk.draw(asked, options)).toEqual(expected);
    expect(expected).not.toEqual(desk.draw(look, options));
  });

  test('is not given to who draws it another way', () => {
    desk.rehearse(look, options);
    expect(desk.draw(look, { ...options, width: 500 }).width).toBe(500);
  });
});
