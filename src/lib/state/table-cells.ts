import { KINDS } from '#lib/model/index.ts';
import type { DiplomaticEvent } from '#lib/model/index.ts';
import { attributionWords, certaintyWords, dateWords, MODALITY_WORDS } from './words.ts';

/** The columns of the table, in the order in which they stand. */
export const TABLE_COLUMNS = ['date', 'title', 'kind', 'who', 'where', 'says'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What stands over each column. */
export const COLUMN_WORDS: Readonly<Record<TableColumn, string>> = {
  date: 'Date',
  title: 'Event',
  kind: 'Kind',
  who: 'Who',
  where: 'Where',
  says: 'Says who',
};

/** The words of one event in every column, and how sure its date is. */
export type TableCells = Readonly<Record<TableColumn | 'sure', string>>;

/** The row of an event. */
export function cellsOf(event: DiplomaticEvent, locale: string): TableCells {
  return {
    date: dateWords(event, locale),
    sure: certaintyWords(event, locale),
    title: event.title,
    kind: cellText(event, 'kind'),
    who: cellText(event, 'who'),
    where: cellText(event, 'where'),
    says: cellText(event, 'says'),
  };
}

/** What one cell of an event says, date aside: a million of them are read one column at a time. */
export function cellText(event: DiplomaticEvent, column: Exclude<TableColumn, 'date'>): string {
  switch (column) {
    case 'title':
      return event.title;
    case 'kind':
      return KINDS[event.kind].label;
    case 'who':
      return namesOf(event.participants);
    case 'where':
      return namesOf(event.places);
    case 'says':
      return [
        event.modality === 'asserted' ? '' : MODALITY_WORDS[event.modality],
        attributionWords(event.attribution),
      ]
        .filter(Boolean)
        .join(', ');
  }
}

function namesOf(named: readonly { readonly name: string }[]): string {
  if (named.length < 2) return named[0]?.name ?? '';
  return [...new Set(named.map(({ name }) => name))].join(', ');
}
