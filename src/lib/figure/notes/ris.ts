import type { Timeline } from '#lib/model/index.ts';
import { sourceItems, type CslItem } from './csl.ts';
import type { NotesOptions } from './note-words.ts';

/**
 * The documents as RIS, which every reference manager opens: a record of the type NEWS for each, lines ended by CRLF.
 * The entries are those of `sourceItems`. Source: https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function notesRis(timeline: Timeline, options: NotesOptions): string {
  return sourceItems(timeline, options).map(recordOf).join('\r\n');
}

function recordOf(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const four = year === undefined ? undefined : String(year).padStart(4, '0');
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ['AU', item.author?.[0]?.literal],
    ['T2', item['container-title']],
    ['CY', item['publisher-place']],
    ['PY', four],
    // Year, month, day and anything else, with all three strokes whatever is known.
    ['DA', four && `${four}/${two(month)}/${two(day)}/`],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
  ];
  // Values are one line each, so none can begin a field or end the record.
  const lines = fields.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}
