import type { Timeline } from '#lib/model/index.ts';
import type { LaneTop } from '#lib/state/index.ts';

declare global {
  namespace App {
    /** What an entry of the browser's history holds beside its address. */
    interface PageState {
      /** Where the lanes were scrolled to. */
      readonly laneTop?: LaneTop;
    }
  }

  interface Window {
    /** The door for scripts beside the page, from when it is ready (`[data-ready]` is in the document). */
    readonly dateline?: {
      /**
       * Shows a timeline that is in memory already: nothing is copied and nothing is checked. The promise is kept when
       * its drawing has been made; a long one is read in pieces, and in a worker, so the page stays free.
       */
      readonly open: (timeline: Timeline) => Promise<void>;
    };
  }
}
