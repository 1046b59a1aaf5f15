import { describe } from 'vitest';
import { itFinds } from '../rows.ts';

const third = '2021-05-03';
const fifth = '2021-05-05';

describe('the other day of a range', () => {
  itFinds([
    ['They met May 3-5, 2021.', ['May 3', third, third], ['5, 2021', fifth, fifth]],
    ['They met May 3 and 5, 2021.', ['May 3', third, third], ['5, 2021', fifth, fifth]],
    ['They met 3-5 May 2021.', ['3', third, third], ['5 May 2021', fifth, fifth]],
    ['They met 3 and 5 May 2021.', ['3', third, third], ['5 May 2021', fifth, fifth]],
    [
      'They met May 3rd to 5th.',
      ['May 3rd', '2025-05-03', '2025-05-03'],
      ['5th', '2025-05-05', '2025-05-05'],
    ],
  ]);
});
describe('numbers beside a day that are no day', () => {
  itFinds([
    ['On May 3 and 5 people came.', ['May 3', '2025-05-03', '2025-05-03']],
    ['On May 5-3 it is no range.', ['May 5', '2025-05-05', '2025-05-05']],
    ['Of 30 and 3 May 2021 only one is a range.', ['3 May 2021', third, third]],
    ['It rose on May 3 to 15 percent.', ['May 3', '2025-05-03', '2025-05-03']],
    ['On May 3-40 nothing ends.', ['May 3', '2025-05-03', '2025-05-03']],
  ]);
});
