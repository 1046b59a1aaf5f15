import type { DiplomaticEvent } from '#lib/model/index.ts';
import { describeCertainty, describeDate } from '#lib/edtf/index.ts';
import { embedded } from './direction.ts';
import { dateOf } from './event-date.ts';
import type { TimelineItem } from './items.ts';
import type { Locale } from './languages/language.ts';
import { counted, datesOf, kindLabel, wordsOf } from './locale.ts';

/**
 * What an event is called when it is read out, shown as a tooltip or listed:
 * "14 December 2025, day known. Talks in Berlin. Talks. 1 source."
 */
export function eventName(event: DiplomaticEvent, locale: Locale): string {
  const before = known.get(event);
  if (before?.locale === locale) return before.name;
  const name = nameOf(event, locale);
  known.set(event, { locale, name });
  return name;
}

/** Events are values; panning asks for their names at every step. */
const known = new WeakMap<DiplomaticEvent, { readonly locale: Locale; readonly name: string }>();

function nameOf(event: DiplomaticEvent, locale: Locale): string {
  const date = dateOf(event);
  const words = wordsOf(locale);
  const when =
    date === null
      ? words.noDate
      : `${describeDate(date, locale, { time: event.time, partOfDay: event.partOfDay })}${datesOf(locale).comma}${describeCertainty(date, locale)}`;
  const sources = new Set(event.evidence.map((piece) => piece.document)).size;
  const said = event.attribution[0] === undefined ? '' : words.says(embedded(event.attribution[0], locale));
  const doubt = [words.modality[event.modality], said]
    .filter((part) => part !== '')
    .join(datesOf(locale).comma);
  return [when, event.title, kindLabel(event.kind, locale), doubt, counted(sources, words.sources, locale)]
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/**
 * The second line of a label: what keeps a reader from trusting the mark too much (called off, expected, who says
 * so, how sure the date is); for a plain known day the day itself.
 */
export function secondLine(item: TimelineItem, locale: Locale): string {
  const { event, date } = item;
  const { modality, says, dayNotGiven } = wordsOf(locale);
  const words: string[] = [];
  if (event.modality !== 'asserted') words.push(modality[event.modality]);
  if (event.attribution[0] !== undefined) words.push(says(embedded(event.attribution[0], locale)));
  const exact = describeDate(date, locale, { time: event.time, partOfDay: event.partOfDay });
  if (item.certainty === 'day') {
    words.push(date.approximate || date.uncertain || words.length === 0 ? exact : dayDetail(event, locale));
  } else if (item.certainty === 'one-of') {
    words.push(describeCertainty(date, locale));
  } else if (date.form === 'date' && !date.approximate && !date.uncertain) {
    words.push(`${exact}${datesOf(locale).comma}${dayNotGiven}`);
  } else words.push(exact);
  return words.filter((word) => word !== '').join(datesOf(locale).comma);
}

function dayDetail({ time, partOfDay }: DiplomaticEvent, locale: Locale): string {
  if (time !== undefined || partOfDay === undefined) return time ?? '';
  return datesOf(locale).partOfDay[partOfDay];
}
