import type { DiplomaticEvent } from '#lib/model/index.ts';
import {
  atOnce,
  orderByCertainty,
  orderByKeys,
  orderByTime,
  placeOf,
  rowCount,
} from '#lib/timeline/index.ts';
import type { DenseTimeline, Order, Pieces } from '#lib/timeline/index.ts';
import { breath, withBreaths } from './idle.ts';
import { cellText } from './table-cells.ts';
import type { TableColumn } from './table-cells.ts';
import { blocksOf, keysByText } from './table-ranks.ts';
import type { TextOrders } from './table-ranks.ts';
import type { OrderAnswer, OrderRequest } from './table-worker.ts';

type TextColumn = Exclude<TableColumn, 'date'>;

/** What the rows of a long table can be put in order by. */
export type OrderName = 'earliest' | 'latest' | 'certainty' | TextColumn;

/** An order by name and direction. */
export interface Sorting {
  readonly by: OrderName;
  readonly down: boolean;
}

/** Orders over the events of a long timeline, made when they are first asked for. */
export interface TableOrders {
  /** By earliest bound, upwards. */
  readonly natural: Order;
  /** The order. Texts are read in pieces and, when there are many, sorted in a worker. */
  readonly make: (sorting: Sorting, locale: string) => Promise<Order>;
}

/** Events whose texts are read before the page may do something else. */
const PIECE = 2000;
/** From so many different texts on a worker is worth its start. */
const WORKER_FROM = 5000;
/** Different texts that are looked up; where there are more, events hardly share them and looking up is dear. */
const MOST_SHARED = 20_000;
/** Texts handed to the worker at once. */
const BLOCK = 10_000;

/** The orders of one timeline. */
export function tableOrders(source: DenseTimeline): TableOrders {
  const { index } = source;
  const natural = atOnce(orderByTime(index, 'earliest', false));
  const byText = new Map<TextColumn, Promise<TextOrders>>();
  // Those of numbers are made again in a moment, in pieces; of a million events one takes four megabytes.
  let last: { readonly sorting: Sorting; readonly order: Promise<Order> } | null = null;
  const byNumber = (sorting: Sorting, pieces: () => Pieces<Order>): Promise<Order> => {
    if (last?.sorting.by !== sorting.by || last.sorting.down !== sorting.down) {
      last = { sorting, order: withBreaths(pieces()) };
    }
    return last.order;
  };
  return {
    natural,
    make: async (sorting, locale) => {
      const { by, down } = sorting;
      if (by === 'earliest' && !down) return natural;
      if (by === 'earliest' || by === 'latest') return byNumber(sorting, () => orderByTime(index, by, down));
      if (by === 'certainty') return byNumber(sorting, () => orderByCertainty(index, down));
      const coming = byText.get(by) ?? readOrders(source, by, locale);
      byText.set(by, coming);
      // What failed once may be asked for again.
      coming.catch(() => byText.delete(by));
      return (await coming)[down ? 'down' : 'up'];
    },
  };
}

/** Reads the texts of a column, shared ones once, and sorts by them. */
async function readOrders(source: DenseTimeline, column: TextColumn, locale: string): Promise<TextOrders> {
  const { index, timeline } = source;
  const places = new Int32Array(rowCount(index));
  const texts: string[] = [];
  const known = new Map<string, number>();
  for (let number = 0; number < places.length; number += 1) {
    if (number > 0 && number % PIECE === 0) await breath();
    const text = cellText(timeline.events[placeOf(index, number)] as DiplomaticEvent, column);
    let place = known.size < MOST_SHARED ? known.get(text) : undefined;
    if (place === undefined) {
      place = texts.length;
      if (known.size < MOST_SHARED) known.set(text, place);
      texts.push(text);
    }
    places[number] = place;
  }
  const isLarge = texts.length >= WORKER_FROM && typeof Worker !== 'undefined';
  if (isLarge) return orderInWorker(texts, places, locale);
  const keys = keysByText(texts, places, locale);
  await breath();
  const up = await withBreaths(orderByKeys(keys, false));
  return { up, down: await withBreaths(orderByKeys(keys, true)) };
}

async function orderInWorker(
  texts: readonly string[],
  places: Int32Array,
  locale: string,
): Promise<TextOrders> {
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
  const say = (request: OrderRequest, handOver: ArrayBuffer[] = []) => worker.postMessage(request, handOver);
  const answer = new Promise<TextOrders>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<OrderAnswer>) => {
      if (data.kind === 'ordered') resolve(data.orders);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'The worker did not load.'));
  });
  // A worker that does not load says so before its answer is waited for.
  answer.catch(() => {});
  try {
    for (let from = 0; from < texts.length; from += BLOCK) {
      for (const block of blocksOf(texts.slice(from, from + BLOCK), BLOCK)) say({ kind: 'block', block });
      await breath();
    }
    say({ kind: 'order', places, locale }, [places.buffer as ArrayBuffer]);
    return await answer;
  } finally {
    worker.terminate();
  }
}
