import { describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/index.ts';
import { documentOf, reportOf } from '../document.ts';

/** The dates of the events of one line in a report of Monday 15 December 2025, sorted. */
function dates(line: string): readonly (string | null)[] {
  return extract(documentOf(reportOf(line), '2025-12-15')).events.map(({ date }) => date).sort(); // prettier-ignore
}

const DATED: readonly (readonly [string, readonly string[]])[] = [
  ['Angola shut its mission in June 1996, when Zaire attacked Jimbe.', ['1996-06', '1996-06']],
  ['In 2011, months before the fall of Tripoli, Malta shipped medicines to Misrata.', ['2011']],
  ['“We listened,” Merz told reporters after returning to Berlin on Sunday.', ['2025-12-14']],
  ['They met in Bern on 3 May 2025 and again on 9 June 2025.', ['2025-05-03', '2025-06-09']],
  ['They met in Bern on 3 May 2025 and then, three days later, in Oslo.', ['2025-05-03', '2025-05-06']],
  ['They met on 22–23 February 2024.', ['2024-02-22/2024-02-23']],
  ['They met on 2 and 3 December last.', ['2025-12-02/2025-12-03']],
  ['They held talks between 3 and 5 May last year.', ['2024-05-03/2024-05-05']],
  ['The plan, first floated in March 2024, was shelved in May 2025.', ['2024-03', '2025-05']],
  ['On the eve of the vote of 17 May 1972 Merz met Macron.', ['1972-05-16', '1972-05-17']],
  ['Two days after the summit of 3 May 2025, Russia attacked Kyiv.', ['2025-05-03', '2025-05-05']],
  [
    'Police detained 40 people on Saturday, the ministry said on Sunday, as crowds gathered.',
    ['2025-12-13', '2025-12-14'],
  ],
  ['The envoys, who had shuttled between the capitals since October, were tired.', ['2025-10/..']],
  ['The row began when Russia attacked Kyiv on Sunday.', ['2025-12-14']],
  ['Merz will address the nation on Friday.', ['2025-12-19']],
  ['An offer by Bern to mediate was declined in 2002.', ['2002']],
  ['The Senate named a new envoy on Sunday.', ['2025-12-14']],
  ['The deadline set by the March 4 accord was missed.', ['2025-03-04']],
  ['Gibraltar rejected the plan twice in 2015.', ['2015']],
  ['Merz will meet Macron later this week.', ['[2025-12-15..2025-12-21]']],
  ['The delegation was in Valletta in the first half of 2024.', ['[2024-01-01..2024-06-30]']],
];

/** A date of something else is lent to nobody. */
const KEPT: readonly (readonly [string, string])[] = [
  ['Merz met Macron for the third time this year.', '2025'],
  ['A man named Rodrigo lived there on Sunday.', '2025-12-14'],
  ['Born in Berlin in 1923, Merz met Macron.', '1923'],
  ['“On Sunday,” Merz said on 3 May 2025, “it rained.”', '2025-12-14'],
];

describe('dates within a sentence', () => {
  it.each(DATED)('%s', (line, expected) => expect(dates(line)).toEqual(expected));
  it.each(KEPT)('%s gives no event of %s', (line, date) => expect(dates(line)).not.toContain(date));
});
