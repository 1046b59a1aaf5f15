import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

describe('years', () => {
  itFinds([
    ['It was changed back in 2019.', ['2019', '2019', '2019']],
    ['It was changed in late 2019.', ['late 2019', '2019', '2019']],
    ['It was changed in mid-2019.', ['mid-2019', '2019', '2019']],
    ['It was changed early in 2019.', ['early in 2019', '2019', '2019']],
    ['It is due by the end of 2026.', ['the end of 2026', '2026', '2026']],
    ['The 2015 accord stands.', ['2015', '2015', '2015']],
    ['The wall of 1961 fell in 1989.', ['1961', '1961', '1961'], ['1989', '1989', '1989']],
    ['From 1914 to 1918 they fought.', ['1914', '1914', '1914'], ['1918', '1918', '1918']],
    ['It was founded in 1492 there.', ['1492', '1492', '1492']],
    ["It was 1989's best.", ['1989', '1989', '1989']],
    ['It will last until 2030 or later.', ['2030 or later', '2030', '2030']],
    ['He left in the year 2000 for Oslo.', ['the year 2000', '2000', '2000']],
    ['He left in the year two thousand for Oslo.', ['the year two thousand', '2000', '2000']],
    ['He left in nineteen ninety-eight for Oslo.', ['nineteen ninety-eight', '1998', '1998']],
    ["He left in '98 for Oslo.", ["'98", '1998', '1998']],
    ['It earned more in fiscal 2024 again.', ['fiscal 2024', '2024', '2024~']],
  ]);
});
describe('decades and centuries', () => {
  itFinds([
    ['It was common in the 1990s.', ['the 1990s', '199', '199X']],
    ["It was common in the 1990's.", ["the 1990's", '199', '199X']],
    ['It was common in the early 1990s.', ['the early 1990s', '199', '199X']],
    ['It was common in the mid-80s.', ['the mid-80s', '198', '198X']],
    ["It was common in the '60s and '70s.", ["the '60s", '196', '196X'], ["'70s", '197', '197X']],
    ['It was common in the eighties.', ['the eighties', '198', '198X']],
    ['It belongs to the 19th century.', ['the 19th century', '18', '18XX']],
    ['It is a twentieth-century idea.', ['twentieth-century', '19', '19XX']],
  ]);
});
describe('numbers that are no years', () => {
  itFindsNothing([
    'Some 2000 people came.',
    'The 2000 troops left.',
    'About 1900 came.',
    'It cost $2019 in all.',
    'He read Section 2020 and Resolution 1701.',
    'Flight MH-2010 and Boeing 1999 landed.',
    'Call 1-800-1990 or 555-1984.',
    'The 1500 soldiers left in 1200 trucks.',
    'It rose 2000% over 1,999.',
    'It has 1080 lines.',
    'They came in 1600 boats.',
  ]);
});
