import { select, zoom as d3Zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { clampWindow } from '#lib/state/index.ts';
import type { UnitWindow } from '#lib/state/index.ts';

/** What zooming reads, asked anew at every gesture, and whom it tells. */
export interface ZoomHost {
  /** Where time runs inside the element, CSS px. */
  readonly plot: () => { readonly x: number; readonly width: number };
  /** What is visible now. */
  readonly window: () => UnitWindow;
  /** Smallest span of a window. */
  readonly smallest: () => number;
  /** A gesture moved time. */
  readonly show: (window: UnitWindow) => void;
  /** A gesture began or ended. */
  readonly moving: (is: boolean) => void;
}

/** One notch of a wheel; a touchpad sends smaller steps, ten times as often. */
const NOTCH = 50;

/**
 * Drag pans, pinch and the wheel with Ctrl or ⌘ zoom, double click does nothing. The window belongs to the host:
 * d3's own transform is set from it before every gesture, so that buttons, keys and the address can move time too.
 */
export function zoomTime(host: ZoomHost): Attachment<HTMLElement> {
  return (element) => {
    const area = select(element);
    const behaviour = d3Zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent) =>
        event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button,
      )
      .wheelDelta((event) => {
        const line = event.deltaMode === 1 ? 25 : event.deltaMode === 2 ? 500 : 1;
        const delta = -event.deltaY * line;
        return delta * (Math.abs(delta) < NOTCH ? 0.01 : 0.003);
      })
      .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent) host.moving(true);
      })
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent) host.show(windowOf(event.transform, host));
      })
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent) host.moving(false);
      });

    const takeOver = () => {
      const { x, width } = host.plot();
      const { from, to } = host.window();
      const scale = 1 / (to - from);
      behaviour
        .extent([
          [x, 0],
          [x + width, 1],
        ])
        .translateExtent([
          [x, -Infinity],
          [x + width, Infinity],
        ])
        .scaleExtent([1, Math.max(1, 1 / host.smallest())]);
      // Setting the transform through the behaviour would start a gesture of its own.
      area.property('__zoom', zoomIdentity.translate(x - scale * (x + from * width), 0).scale(scale));
    };

    for (const type of ['mousedown', 'touchstart', 'wheel']) {
      element.addEventListener(type, takeOver, { capture: true, passive: true });
    }
    area.call(behaviour).on('dblclick.zoom', null);
    return () => {
      area.on('.zoom', null);
      for (const type of ['mousedown', 'touchstart', 'wheel']) {
        element.removeEventListener(type, takeOver, { capture: true });
      }
    };
  };
}

function windowOf(transform: ZoomTransform, host: ZoomHost): UnitWindow {
  const { x, width } = host.plot();
  const unit = (pixel: number) => (transform.invertX(pixel) - x) / width;
  return clampWindow({ from: unit(x), to: unit(x + width) }, host.smallest());
}
