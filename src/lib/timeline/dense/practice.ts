import { CERTAINTIES, KIND_NAMES, NO_MINUTE } from './columns.ts';
import { collectDense, type DensePrepared } from './prepare.ts';
import { END, FACTS, factsOf, LANE, RECORD } from './records.ts';
import type { ScaleName } from '../view.ts';

/** Enough for an engine to compile the loops, so few that it takes some milliseconds. */
const EVENTS = 2500;
const LANES = 8;
const FIRST_DAY = 10_000;
const DAYS = 5000;
/** Days that a date takes, by its class in `CERTAINTIES`; the other classes take turns between short and long. */
const LENGTHS = [1, 30, 365];

/**
 * Makes the index of invented events, once for each scale: one step of the iteration each. A worker does this while it
 * waits for true ones: loops run several times as fast once they have run for a while.
 */
export function* practise(): Generator<DensePrepared> {
  const records = new Int32Array(EVENTS * RECORD);
  for (let each = 0; each < EVENTS; each += 1) {
    const at = each * RECORD;
    const certainty = each % CERTAINTIES.length;
    const start = FIRST_DAY + ((each * 37) % DAYS);
    records[at] = start;
    records[at + END] = start + (LENGTHS[certainty] ?? 1 + ((each * 11) % 900));
    const minute = certainty === 0 && each % 2 === 0 ? each % 1440 : NO_MINUTE;
    records[at + FACTS] = factsOf(certainty, each % KIND_NAMES.length, minute);
    records[at + LANE] = (each * 7) % LANES;
  }
  const names = Array.from({ length: LANES }, (_, lane) => String(lane));
  for (const scale of ['calendar', 'folded', 'even'] satisfies readonly ScaleName[]) {
    const collector = collectDense();
    collector.add({ count: EVENTS, from: 0, records });
    yield collector.finish({ names, group: 'place', scale });
  }
}
