import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

const Q3 = '[2025-07..2025-09]';

describe('quarters and halves', () => {
  itFinds([
    ['It fell in the third quarter of 2024.', ['the third quarter of 2024', '2024-Q3', '[2024-07..2024-09]']],
    ['It fell in the third quarter of last year.', ['the third quarter of last year', '2024-Q3', '[2024-07..2024-09]']],
    ["It fell in this year's third quarter.", ["this year's third quarter", '2025-Q3', Q3]],
    ['It fell in the 2024 third quarter.', ['the 2024 third quarter', '2024-Q3', '[2024-07..2024-09]']],
    ['It fell in Q1 2024.', ['Q1 2024', '2024-Q1', '[2024-01..2024-03]']],
    ['It fell in the third quarter.', ['the third quarter', '2025-Q3', Q3]],
    ['The third-quarter loss is known.', ['third-quarter', '2025-Q3', Q3]],
    ['It will grow in the first quarter.', ['the first quarter', '2026-Q1', '[2026-01..2026-03]']],
    ['It fell in the latest quarter.', ['the latest quarter', '2025-Q3', Q3]],
    ['It fell in the current quarter.', ['the current quarter', '2025-Q4', '[2025-10..2025-12]']],
    ['It fell in the fiscal first quarter.', ['the fiscal first quarter', '2025-Q1', null]],
    ['It fell in the first half of 2024.', ['the first half of 2024', '2024-H1', '[2024-01..2024-06]']],
    ['It fell in the second half of the year.', ['the second half of the year', '2025-H2', '[2025-07..2025-12]']],
  ]); // prettier-ignore
});
describe('no quarters', () => {
  itFindsNothing([
    'He scored in the first half of the match.',
    'One quarter of the votes went to him.',
    'They live in the Latin Quarter.',
    'It was close quarters there.',
    'The second half was dull.',
  ]);
});
