import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

const Q3 = ['the third quarter', '2025-Q3', '[2025-07..2025-09]'] as const;
const YEAR_AGO = '[2024-07..2024-09]';

describe('periods told by comparison alone', () => {
  itFinds([
    ['It fell from a year earlier.', ['a year earlier', '2024', null]],
    ['It fell from the previous year.', ['the previous year', '2024', null]],
    ['It fell in the latest period.', ['the latest period', '2025-Q3', '[2025-07..2025-09]']],
    ['They met the following week.', ['the following week', 'XXXX-XX-XX', null]],
  ]);
});
describe('periods that were named before', () => {
  itFinds([
    ['It rose in the third quarter from a year ago.', Q3, ['a year ago', '2024-Q3', YEAR_AGO]],
    ['It rose in the third quarter. It had lost more a year earlier.', Q3, ['a year earlier', '2024-Q3', null]],
    ['It rose in the third quarter, not in the year-ago quarter.', Q3, ['the year-ago quarter', '2024-Q3', null]],
    ['It rose in the third quarter, with year-earlier results down.', Q3, ['year-earlier', '2024-Q3', null]],
    ['It rose in the third quarter. The quarter was good.', Q3, ['The quarter', '2025-Q3', '[2025-07..2025-09]']],
    ['It rose in the third quarter. In the 2024 period it fell.', Q3, ['the 2024 period', '2024-Q3', YEAR_AGO]],
    ['In the nine months it rose from a year earlier.', ['the nine months', 'P9M', null], ['a year earlier', '2024', null]],
    ['For the quarter ended July 31 it rose.', ['the quarter', '2025-Q2', '[2025-04..2025-06]'], ['July 31', '2025-07-31', '2025-07-31']],
    ['They met on May 3, 2020 and fought that year.', ['May 3, 2020', '2020-05-03', '2020-05-03'], ['that year', '2020', null]],
    ['They met in May 2020 and the following month.', ['May 2020', '2020-05', '2020-05'], ['the following month', '2020-06', null]],
    ['They met on May 3, 2020 and spoke that night.', ['May 3, 2020', '2020-05-03', '2020-05-03'], ['that night', '2020-05-03TNI', null]],
    ['They met on May 3, 2020 and the next morning.', ['May 3, 2020', '2020-05-03', '2020-05-03'], ['the next morning', '2020-05-04TMO', null]],
    ['They met in 2020 and on 1 July of that year.', ['2020', '2020', '2020'], ['1 July of that year', '2020-07-01', null]],
    ['They met in 2020. That April they parted.', ['2020', '2020', '2020'], ['That April', '2020-04', null]],
    ['They met on May 3, 2020 and the next day.', ['May 3, 2020', '2020-05-03', '2020-05-03'], ['the next day', '2020-05-04', null]],
  ]); // prettier-ignore
});
describe('nothing compared', () => {
  itFindsNothing([
    'They met that day.',
    'The period is over.',
    'It was a time of year for that.',
    'The same man came before.',
  ]);
});
