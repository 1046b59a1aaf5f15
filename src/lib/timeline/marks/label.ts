import { directed } from '../direction.ts';
import type { PlacedLabel } from '../labels.ts';
import type { Metrics } from '../metrics.ts';
import type { Mark, TextMark } from '../scene.ts';
import type { Theme } from '../theme.ts';

/** Draws a label's lines, and behind each a halo where the label crosses something. */
export function labelMarks(
  label: PlacedLabel,
  number: number,
  bold: boolean,
  halo: boolean,
  theme: Theme,
  metrics: Metrics,
): readonly Mark[] {
  const { box, anchor, text, numberWidth } = label;
  const marks: Mark[] = [];
  const titleWords = text.lines.map(({ role, text: words }) => (role === 'title' ? words : '')).join(' ');
  let top = box.y;
  text.lines.forEach((line, index) => {
    const isSecond = line.role === 'second';
    const height = isSecond ? metrics.noteLine : metrics.titleLine;
    const size = isSecond ? theme.sizes.note : theme.sizes.label;
    // 0.35 of the size below the middle: the baseline that every renderer agrees on.
    const y = top + height / 2 + size * 0.35;
    const lineMark: TextMark = {
      kind: 'text',
      x: anchor === 'end' ? box.x + box.width - numberWidth : box.x + numberWidth,
      y,
      text: line.text,
      size,
      weight: line.role === 'number' || (bold && !isSecond) ? 600 : 400,
      anchor,
      family: theme.sans,
      fill: isSecond ? theme.ink2 : theme.ink,
      ...(line.role === 'title' ? directed(titleWords) : {}),
    };
    // Numbers stand between mark and title on either side, so that no font can push a title over its number.
    const numberMark = { ...lineMark, x: anchor === 'end' ? box.x + box.width : box.x, weight: 600 as const };
    if (line.role === 'number') marks.push(...withHalo(numberMark, halo, theme));
    else {
      marks.push(...withHalo(lineMark, halo, theme));
      if (index === 0 && numberWidth > 0)
        marks.push(...withHalo({ ...numberMark, text: String(number) }, halo, theme));
    }
    top += height;
  });
  return marks;
}

/** Text preceded by its halo: the same text, stroked in the colour of the paper. */
export function withHalo(text: TextMark, halo: boolean, theme: Theme): readonly TextMark[] {
  if (!halo) return [text];
  return [
    {
      ...text,
      fill: theme.halo,
      stroke: theme.halo,
      strokeWidth: text.size * 0.3,
      join: 'round',
      halo: true,
    },
    text,
  ];
}
