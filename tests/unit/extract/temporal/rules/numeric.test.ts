import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

describe('dates in figures', () => {
  itFinds([
    ['The law of 2025-11-03 stands.', ['2025-11-03', '2025-11-03', '2025-11-03']],
    ['It was filed 2025/11/03 in Oslo.', ['2025/11/03', '2025-11-03', '2025-11-03']],
    ['It was filed 2025-11-03T14:05:00Z in Oslo.', ['2025-11-03T14:05:00Z', '2025-11-03T14:05', '2025-11-03']],
    ['It was signed on 03.11.2025.', ['03.11.2025', '2025-11-03', '2025-11-03']],
    ['It was signed on 24/11/2025.', ['24/11/2025', '2025-11-24', '2025-11-24']],
    ['It was signed on 11/24/2025.', ['11/24/2025', '2025-11-24', '2025-11-24']],
    ['It was signed on 11/24/25.', ['11/24/25', '2025-11-24', '2025-11-24']],
    ['It was signed on 5/5/2025.', ['5/5/2025', '2025-05-05', '2025-05-05']],
    ['It was sent 03-26-98 by wire.', ['03-26-98', '1998-03-26', '1998-03-26']],
    ['It was sent 89-10-30 by wire.', ['89-10-30', '1989-10-30', '1989-10-30']],
    ['Two ways to read, one near the report: 12/10/25 here.', ['12/10/25', '2025-12-10', '2025-12-10']],
  ]); // prettier-ignore
});
describe('figures that are no dates', () => {
  itFindsNothing([
    'It was signed on 03/04/2025 in one order or the other.',
    'It was signed on 2025-13-40.',
    'It was signed on 2025-02-30.',
    'He voted for Article 5 of 1.2015.',
    'The score was 3-2-1.',
    'Call 555-12-30 or 212-848-1990 now and then.',
    'Version 10.5.16 came out.',
    'The address is 10.11.12.13 here.',
    'See /space/2005-03-09-search for it.',
    'It costs $10/12/15 each.',
  ]);
});
