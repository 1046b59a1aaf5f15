import { describe, expect, test } from 'vitest';
import { OWN_LANES } from '#lib/timeline/dense/arrangement.ts';
import { noBits, setBit, type Bits } from '#lib/timeline/dense/bits.ts';
import { denseTimeline } from '#lib/timeline/dense/dense-timeline.ts';
import { indexEvents } from '#lib/timeline/dense/event-index.ts';
import { overviewDensity } from '#lib/timeline/dense/overview.ts';
import type { Arrangement } from '#lib/timeline/index.ts';
import { seededTimeline } from '../../../support/timelines.ts';

const seeded = seededTimeline(9, 2000);
const source = denseTimeline(seeded, indexEvents(seeded.events));

test('the overview is of one scale, its tallest column is 1', () => {
  const look = { scale: 'calendar', group: 'kind', matching: null, others: 'dim' } as const;
  const { all, found } = overviewDensity(source, look);
  expect(Math.max(...all)).toBe(1);
  expect(found).toBeNull();
  const half = overviewDensity(source, {
    ...look,
    matching: new Uint32Array(source.index.count).fill(0x55555555).slice(0, (source.index.count + 31) >>> 5),
  });
  expect(half.all).toEqual(all);
  const sum = (shares: Float64Array) => shares.reduce((total, share) => total + share, 0);
  expect(sum(half.found!) / sum(all)).toBeGreaterThan(0.4);
  expect(sum(half.found!) / sum(all)).toBeLessThan(0.6);
});

describe('the overview counts the lanes that are drawn', () => {
  const look = { scale: 'calendar', group: 'kind', matching: null, others: 'dim' } as const;
  const names = source.lanes('kind').lanes.map(({ name }) => name);
  /** Shares of the fullest column stand on a scale of their own, so outlines are compared, not sums. */
  const outline = (lanes?: Partial<Arrangement>, matching: Bits | null = null) => {
    const arranged = lanes === undefined ? {} : { lanes: { ...OWN_LANES, ...lanes } };
    return overviewDensity(source, { ...look, ...arranged, matching });
  };
  /** Only events of one lane, found by looking at each of them. */
  const bitsOf = (name: string) => {
    const bits = noBits(source.index.count);
    const lane = names.indexOf(name);
    source.lanes('kind').laneAt.forEach((at, position) => {
      if (at === lane) setBit(bits, position);
    });
    return bits;
  };
  const rounded = (shares: Float64Array) => [...shares].map((share) => share.toFixed(9));

  test('order and thinness change nothing', () => {
    expect(rounded(outline({ sort: 'name' }).all)).toEqual(rounded(outline().all));
    expect(rounded(outline({ thin: names }).all)).toEqual(rounded(outline().all));
  });

  test.each(names.slice(0, 3))('%s alone is left when all others are hidden', (name) => {
    const hidden = names.filter((each) => each !== name);
    const alone = outline({ hidden }).all;
    expect(alone).not.toEqual(outline().all);
    const found = outline(undefined, bitsOf(name)).found!;
    const most = Math.max(...found);
    expect(rounded(alone)).toEqual(rounded(found.map((share) => share / most)));
    expect(rounded(outline({ only: [name] }).all)).toEqual(rounded(alone));
  });

  test('what a filter finds is counted in them only', () => {
    const name = names[0]!;
    expect(Math.max(...outline({ hidden: [name] }, bitsOf(name)).found!)).toBe(0);
    expect(Math.max(...outline({ only: [name] }, bitsOf(name)).found!)).toBe(1);
  });

  test('nothing is left when all are hidden', () => {
    expect(Math.max(...outline({ hidden: names }).all)).toBe(0);
  });
});
