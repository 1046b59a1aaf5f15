import { describe, expect, it } from 'vitest';
import { findTemporal } from '../../../../../src/lib/extract/temporal/find.ts';
import { itFinds, itFindsNothing, PUBLISHED } from '../rows.ts';

describe('weeks, months and years told from the report', () => {
  itFinds([
    ['They met earlier this month.', ['earlier this month', '2025-12', '2025-12']],
    ['They met last week.', ['last week', '2025-W50', '[2025-12-08..2025-12-14]']],
    ['They will meet next week.', ['next week', '2025-W52', '[2025-12-22..2025-12-28]']],
    ['They will meet late next week.', ['late next week', '2025-W52', '[2025-12-22..2025-12-28]']],
    ['They will meet the week after, this weekend.', ['this weekend', '2025-W51-WE', '[2025-12-20..2025-12-21]']],
    ['They met this weekend.', ['this weekend', '2025-W50-WE', '[2025-12-13..2025-12-14]']],
    ['They met over the weekend.', ['the weekend', '2025-W50-WE', '[2025-12-13..2025-12-14]']],
    ['They will meet over the weekend.', ['the weekend', '2025-W51-WE', '[2025-12-20..2025-12-21]']],
    ['They met last month.', ['last month', '2025-11', '2025-11']],
    ['They met last year.', ['last year', '2024', '2024']],
    ['They will meet early next year.', ['early next year', '2026', '2026']],
    ['They will meet sometime next year.', ['sometime next year', '2026', '2026']],
    ['They will meet at the end of this week.', ['the end of this week', '2025-W51', '[2025-12-15..2025-12-21]']],
    ['They will meet by the end of the year.', ['the end of the year', '2025', '2025']],
    ['They will meet by year-end.', ['year-end', '2025', '2025']],
    ["They will meet by year's end.", ["year's end", '2025', '2025']],
    ['They met later in the day.', ['later in the day', '2025-12-15', '2025-12-15']],
    ['It fell over the last decade.', ['the last decade', '201', '201X']],
    ['It is high for the full year.', ['the full year', '2025', '2025']],
  ]); // prettier-ignore
});
describe('seasons', () => {
  itFinds([
    ['They met last summer.', ['last summer', '2025-SU', '[2025-06..2025-08]']],
    ['They met last fall.', ['last fall', '2025-FA', '[2025-09..2025-11]']],
    ['They will meet next spring.', ['next spring', '2026-SP', '[2026-03..2026-05]']],
    ['They will meet this winter.', ['this winter', '2025-WI', '[2025-12..2026-02]']],
    ['They met in summer 2023.', ['summer 2023', '2023-SU', '2023']],
    ['They met in the fall of 1989.', ['the fall of 1989', '1989-FA', '1989']],
    ['They met in the summer.', ['the summer', '2025-SU', '[2025-06..2025-08]']],
  ]);
});
it('gives parts of a year their modifier', () => {
  const modifiers = ['early next year', 'late next year', 'the middle of next year', 'year-end', 'next year'];
  expect(
    modifiers.map((words) => findTemporal(`It opens ${words}.`, PUBLISHED).map(({ modifier }) => modifier)),
  ).toEqual([['early'], ['late'], ['mid'], ['late'], [undefined]]);
});
describe('no periods', () => {
  itFindsNothing([
    'The spring was cold and the fall was deep.',
    'The fall of the Wall moved him.',
    'He was man of the year that counts.',
    'They spring from there and fall.',
    'The yearbook and the weekender lay there.',
  ]);
});
