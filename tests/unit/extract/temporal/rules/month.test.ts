import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

describe('months with their year', () => {
  itFinds([
    ['It began in February 2022.', ['February 2022', '2022-02', '2022-02']],
    ['It began in Feb. 2022.', ['Feb. 2022', '2022-02', '2022-02']],
    ['It began in July of 1977.', ['July of 1977', '1977-07', '1977-07']],
    ['It began in early March 2022.', ['early March 2022', '2022-03', '2022-03']],
    ['It began in mid-March 2022.', ['mid-March 2022', '2022-03', '2022-03']],
    ['It began in January this year.', ['January this year', '2025-01', '2025-01']],
    ['It began in June of last year.', ['June of last year', '2024-06', '2024-06']],
    ['It will begin at the end of March 2026.', ['the end of March 2026', '2026-03', '2026-03']],
  ]);
});
describe('months whose year the document date gives', () => {
  itFinds([
    ['They met in November.', ['November', '2025-11', '2025-11']],
    ['They met in December.', ['December', '2025-12', '2025-12']],
    ['They will meet in March.', ['March', '2026-03', '2026-03']],
    ['A truce by March is near.', ['March', '2026-03', '2026-03']],
    ['They met last May.', ['last May', '2025-05', '2025-05']],
    ['They met last December.', ['last December', '2024-12', '2024-12']],
    ['They meet this December.', ['this December', '2025-12', '2025-12']],
    ['They will meet next March.', ['next March', '2026-03', '2026-03']],
    ['The January elections were calm.', ['January', '2025-01', '2025-01']],
    ['Under its June agreement it paid.', ['June', '2025-06', '2025-06']],
    ['The month of May was calm.', ['The month of May', '2025-05', '2025-05']],
    ['It fell in Oct. and rose.', ['Oct.', '2025-10', '2025-10']],
  ]);
});
describe('months without a document date', () => {
  itFinds([['They met in May.', ['May', 'XXXX-05', null]]], null);
});
describe('words that are also months', () => {
  itFindsNothing([
    'They may come and march on.',
    'May they come.',
    'March on, he said.',
    'Theresa May spoke.',
    'Miss April and June Carter sang.',
    'Prime Minister May spoke.',
    'The augus house.',
    'Jan Novak and Mar Vista met.',
  ]);
});
