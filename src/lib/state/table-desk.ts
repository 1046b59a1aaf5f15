import type { DiplomaticEvent } from '#lib/model/index.ts';
import { bitsWithin, both, hasBit, keptOf, noBits, placeOf, rowCount, setBit } from '#lib/timeline/index.ts';
import type { Bits, DenseTimeline, Order } from '#lib/timeline/index.ts';
import type { Found } from './dense-desk.ts';
import { tableOrders } from './table-orders.ts';
import type { TableOrders } from './table-orders.ts';
import type { TimeWindow } from './view.svelte.ts';

/**
 * The table of a long timeline. Rows are numbers of events: the dated ones in order of time from 0, then the undated
 * ones by id.
 */
export interface TableDesk extends TableOrders {
  /**
   * The rows in view, in an order: what touches the window and is kept; undated events touch every window, as in the
   * table of a short timeline. `null`: all of time, everything kept.
   */
  readonly rows: (order: Order, window: TimeWindow | null, kept: Found | null) => Order;
  /** The event in a row. */
  readonly event: (number: number) => DiplomaticEvent;
  /** True for a row that is kept. */
  readonly holds: (number: number, kept: Found) => boolean;
  /** Number of the event with this id; `null`: there is none. `position`: of a dated one, -1 for others. */
  readonly numberOf: (id: string, position: number) => number | null;
}

/** The table of an indexed timeline. */
export function tableDesk(source: DenseTimeline): TableDesk {
  const { index, timeline } = source;
  const size = rowCount(index);
  const undatedNumbers = new Map(source.undated.map((id, at) => [id, index.count + at]));
  const rowBits = (dated: Bits, undated: Iterable<number>): Bits => {
    const bits = noBits(size);
    bits.set(dated);
    for (const number of undated) setBit(bits, number);
    return bits;
  };
  let lastKept: { readonly kept: Found; readonly bits: Bits } | null = null;
  const keptBits = (kept: Found): Bits => {
    if (lastKept?.kept !== kept) {
      const undated = kept.undated.map((id) => undatedNumbers.get(id)).filter((each) => each !== undefined);
      lastKept = { kept, bits: rowBits(kept.bits, undated) };
    }
    return lastKept.bits;
  };
  return {
    ...tableOrders(source),
    rows: (order, window, kept) => {
      const found = kept === null ? null : keptBits(kept);
      if (window === null) return keptOf(order, found);
      const within = rowBits(bitsWithin(index, window.from, window.to), undatedNumbers.values());
      return keptOf(order, found === null ? within : both(within, found));
    },
    event: (number) => timeline.events[placeOf(index, number)] as DiplomaticEvent,
    holds: (number, kept) => hasBit(keptBits(kept), number),
    numberOf: (id, position) => (position >= 0 ? position : (undatedNumbers.get(id) ?? null)),
  };
}
