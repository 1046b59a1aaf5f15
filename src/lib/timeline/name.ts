import { KINDS, type DiplomaticEvent } from '#lib/model/index.ts';
import { describeCertainty, describeDate, parseEdtf } from '#lib/edtf/index.ts';
import type { TimelineItem } from './items.ts';

/** Words for what the text says about whether it happened; nothing for plain assertion. */
export const MODALITY_WORDS = {
  asserted: '',
  planned: 'expected',
  alleged: 'alleged',
  denied: 'denied',
  cancelled: 'called off',
} as const;

/**
 * What an event is called when it is read out, shown as a tooltip or listed:
 * "14 December 2025, day known. Talks in Berlin. Talks. 1 source."
 */
export function eventName(event: DiplomaticEvent, locale: string): string {
  const before = known.get(event);
  if (before?.locale === locale) return before.name;
  const name = nameOf(event, locale);
  known.set(event, { locale, name });
  return name;
}

/** Events are values; panning asks for their names at every step. */
const known = new WeakMap<DiplomaticEvent, { readonly locale: string; readonly name: string }>();

function nameOf(event: DiplomaticEvent, locale: string): string {
  const date = event.date === null ? null : parseEdtf(event.date);
  const when =
    date === null
      ? 'No date'
      : `${describeDate(date, locale, { time: event.time, partOfDay: event.partOfDay })}, ${describeCertainty(date, locale)}`;
  const sources = new Set(event.evidence.map((piece) => piece.document)).size;
  const said = event.attribution[0] === undefined ? '' : `says ${event.attribution[0]}`;
  const doubt = [MODALITY_WORDS[event.modality], said].filter((words) => words !== '').join(', ');
  return [
    when,
    event.title,
    KINDS[event.kind].label,
    doubt,
    `${sources} ${sources === 1 ? 'source' : 'sources'}`,
  ]
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/**
 * The second line of a label: what keeps a reader from trusting the mark too much (called off, expected, who says
 * so, how sure the date is); for a plain known day the day itself.
 */
export function secondLine(item: TimelineItem, locale: string): string {
  const { event, date } = item;
  const words: string[] = [];
  if (event.modality !== 'asserted') words.push(MODALITY_WORDS[event.modality]);
  if (event.attribution[0] !== undefined) words.push(`says ${event.attribution[0]}`);
  const exact = describeDate(date, locale, { time: event.time, partOfDay: event.partOfDay });
  if (item.certainty === 'day') {
    words.push(date.approximate || date.uncertain || words.length === 0 ? exact : dayDetail(event));
  } else if (item.certainty === 'one-of') {
    words.push(describeCertainty(date, locale));
  } else if (date.form === 'date' && !date.approximate && !date.uncertain) {
    words.push(`${exact}, day not given`);
  } else words.push(exact);
  return words.filter((word) => word !== '').join(', ');
}

function dayDetail(event: DiplomaticEvent): string {
  return event.time ?? event.partOfDay ?? '';
}
