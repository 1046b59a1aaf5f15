import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

describe('times that come again', () => {
  itFinds([
    ['It meets every Monday.', ['every Monday', 'XXXX-WXX-1', null]],
    ['It meets each Thursday.', ['each Thursday', 'XXXX-WXX-4', null]],
    ['It meets Sundays.', ['Sundays', 'XXXX-WXX-7', null]],
    ['It meets on Tuesday nights.', ['Tuesday nights', 'XXXX-WXX-2TNI', null]],
    ['It meets every two years.', ['every two years', 'P2Y', null]],
    ['It meets each month.', ['each month', 'P1M', null]],
    ['It meets every quarter.', ['every quarter', 'P1Q', null]],
    ['It meets every March.', ['every March', 'XXXX-03', null]],
    ['It is printed daily.', ['daily', 'P1D', null]],
    ['It is printed annually in Bonn.', ['annually', 'P1Y', null]],
    ['It meets three times a week.', ['three times a week', 'P1W', null]],
    ['He works ten hours a day.', ['ten hours', 'PT10H', null], ['a day', 'P1D', null]],
    ['It meets twice a year.', ['twice a year', 'P1Y', null]],
  ]);
});
describe('nothing that comes again', () => {
  itFindsNothing([
    'The Daily Mail wrote.',
    'He left the daily paper and the annual fair.',
    'It grows 20 percent annually.',
    'It earned $5 million a year.',
    'Every man for each of them.',
    'They met each other there.',
  ]);
});
