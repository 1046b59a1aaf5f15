import { describe } from 'vitest';
import { itFinds } from '../rows.ts';

describe('ranges', () => {
  itFinds([
    ['From May 3 to May 5, 2021 they met.', ['May 3', '2021-05-03', '2021-05-03'], ['May 5, 2021', '2021-05-05', '2021-05-05']],
    ['From December 28 to January 3, 2024 it lasted.', ['December 28', '2023-12-28', '2023-12-28'], ['January 3, 2024', '2024-01-03', '2024-01-03']],
    ['From May 3 it was fine; May 5, 2021 is past.', ['May 3', '2025-05-03', '2025-05-03'], ['May 5, 2021', '2021-05-05', '2021-05-05']],
  ]); // prettier-ignore
});
