import type { PlacedItem } from '../placed.ts';
import type { Mark } from '../scene.ts';
import type { Pen } from './pen.ts';

/** "?" behind a mark whose date is uncertain. */
export function question(placed: PlacedItem, pen: Pen): readonly Mark[] {
  if (!placed.item.date.uncertain || placed.cutEnd || placed.openEnd) return [];
  const { sizes, sans, ink } = pen.theme;
  return [
    {
      kind: 'text',
      x: placed.ink1,
      y: placed.y + sizes.note * 0.35,
      text: '?',
      size: sizes.note,
      weight: 600,
      anchor: 'end',
      family: sans,
      fill: ink,
    },
  ];
}
