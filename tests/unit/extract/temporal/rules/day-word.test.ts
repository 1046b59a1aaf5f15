import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

describe('days told from the report', () => {
  itFinds([
    ['They met yesterday.', ['yesterday', '2025-12-14', '2025-12-14']],
    ['They met yesterday evening.', ['yesterday evening', '2025-12-14TEV', '2025-12-14']],
    ['They met late yesterday.', ['late yesterday', '2025-12-14', '2025-12-14']],
    ['They met mid-afternoon yesterday.', ['mid-afternoon yesterday', '2025-12-14TAF', '2025-12-14']],
    ['They will meet tomorrow.', ['tomorrow', '2025-12-16', '2025-12-16']],
    ["They read today's paper.", ['today', '2025-12-15', '2025-12-15']],
    ['They met the day before yesterday.', ['the day before yesterday', '2025-12-13', '2025-12-13']],
    ['They meet the day after tomorrow.', ['the day after tomorrow', '2025-12-17', '2025-12-17']],
    ['It was shelled last night.', ['last night', '2025-12-14TNI', '2025-12-14']],
    ['It was shelled this morning.', ['this morning', '2025-12-15TMO', '2025-12-15']],
    ['It was shelled overnight.', ['overnight', '2025-12-15TNI', '2025-12-15']],
    ['The show is on tonight.', ['tonight', '2025-12-15TNI', '2025-12-15']],
  ]);
});
describe('days told from an unknown report', () => {
  itFinds(
    [
      ['They met yesterday.', ['yesterday', 'PAST_REF', null]],
      ['They meet today.', ['today', 'PRESENT_REF', null]],
    ],
    null,
  );
});
describe('no days', () => {
  itFindsNothing(['He took an overnight train.', 'USA Todayish and yesterdays.', 'Good morning, he said.']);
});
