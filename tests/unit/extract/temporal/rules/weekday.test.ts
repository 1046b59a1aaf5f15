import { describe, expect, it } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';
import { findTemporal } from '../../../../../src/lib/extract/temporal/find.ts';
import { PUBLISHED } from '../rows.ts';

describe('days of the week', () => {
  itFinds([
    ['He said on Sunday no.', ['Sunday', '2025-12-14', '2025-12-14']],
    ['He said on Monday no.', ['Monday', '2025-12-15', '2025-12-15']],
    ['He said on Tuesday no.', ['Tuesday', '2025-12-09', '2025-12-09']],
    ['They will meet on Tuesday.', ['Tuesday', '2025-12-16', '2025-12-16']],
    ['They agreed to meet on Thursday.', ['Thursday', '2025-12-18', '2025-12-18']],
    ['They met to discuss aid on Thursday.', ['Thursday', '2025-12-11', '2025-12-11']],
    ['Bolivia named an envoy to Washington on Friday.', ['Friday', '2025-12-12', '2025-12-12']],
    ['They did not meet on Friday.', ['Friday', '2025-12-12', '2025-12-12']],
    ['The pact will be signed on Tuesday.', ['Tuesday', '2025-12-16', '2025-12-16']],
    ['The pact was signed on Tuesday.', ['Tuesday', '2025-12-09', '2025-12-09']],
    ['The preferred day is Wed. for all.', ['Wed.', '2025-12-10', '2025-12-10']],
    ['The deal had been scheduled to close on Friday.', ['Friday', '2025-12-12', '2025-12-12']],
  ]);
});
describe('last, this and next', () => {
  itFinds([
    ['They met last Monday.', ['last Monday', '2025-12-08', '2025-12-08']],
    ['They met last Friday.', ['last Friday', '2025-12-12', '2025-12-12']],
    ['They met this past Friday.', ['this past Friday', '2025-12-12', '2025-12-12']],
    ['They will meet next Monday.', ['next Monday', '2025-12-22', '2025-12-22']],
    ['They will meet this Friday.', ['this Friday', '2025-12-19', '2025-12-19']],
    ['They will meet this coming Friday.', ['this coming Friday', '2025-12-19', '2025-12-19']],
    ['They met Friday of last week.', ['Friday of last week', '2025-12-12', '2025-12-12']],
    ['They meet Tuesday next week.', ['Tuesday next week', '2025-12-23', '2025-12-23']],
    ['They meet a week from Tuesday.', ['a week from Tuesday', '2025-12-23', '2025-12-23']],
    ['They met on Friday the 5th.', ['Friday the 5th', '2025-12-05', '2025-12-05']],
  ]);
});
describe('parts of the day', () => {
  itFinds([
    ['A summit expected on Monday evening was near.', ['Monday evening', '2025-12-15TEV', '2025-12-15']],
    ['It was shelled late Friday.', ['late Friday', '2025-12-12', '2025-12-12']],
    ['It was shelled early Tuesday morning.', ['early Tuesday morning', '2025-12-09TMO', '2025-12-09']],
    ['He spoke at 9 a.m. Friday.', ['9 a.m. Friday', '2025-12-12T09:00', '2025-12-12']],
    ['It closed noon, Friday.', ['noon, Friday', '2025-12-12T12:00', '2025-12-12']],
  ]);

  it('keeps the clock apart where a preposition stands between', () => {
    const found = findTemporal('He spoke at 9 a.m. on Friday.', PUBLISHED);
    expect(found.map(({ text, value }) => [text, value])).toEqual([
      ['9 a.m.', 'T09:00'],
      ['Friday', '2025-12-12'],
    ]);
  });
});
describe('days of the week without a document date', () => {
  itFinds([['They met on Monday.', ['Monday', 'XXXX-WXX-1', null]]], null);
});
describe('no days of the week', () => {
  itFindsNothing([
    'It was on Black Friday that prices fell.',
    'The Sun rose and The Sun wrote.',
    'He sat and they wed in church.',
    'Sat Nam and Mon Repos stand there.',
    'The song Ruby Tuesday was sung.',
  ]);
});
