import { describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/index.ts';
import { documentOf, reportOf } from '../document.ts';

/** Date and modality of every event of one line in a report of Monday 15 December 2025. */
function read(line: string): readonly string[] {
  return extract(documentOf(reportOf(line), '2025-12-15')).events.map(
    ({ date, modality }) => `${date ?? 'undated'} ${modality}`,
  );
}

const TOLD: readonly (readonly [string, string])[] = [
  ['Reports that the leaders met in Oslo on 3 June 2025 were false.', '2025-06-03 denied'],
  ['They did not meet today, contrary to what agencies reported.', '2025-12-15 denied'],
  ['The army claimed that Kyiv shelled the village on Sunday.', '2025-12-14 alleged'],
  ['Police fired at protesters on Sunday, allegedly without warning.', '2025-12-14 alleged'],
  ['The visit, set for 14 November, was called off.', '2025-11-14 cancelled'],
  ['The summit planned for Friday will not take place.', '2025-12-19 cancelled'],
  ['A demonstration in Kyiv on Sunday was banned.', '2025-12-14 cancelled'],
  ['Talks were to resume on 9 May 2025 but never did.', '2025-05-09 cancelled'],
  ['The talks have been postponed to 9 January 2026.', '2026-01-09 planned'],
  ['A conference must be convened by 6 June 2026.', '[2025-12-15..2026-06-06] planned'],
  ['The EU on Tuesday suspended its accord with Niger.', '2025-12-09 asserted'],
  ['The vote has been put off until 9 January 2026.', '2026-01-09 planned'],
  ['The summit was postponed until March 2026.', '2026-03 planned'],
  ['A flight to Bern, scheduled for Friday, has been scrapped.', '2025-12-19 cancelled'],
  ['By noon Merz had cancelled the summit planned for Friday.', '2025-12-12 cancelled'],
  ['Both armies were to withdraw from Kyiv by 9 December.', '[..2025-12-09] planned'],
  ['The treaty was due to be signed on December 6.', '2025-12-06 planned'],
  ['The government will appeal to the court by the end of the month.', '[2025-12-15..2025-12-31] planned'],
  ['The union called a strike for December 20.', '2025-12-20 planned'],
  ['The plan was dead, said Macron on Friday.', '2025-12-12 asserted'],
  ['Oman, which mediated in 2013, offered on Sunday to host a new round.', '2025-12-14 asserted'],
  ['The May 12 accord obliges both to withdraw.', '2025-05-12 asserted'],
  ['In a statement on Friday, Macron called the raid a crime.', '2025-12-12 asserted'],
  ['The treaty will be signed by the end of the year.', '[2025-12-15..2025-12-31] planned'],
  ['They will meet before the end of March.', '[2025-12-15..2026-03-31] planned'],
  ['They will meet in Bern before the vote on Friday.', '2025-12-19 planned'],
  ['They met in Bern before the vote on Friday.', '2025-12-12 asserted'],
  ['The two states have not met since 1999.', '1999 asserted'],
];

/** What a condition, a wish, a question or a counterfactual says is no event. */
const NOTHING: readonly string[] = [
  'If they agree, the treaty would be signed on 3 May 2026.',
  'Had the talks not failed, the treaty would have been signed on 3 May 2025.',
  'Should Hungary block it, a smaller group could act on 3 May 2026.',
  'Will the talks resume on Friday?',

  'Russia is ready for talks with Norway in January.',
  'Nobody signed the treaty on Sunday.',
];

describe('what is told with doubt', () => {
  it.each(TOLD)('%s', (line, expected) => expect(read(line)).toContain(expected));
  it.each(NOTHING)('no event in “%s”', (line) => expect(read(line)).toEqual([]));

  it('leaves the claim of one who speaks of himself a fact', () => {
    expect(read('Thailand said it attacked the base on Sunday.')).toContain('2025-12-14 asserted');
  });
});
