import { num } from './marks/coordinates.ts';
import type { Box, Mark, Scene } from './scene.ts';

/** The mark moved by a distance in user units. */
export function translateMark(mark: Mark, dx: number, dy: number): Mark {
  if (dx === 0 && dy === 0) return mark;
  switch (mark.kind) {
    case 'group':
      return { ...mark, children: mark.children.map((child) => translateMark(child, dx, dy)) };
    case 'line':
      return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
    case 'circle':
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
    case 'path':
      return { ...mark, d: translatePath(mark.d, dx, dy) };
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}

/** The scene moved as a whole: marks, targets, plot, knots, lanes and breaks. Its size stays. */
export function translateScene(scene: Scene, dx: number, dy: number): Scene {
  const along = scene.orientation === 'vertical' ? dy : dx;
  const box = <B extends Box>(each: B): B => ({ ...each, x: each.x + dx, y: each.y + dy });
  return {
    ...scene,
    marks: scene.marks.map((mark) => translateMark(mark, dx, dy)),
    targets: scene.targets.map((target) => ({
      ...target,
      mark: box(target.mark),
      focus: { x: target.focus.x + dx, y: target.focus.y + dy },
      label: target.label === null ? null : box(target.label),
    })),
    plot: box(scene.plot),
    knots: scene.knots.map((knot) => ({ time: knot.time, x: knot.x + along })),
    lanes: scene.lanes.map(box),
    breaks: scene.breaks.map((each) => ({ ...each, x0: each.x0 + along, x1: each.x1 + along })),
  };
}

/** How many numbers of each absolute command are x (0), y (1) or neither (-), in turn. */
const COMMANDS: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  T: 'xy',
  A: '-----xy',
  Z: '',
};

function translatePath(d: string, dx: number, dy: number): string {
  return mapPath(d, (value, axis) => num(value + (axis === 'x' ? dx : axis === 'y' ? dy : 0)));
}

/** A path with every number replaced. `axis`: x, y or neither (-); `place`: of the number in its command, from 0. */
export function mapPath(
  d: string,
  replace: (value: number, axis: string, command: string, place: number) => string,
): string {
  return d.replace(/([A-Z])([^A-Z]*)/g, (_, command: string, rest: string) => {
    const axes = COMMANDS[command];
    if (axes === undefined) throw new TypeError(`"${command}" is not an absolute path command`);
    const mapped = (rest.match(/-?\d*\.?\d+/g) ?? []).map((text, index) => {
      const place = index % axes.length;
      return replace(Number(text), axes[place] ?? '-', command, place);
    });
    return command + mapped.join(',');
  });
}
