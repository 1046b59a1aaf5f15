import type { DiplomaticEvent } from '#lib/model/index.ts';
import { parseEdtf, type Edtf } from '#lib/edtf/index.ts';

/** Events are values, and order, names, notes and key of one drawing all ask for the same dates. */
const known = new WeakMap<DiplomaticEvent, Edtf | null>();

/** The date of an event, read once; `null` where it has none or it is not EDTF. */
export function dateOf(event: DiplomaticEvent): Edtf | null {
  const before = known.get(event);
  if (before !== undefined) return before;
  const date = event.date === null ? null : parseEdtf(event.date);
  known.set(event, date);
  return date;
}
