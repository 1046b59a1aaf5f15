import { num } from './marks/coordinates.ts';
import type { Box, Mark, Scene, TextMark } from './scene.ts';
import { mapPath } from './translate.ts';

/**
 * The scene as it is read from right to left: all that stood at the left stands at the right, letters stay as they
 * are. Time then runs to the left, so `knots` fall in x.
 */
export function mirrorScene(scene: Scene): Scene {
  const { width } = scene;
  // Downwards time runs as before.
  const along = scene.orientation === 'vertical' ? (x: number) => x : (x: number) => width - x;
  const box = <B extends Box>(each: B): B => ({ ...each, x: width - each.x - each.width });
  return {
    ...scene,
    marks: scene.marks.map((mark) => mirrorMark(mark, width)),
    targets: scene.targets.map((target) => ({
      ...target,
      mark: box(target.mark),
      focus: { x: width - target.focus.x, y: target.focus.y },
      label: target.label === null ? null : box(target.label),
    })),
    ...(scene.clusters === undefined
      ? {}
      : {
          clusters: scene.clusters.map((cluster) => ({
            ...cluster,
            mark: box(cluster.mark),
            focus: { x: width - cluster.focus.x, y: cluster.focus.y },
          })),
        }),
    plot: box(scene.plot),
    knots: scene.knots.map(({ time, x }) => ({ time, x: along(x) })),
    lanes: scene.lanes.map(box),
    breaks: scene.breaks.map((each) => {
      const [x0, x1] = [along(each.x0), along(each.x1)];
      return { ...each, x0: Math.min(x0, x1), x1: Math.max(x0, x1) };
    }),
  };
}

function mirrorMark(mark: Mark, width: number): Mark {
  switch (mark.kind) {
    case 'group':
      return { ...mark, children: mark.children.map((child) => mirrorMark(child, width)) };
    case 'rect':
      return { ...mark, x: width - mark.x - mark.width };
    case 'line':
      return { ...mark, x1: width - mark.x1, x2: width - mark.x2 };
    case 'circle':
      return { ...mark, cx: width - mark.cx };
    case 'path':
      return { ...mark, d: mirrorPath(mark.d, width) };
    case 'text':
      return { ...mark, x: width - mark.x, anchor: ANCHORS[mark.anchor], direction: mark.direction ?? 'rtl' };
  }
}

const ANCHORS: Readonly<Record<TextMark['anchor'], TextMark['anchor']>> = {
  start: 'end',
  middle: 'middle',
  end: 'start',
};

/** An arc also turns the other way: the fifth of its numbers, its rotation the third. */
function mirrorPath(d: string, width: number): string {
  return mapPath(d, (value, axis, command, place) => {
    if (axis === 'x') return num(width - value);
    if (command === 'A' && place === 2) return num(-value);
    return num(command === 'A' && place === 4 ? 1 - value : value);
  });
}
