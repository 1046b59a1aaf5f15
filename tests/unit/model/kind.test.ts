import { describe, expect, test } from 'vitest';
import { KINDS, type KindFacts, type PloverCode, type Quad } from '#lib/model/index.ts';

const all = Object.entries(KINDS);

/** Quads that a PLOVER code may stand in. A ceasefire is a concession by deed, the others are by word. */
const QUADS: Readonly<Record<PloverCode, readonly Quad[]>> = {
  AGREE: ['verbal-cooperation'],
  CONSULT: ['verbal-cooperation'],
  SUPPORT: ['verbal-cooperation'],
  CONCEDE: ['verbal-cooperation', 'material-cooperation'],
  COOPERATE: ['material-cooperation'],
  AID: ['material-cooperation'],
  REQUEST: ['verbal-conflict'],
  ACCUSE: ['verbal-conflict'],
  REJECT: ['verbal-conflict'],
  THREATEN: ['verbal-conflict'],
  PROTEST: ['material-conflict'],
  SANCTION: ['material-conflict'],
  MOBILIZE: ['material-conflict'],
  COERCE: ['material-conflict'],
  ASSAULT: ['material-conflict'],
};

describe('KINDS', () => {
  test('a code stands in its own quad; what PLOVER leaves out carries none', () => {
    const coded = all.filter(([, facts]) => facts.plover !== null);
    const stray = coded.filter(([, { plover, quad }]) => !QUADS[plover!].includes(quad));
    expect(stray).toEqual([]);
    const uncoded = all.filter(([, facts]) => facts.plover === null).map(([kind]) => kind);
    expect(uncoded).toEqual(['statement', 'legislation', 'appointment', 'other']);
  });

  test('every kind has a label of its own, in sentence case', () => {
    const labels = all.map(([, { label }]) => label);
    expect(new Set(labels).size).toBe(all.length);
    expect(labels.filter((label) => !/^[A-Z][a-z]+( [a-z]+)*$/.test(label))).toEqual([]);
  });

  test('kinds that share a lane follow each other, so that a lane is one piece of the list', () => {
    const lanes = all.map(([, { lane }]) => lane);
    const pieces = lanes.filter((lane, index) => lane !== lanes[index - 1]);
    expect(pieces).toEqual([
      'Talks and meetings',
      'Statements',
      'Agreements',
      'Laws and votes',
      'Pressure and protest',
      'Use of force',
      'Other',
    ]);
  });

  test('what cannot be sorted stands last, and counts for neither side', () => {
    const expected: KindFacts = { label: 'Other', lane: 'Other', plover: null, quad: 'neutral' };
    expect(all.at(-1)).toEqual(['other', expected]);
  });
});
