import { describe, expect, it } from 'vitest';
import { readLines } from '../stages.ts';

type Case = readonly [sentence: string, date: string, modality: string];

/** A sentence of a report of Monday 15 December 2025, and the date and modality that one of its events must have. */
const LENT: readonly Case[] = [
  ['In late 1988 the ministers, whom he never met, signed a treaty in New York.', '1988', 'asserted'],
  ['On January 10 the first vehicles are to roll into a depot.', '2026-01-10', 'planned'],
  ['The president is expected to meet rebel leaders before the end of January to discuss a truce.', '[2025-12-15..2026-01-31]', 'planned'],
  ['German ships have patrolled the coast as part of a mission since 2006.', '2006/..', 'asserted'],
  ['The visit, set for 14 November, was called off.', '2025-11-14', 'cancelled'],
  ['President Aliyev has cancelled his trip to Strasbourg, where he was to address the council on Thursday.', '2025-12-18', 'cancelled'],
  ['Police fired tear gas on Friday, and Ankara expelled two envoys.', '2025-12-12', 'asserted'],
  ['Putin met Xi on Sunday and signed the accord.', '2025-12-14', 'asserted'],
]; // prettier-ignore

/** Nothing is lent here: sentence, and the date that no second event may have. */
const KEPT: readonly (readonly [sentence: string, date: string])[] = [
  ['Russia attacked Kyiv on Sunday and attacked Odesa a day later.', '2025-12-14'],
  ['The border was closed on Friday, and Ankara had expelled two envoys.', '2025-12-12'],
  ['The parties have not met since 1999 in any city.', '1999/..'],
]; // prettier-ignore

describe('lentTimes', () => {
  it.each(LENT)('%s', (sentence, date, modality) => {
    const { events } = readLines([sentence]);
    expect(events.map((one) => `${String(one.date)} ${one.modality}`)).toContain(`${date} ${modality}`);
  });

  it.each(KEPT)('lends nothing: %s', (sentence, date) => {
    const { events } = readLines([sentence]);
    expect(events.filter((one) => one.date === date).length).toBeLessThan(2);
  });
});
