/** What every page of the benchmark lets the runner do, whatever draws there. */
import { seededEvents, type SeededEvent, type Sowing } from '../seeded-events.ts';

/** One timeline among its peers. */
export interface Peer {
  /** Draws the events. Returns when the call returns; the drawing may be complete later. */
  readonly show: (events: readonly SeededEvent[], root: HTMLElement) => void;
  /** The figure as a file, where the peer can make one; its length in characters. */
  readonly exportFigure?: () => number;
}

/** The runner's handle in the page: `window.bench`. */
export interface Stage {
  /** Invents the events; nothing is drawn. */
  readonly sow: (sowing: Sowing) => void;
  /** Hands the events over; gives the moment before, in ms since 1970. */
  readonly show: () => number;
  /** Milliseconds that the export took; `null` where there is none. */
  readonly exportFigure: () => number | null;
}

declare global {
  interface Window {
    bench: Stage;
  }
}

/** Puts a peer on the stage. */
export function stage(peer: Peer): void {
  let events: readonly SeededEvent[] = [];
  window.bench = {
    sow: (sowing) => {
      events = seededEvents(sowing);
    },
    show: () => {
      const root = document.querySelector<HTMLElement>('#root');
      if (root === null) throw new Error('The page has no root.');
      const from = performance.timeOrigin + performance.now();
      peer.show(events, root);
      return from;
    },
    exportFigure: () => {
      if (!peer.exportFigure) return null;
      const from = performance.now();
      peer.exportFigure();
      return performance.now() - from;
    },
  };
}
