import type { Mark, Scene } from '#lib/timeline/index.ts';
import { arrange, outsides, redrawn, type Piece } from './pieces.ts';

/** A scene in the document. */
export interface Drawing {
  /** Shows a scene: what differs from the one before is changed, the rest is left alone. `pale`: see `redrawn`. */
  readonly show: (scene: Scene, pale: ReadonlySet<string>) => void;
  /** Moves what runs with time by so many px, where the scene goes on beyond its plot. */
  readonly shift: (by: number) => void;
}

/** A part of the plot that cuts off what runs with time beyond it. */
interface Opening {
  readonly frame: SVGSVGElement;
  readonly inside: SVGGElement;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing behind what stands in an `svg` already. Svelte's own blocks cost more than twice as much per frame: they
 * take whatever stands at one place for the same mark, and look at each attribute of each.
 */
export function drawingIn(root: SVGSVGElement): Drawing {
  let pieces: readonly Piece[] = [];
  const under = opening();
  const over = opening();
  return {
    show: (scene, pale) => {
      pieces = redrawn(pieces, scene.marks, pale);
      if (scene.overscan === undefined) {
        arrange(root, outsides(pieces));
        under.frame.remove();
        over.frame.remove();
        return;
      }
      // Paper and lanes stay while time moves; the rest runs with it, some of it under the lanes.
      const lanes = pieces.findIndex(({ mark }) => isLanes(mark));
      const running = (from: number, to: number) =>
        outsides(pieces.slice(from, to).filter(({ mark }) => mark.kind === 'group' && !isLanes(mark)));
      open(under, scene, running(0, lanes));
      open(over, scene, running(lanes + 1, pieces.length));
      arrange(root, [
        ...outsides(pieces.filter(({ mark }) => mark.kind !== 'group')),
        under.frame,
        ...outsides(pieces.filter(({ mark }) => isLanes(mark))),
        over.frame,
      ]);
    },
    shift: (by) => {
      for (const { inside } of [under, over]) inside.style.transform = `translateX(${by}px)`;
    },
  };
}

function isLanes(mark: Mark): boolean {
  return mark.kind === 'group' && mark.part === 'lanes';
}

function opening(): Opening {
  const frame = document.createElementNS(SVG, 'svg');
  frame.setAttribute('class', 'window');
  return { frame, inside: frame.appendChild(document.createElementNS(SVG, 'g')) };
}

function open({ frame, inside }: Opening, { plot, height }: Scene, elements: readonly Element[]): void {
  const size = { x: plot.x, y: 0, width: plot.width, height };
  for (const [name, value] of Object.entries(size)) frame.setAttribute(name, String(value));
  frame.setAttribute('viewBox', `${plot.x} 0 ${plot.width} ${height}`);
  arrange(inside, elements);
}
