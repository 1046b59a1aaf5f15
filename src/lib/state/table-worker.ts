import { ordersByText, textsOf } from './table-ranks.ts';
import type { TextBlock, TextOrders } from './table-ranks.ts';

/** What the worker is told: blocks of texts, one message each, and then who has which of them. */
export type OrderRequest =
  | { readonly kind: 'block'; readonly block: TextBlock }
  | { readonly kind: 'order'; readonly places: Int32Array; readonly locale: string };

/** What the worker answers: the orders; on `failed` our own mistake in words. */
export type OrderAnswer =
  | { readonly kind: 'ordered'; readonly orders: TextOrders }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a worker's global scope that is used here; the page's own types do not know it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<OrderRequest>) => void) | null;
  postMessage: (answer: OrderAnswer, handOver: readonly ArrayBufferLike[]) => void;
}

const scope = globalThis as unknown as WorkerScope;
const blocks: TextBlock[] = [];

scope.onmessage = ({ data }) => {
  if (data.kind === 'block') {
    blocks.push(data.block);
    return;
  }
  try {
    const orders = ordersByText(textsOf(blocks), data.places, data.locale);
    scope.postMessage({ kind: 'ordered', orders }, [orders.up.buffer, orders.down.buffer]);
  } catch (reason) {
    scope.postMessage(
      { kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) },
      [],
    );
  }
};
