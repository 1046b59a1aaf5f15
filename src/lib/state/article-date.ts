import { parseEdtf } from '#lib/edtf/index.ts';

/** The day that a text names as `YYYY-MM-DD`, or `null`: nothing coarser anchors "yesterday". */
export function readDay(text: string): string | null {
  const date = parseEdtf(text.trim());
  const plain = date?.form === 'date' && date.precision === 'day' && !date.approximate && !date.uncertain;
  return plain ? date.source : null;
}
