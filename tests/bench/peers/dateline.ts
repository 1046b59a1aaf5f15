/** The stage that is put into the page of the built app: its door for data, or a dropped file. */
import type { Timeline } from '../../../src/lib/model/index.ts';
import { seededEvents, seededTimeline } from '../seeded-events.ts';

/** The app's own door, where the build has one. */
interface Door {
  readonly open: (timeline: Timeline) => unknown;
}

const door = (): Door | undefined => (window as unknown as { readonly dateline?: Door }).dateline;

let timeline: Timeline | null = null;
let file: File | null = null;

window.bench = {
  sow: (sowing) => {
    const made = seededTimeline(seededEvents(sowing));
    const isByFile = location.hash === '#file' || door() === undefined;
    timeline = isByFile ? null : made;
    file = isByFile ? fileOf(made) : null;
  },
  show: () => {
    const from = performance.timeOrigin + performance.now();
    if (timeline !== null) door()?.open(timeline);
    else if (file !== null) drop(file);
    return from;
  },
  // The export is a dialog, which the runner opens as a person does.
  exportFigure: () => null,
};

/** As a list of pieces: one string of a million events would be longer than strings may be. */
function fileOf(made: Timeline): File {
  const { events, ...head } = made;
  const pieces = [`${JSON.stringify(head).slice(0, -1)},"events":[\n`];
  for (let at = 0; at < events.length; at += 1000) {
    const some = events.slice(at, at + 1000).map((event) => JSON.stringify(event));
    pieces.push(`${at > 0 ? ',\n' : ''}${some.join(',\n')}`);
  }
  return new File([...pieces, ']}\n'], 'seeded.timeline.json');
}

function drop(dropped: File): void {
  const transfer = new DataTransfer();
  transfer.items.add(dropped);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer });
    document.querySelector('main')?.dispatchEvent(event);
  }
}
