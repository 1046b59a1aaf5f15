import { describe } from 'vitest';
import { itFinds, itFindsNothing, type Row } from '../rows.ts';

/** Days that name their year, in the orders of different houses. */
const FULL: readonly Row[] = [
  ['It was signed on November 3, 2025.', ['November 3, 2025', '2025-11-03', '2025-11-03']],
  ['It was signed on Monday, Nov. 3, 2025.', ['Monday, Nov. 3, 2025', '2025-11-03', '2025-11-03']],
  ['It was signed Sept. 30,2019 in Oslo.', ['Sept. 30,2019', '2019-09-30', '2019-09-30']],
  ['It was signed on 3 November 2025.', ['3 November 2025', '2025-11-03', '2025-11-03']],
  ['It was signed on the 3rd of November 2025.', ['the 3rd of November 2025', '2025-11-03', '2025-11-03']],
  ['It was signed on 3-Nov-25 in Oslo.', ['3-Nov-25', '2025-11-03', '2025-11-03']],
  ['It was signed on March 8th, 1998 at night.', ['March 8th, 1998', '1998-03-08', '1998-03-08']],
  ['2024, June 18–20: they met.', ['2024, June 18', '2024-06-18', '2024-06-18'], ['20', '2024-06-20', '2024-06-20']],
  ['It opened on May 1, 1851 in London.', ['May 1, 1851', '1851-05-01', '1851-05-01']],
]; // prettier-ignore

/** Days whose year the document date gives. */
const WITHOUT_YEAR: readonly Row[] = [
  ['It was signed on November 3.', ['November 3', '2025-11-03', '2025-11-03']],
  ['It was signed on December 31.', ['December 31', '2024-12-31', '2024-12-31']],
  ['It will be signed on January 9.', ['January 9', '2026-01-09', '2026-01-09']],
  ['A visa is good January 9.', ['January 9', '2026-01-09', '2026-01-09']],
  ['It is payable Feb. 2 to all.', ['Feb. 2', '2026-02-02', '2026-02-02']],
  ['It was signed on 3 November.', ['3 November', '2025-11-03', '2025-11-03']],
  ['He wrote it on Saturday, December 20.', ['Saturday, December 20', '2025-12-20', '2025-12-20']],
  ['They meet this coming Sunday, March eighth.', ['this coming Sunday, March eighth', '2026-03-08', '2026-03-08']],
  ['It began on the Fourth of July.', ['the Fourth of July', '2025-07-04', '2025-07-04']],
  ['They met on the 3rd.', ['the 3rd', '2025-12-03', '2025-12-03']],
  ['They met on the 20th, he said.', ['the 20th', '2025-11-20', '2025-11-20']],
  ['They will meet on the 20th.', ['the 20th', '2025-12-20', '2025-12-20']],
  ['They met in the week of November 5.', ['the week of November 5', '2025-W45', '[2025-11-03..2025-11-09]']],
  ['They met on 5 May last year.', ['5 May last year', '2024-05-05', '2024-05-05']],
  ['They met on May 5 of this year.', ['May 5 of this year', '2025-05-05', '2025-05-05']],
  ['They met on 2 and 3 March last.', ['2', '2025-03-02', '2025-03-02'], ['3 March last', '2025-03-03', '2025-03-03']],
  ['They met on November 3 morning.', ['November 3 morning', '2025-11-03TMO', '2025-11-03']],
]; // prettier-ignore

describe('days that name their month and year', () => itFinds(FULL));
describe('days that name their month', () => itFinds(WITHOUT_YEAR));
describe('days without a document date', () => {
  itFinds(
    [
      ['They met on May 3.', ['May 3', 'XXXX-05-03', null]],
      ['They met on May 3, 2021.', ['May 3, 2021', '2021-05-03', '2021-05-03']],
      ['They met on the 20th.'],
    ],
    null,
  );
});
describe('no days', () => {
  itFindsNothing([
    'They may 3 times try.',
    'They march 10 abreast.',
    'It was February 30 in his dream.',
    'In the 20th, he led.',
    'He is the 3rd, not the 4th.',
  ]);
});
