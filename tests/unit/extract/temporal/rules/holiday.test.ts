import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

describe('feasts', () => {
  itFinds([
    ['They will meet on Christmas Day.', ['Christmas Day', '2025-12-25', '2025-12-25']],
    ['They met last Christmas.', ['last Christmas', '2024-12-25', '2024-12-25']],
    ["They met on New Year's Eve.", ["New Year's Eve", '2024-12-31', '2024-12-31']],
    ['They met on Thanksgiving.', ['Thanksgiving', '2025-11-27', '2025-11-27']],
    ['They met on Easter Sunday, 2024.', ['Easter Sunday, 2024', '2024-03-31', '2024-03-31']],
    ['They will meet on Good Friday.', ['Good Friday', '2026-04-03', '2026-04-03']],
    ['They met on Labor Day.', ['Labor Day', '2025-09-01', '2025-09-01']],
    ['They met on Memorial Day.', ['Memorial Day', '2025-05-26', '2025-05-26']],
  ]);
});
describe('feasts without a document date', () => {
  itFinds([['They met on Easter Sunday.', ['Easter Sunday', 'XXXX-XX-XX', null]]], null);
});
describe('no feasts', () => {
  itFindsNothing([
    'They sold Christmas trees and Easter eggs.',
    'Independence Day was kept in Kyiv.',
    'It was thanksgiving and christmas to him.',
  ]);
});
