import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinBoundaries } from '../../../src/lib/text/boundaries.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Letters of every class that the rules tell apart, and marks as news prints them. */
const CHARACTERS = [...'..!?aabAB1 ,;:-"\'()«»“”‘’‚„–—…\u00a0\t•€/&%éÉªƻǅ§¿¡·'];

describe('latinBoundaries', () => {
  it.each([
    ['two sentences', 'They met. He left.', [10]],
    ['a number', 'It rose 1.5 percent.', []],
    ['an acronym in capitals', 'The U.S. envoy left.', []],
    ['a small letter behind a full stop', 'They met. he left', []],
    ['a small letter behind a question mark', 'They met? he left', [10]],
    ['a closing quotation mark', '“We met.” He left.', [10]],
    ['a dash that goes on', 'They met. — He left.', []],
    ['a stop at the end', 'They met. ', []],
    ['nothing', '', []],
  ])('%s', (_, line, cuts) => {
    expect(latinBoundaries(line)).toEqual(cuts);
  });

  it.each([
    ['letters that are not Latin', 'Они ушли. Все.'],
    ['a full stop of full width', 'They met。He left'],
    ['a soft hyphen', 'They met.\u00ad He left'],
  ])('leaves %s to the segmenter', (_, line) => {
    expect(latinBoundaries(line)).toBeNull();
  });

  it('finds what Unicode’s own segmenter finds', () => {
    const line = fc
      .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 12 })
      .map((one) => one.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const starts = [...segmenter.segment(text)].map(({ index }) => index).filter((at) => at > 0);
        expect(latinBoundaries(text)).toEqual(starts);
      }),
      { numRuns: 3000 },
    );
  });
});
