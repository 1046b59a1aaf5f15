import type { Attachment } from 'svelte/attachments';

/** What scrolling reads and whom it tells. */
export interface ScrollHost {
  /** How far the drawing is scrolled, CSS px; `null` where it is not one that scrolls. */
  readonly top: () => number | null;
  /** A wheel, a finger or the bar scrolled to here. */
  readonly scrolled: (top: number) => void;
}

/** Less than this is rounding. */
const ROUNDING = 1;

/**
 * Keeps an element that scrolls and the drawing in it in step, whichever moved. The drawing stays where it is in the
 * element and shows other lanes: only what is in sight is in the document.
 */
export function scrollLanes(host: ScrollHost): Attachment<HTMLElement> {
  return (element) => {
    const read = () => {
      const top = host.top();
      if (top !== null && Math.abs(element.scrollTop - top) > ROUNDING) host.scrolled(element.scrollTop);
    };
    element.addEventListener('scroll', read, { passive: true });
    return () => element.removeEventListener('scroll', read);
  };
}

/** Scrolls an element to where its drawing is. */
export function followLanes(element: HTMLElement, top: number): void {
  if (Math.abs(element.scrollTop - top) > ROUNDING) element.scrollTop = top;
}
