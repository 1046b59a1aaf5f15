import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

describe('times of day', () => {
  itFinds([
    ['It began at 5 p.m. in Bonn.', ['5 p.m.', 'T17:00', null]],
    ['It began at 5:30 PM in Bonn.', ['5:30 PM', 'T17:30', null]],
    ['It began at 12 a.m. in Bonn.', ['12 a.m.', 'T00:00', null]],
    ['It began at 17:30 in Bonn.', ['17:30', 'T17:30', null]],
    ['It began at 1400 GMT in Bonn.', ['1400 GMT', 'T14:00', null]],
    ['It began at 5 p.m. EST in Bonn.', ['5 p.m. EST', 'T17:00', null]],
    ["It began at eight o'clock in the evening.", ["eight o'clock in the evening", 'T20:00', null]],
    ['It began at noon in Bonn.', ['noon', 'T12:00', null]],
    ['It began in the morning in Bonn.', ['the morning', 'TMO', null]],
    ['It ends at 5 p.m. EST, Nov. 6 in Bonn.', ['5 p.m. EST, Nov. 6', '2025-11-06T17:00', '2025-11-06']],
  ]);
});
describe('no times of day', () => {
  itFindsNothing([
    'I am 5 feet tall.',
    'The score was 3-2 and then 21:14 win.',
    'Read John 3:16 and Genesis 3:15.',
    'It cost $5.30 at 1:100 scale.',
    'Good evening and good night.',
    'It was 25:10 or 12:75.',
  ]);
});
