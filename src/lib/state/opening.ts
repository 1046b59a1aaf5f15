import type { Entry } from './entries.ts';

/**
 * Id of the event that a timeline opens on: the latest that is reported as done on a known day, else the latest
 * dated one, else the first; `null` for a timeline without events. The news of a report is its latest event.
 */
export function openingEvent(entries: readonly Entry[]): string | null {
  const dated = entries.filter((entry) => entry.date !== null);
  const known = dated.filter((entry) => entry.certainty === 'day' && entry.event.modality === 'asserted');
  return (known.at(-1) ?? dated.at(-1) ?? entries[0])?.event.id ?? null;
}
